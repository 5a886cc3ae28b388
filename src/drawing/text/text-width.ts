/**
 * Advance widths of Inter, weight 500, for the characters from space to `~`, in thousandths of the font size,
 * as Chromium measures them. Layouts are computed without a page, so text is measured by this table.
 */
// biome-ignore format: a table is read in rows
const advances = [
  267, 304, 494, 639, 646, 993, 653, 313, 369, 369, 521, 667, 303, 462, 303, 370,
  646, 415, 616, 627, 656, 603, 630, 571, 629, 630, 303, 315, 667, 667, 667, 527,
  982, 709, 657, 733, 722, 603, 589, 748, 745, 272, 575, 688, 565, 913, 756, 767,
  642, 769, 648, 646, 653, 740, 709, 1003, 701, 696, 641, 369, 370, 369, 477, 463,
  337, 568, 618, 577, 618, 587, 379, 620, 602, 252, 252, 559, 252, 888, 602, 604,
  618, 618, 387, 539, 340, 602, 575, 829, 557, 575, 559, 440, 346, 440, 667,
];
const firstCharacter = 32;
/** The ellipsis, `…`. */
const ellipsisAdvance = 910;
/** Scripts written in full squares: Chinese, Japanese, Korean and emoji. */
const fullWidth =
  /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|[\u{1f000}-\u{1faff}]/u;
/** Anything else, Greek and Cyrillic for instance, on the safe side. */
const otherAdvance = 700;

function advanceOf(character: string): number {
  const known = advances[(character.codePointAt(0) ?? 0) - firstCharacter];
  if (known !== undefined) return known;
  if (character === '…') return ellipsisAdvance;
  return fullWidth.test(character) ? 1000 : otherAdvance;
}

/** The width of a line of text in Inter 500 at this font size, in the unit of the font size. */
export function textWidth(text: string, fontSize: number): number {
  let thousandths = 0;
  for (const character of text.normalize('NFD').replace(/\p{Mn}/gu, '')) thousandths += advanceOf(character);
  return (thousandths / 1000) * fontSize;
}
