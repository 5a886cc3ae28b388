import { textWidth } from './text-width.ts';

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What readers take for one letter each, accents and joined emoji included. */
const lettersOf = (text: string) => Array.from(letters.segment(text), ({ segment }) => segment);

const fits = (text: string, width: number, fontSize: number) => textWidth(text, fontSize) <= width;

/** The text, cut at the end with an ellipsis where it is wider than `width`; empty where nothing fits. */
export function fitText(text: string, width: number, fontSize: number): string {
  if (fits(text, width, fontSize)) return text;
  const characters = lettersOf(text);
  for (let length = characters.length - 1; length > 0; length -= 1) {
    const cut = `${characters.slice(0, length).join('').trimEnd()}…`;
    if (fits(cut, width, fontSize)) return cut;
  }
  return '';
}

/** More initials before a last name tell nobody who it is. */
const mostInitials = 2;

/**
 * A person's name in the width there is: in full, else with initials before the last name (*D. M. Wu*, then
 * *D. Wu*), else the last name alone, else that cut short.
 */
export function fitName(name: string, width: number, fontSize: number): string {
  const words = name.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  const initials = words.slice(0, -1).map((word) => `${lettersOf(word)[0] ?? ''}.`);
  const shorter = [
    name.trim(),
    ...(initials.length <= mostInitials ? [[...initials, last].join(' ')] : []),
    [...initials.slice(0, 1), last].join(' '),
    last,
  ];
  return shorter.find((candidate) => fits(candidate, width, fontSize)) ?? fitText(last, width, fontSize);
}
