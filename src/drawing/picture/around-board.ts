import type { Rect } from '../geometry.ts';
import type { BoardFile, BoardRow, Layout } from '../lenses/lens.ts';
import { type ColourScheme, palettes } from '../palette.ts';
import { fitText } from '../text/fit-text.ts';
import { labelSpans } from '../text/label-spans.ts';
import { textWidth } from '../text/text-width.ts';
import { element, text } from './svg.ts';

/*
 * The names of files and ranks. They are as large as title and legend, and stand beside the board whatever part of it
 * is in the picture. All sizes are in furniture pixels: `scale` of the world's each.
 */

const fontSize = 12;
const lineHeight = 14;
/** Names of files are bolder than what the table of widths was measured with. */
const boldness = 1.06;
const rankPadding = 12;
const widestRank = 130;
/** Room for two lines and what lies below them. */
export const fileLabelsHeight = 34;

/** A name on at most two lines of whole words, as even as they can be, each cut where it is too long. */
function wrapped(name: string, width: number): readonly string[] {
  const whole = name.trim();
  const fit = (line: string) => fitText(line, width / boldness, fontSize);
  if (textWidth(whole, fontSize) * boldness <= width) return [whole];
  const words = whole.split(/\s+/);
  const splits = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')] as const);
  const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => textWidth(line, fontSize)));
  const [best] = splits.toSorted((a, b) => widest(a) - widest(b));
  return (best ?? [whole]).map(fit).filter((line) => line !== '');
}

interface Part {
  readonly layout: Layout;
  readonly frame: Rect;
  readonly scheme: ColourScheme;
  /** World pixels in one of the furniture. */
  readonly scale: number;
}

/** Where something lies within the frame along an axis, in furniture pixels from the frame's edge. */
function within(start: number, length: number, edge: number, end: number, scale: number) {
  const [from, to] = [Math.max(start, edge), Math.min(start + length, end)];
  return to <= from ? undefined : { start: (from - edge) / scale, length: (to - from) / scale };
}

/** The names above the board, from its left edge on; the lower end of the room they have is at 0. */
export function drawFileLabels({ layout, frame, scheme, scale }: Part): string {
  const right = frame.x + frame.width;
  const shown = layout.files.flatMap((file) => {
    const span = within(file.x, file.width, frame.x, right, scale);
    return span === undefined ? [] : [{ ...span, name: file.name, file }];
  });
  const spans = labelSpans(shown, fontSize, frame.width / scale);
  const labels = shown.map(({ name, file }, index) => {
    const { start, length } = spans[index] ?? { start: 0, length: 0 };
    const lines = wrapped(name, length - 4);
    const first = -(fileLabelsHeight - lines.length * lineHeight) / 2 - (lines.length - 1) * lineHeight - 4;
    return lines
      .map((line, row) =>
        text(line, { x: start + length / 2, y: first + row * lineHeight, fill: fileColour(file, scheme) }),
      )
      .join('');
  });
  return element(
    'g',
    { 'font-size': fontSize, 'font-weight': '600', 'text-anchor': 'middle' },
    labels.join(''),
  );
}

/** Whose files they are, as their pieces are coloured. */
function fileColour({ side }: BoardFile, scheme: ColourScheme): string {
  const { ink, accent, outside } = palettes[scheme];
  return { team: accent, customer: ink, outside }[side];
}

const shownRows = ({ layout, frame, scale }: Part) =>
  layout.rows.flatMap((row: BoardRow) => {
    const span = within(row.y, row.height, frame.y, frame.y + frame.height, scale);
    return span === undefined || row.name === '' ? [] : [{ ...span, name: row.name }];
  });

/** What columns and rows stand for, where they are the values of tags. */
function axisNames({ layout: { axes } }: Part): readonly string[] {
  return axes === undefined ? [] : [`${axes.columns} →`, `↓ ${axes.rows}`];
}

/** The names of the axes in the corner between those of files and ranks; the lower end of their room is at 0. */
export function drawAxisNames(part: Part): string {
  const { inkSecondary } = palettes[part.scheme];
  const names = axisNames(part).map((name, row) => text(name, { x: 0, y: (row - 1) * lineHeight - 7 }));
  return names.length === 0
    ? ''
    : element('g', { 'font-size': fontSize, fill: inkSecondary }, names.join(''));
}

/** The width that the names of the ranks need; 0 where there are none. */
export function rankLabelsWidth(part: Part): number {
  const widths = [...shownRows(part).map(({ name }) => name), ...axisNames(part)].map((name) =>
    textWidth(name, fontSize),
  );
  return widths.length === 0 ? 0 : Math.ceil(Math.min(widestRank, Math.max(...widths) + rankPadding));
}

/** The names beside the board, from its upper edge down; their left edge is at 0. */
export function drawRankLabels(part: Part): string {
  const width = rankLabelsWidth(part) - rankPadding / 2;
  const labels = shownRows(part).map(({ start, length, name }) => {
    const lines = wrapped(name, width);
    const first = start + length / 2 - ((lines.length - 1) * lineHeight) / 2 + fontSize * 0.36;
    return lines.map((line, row) => text(line, { x: 0, y: first + row * lineHeight })).join('');
  });
  const { inkSecondary } = palettes[part.scheme];
  return element('g', { 'font-size': fontSize, fill: inkSecondary }, labels.join(''));
}
