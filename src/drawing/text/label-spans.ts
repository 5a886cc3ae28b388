import { textWidth } from './text-width.ts';

/** Something along an axis with a name above it; all in the same unit. */
export interface Labelled {
  readonly start: number;
  readonly length: number;
  readonly name: string;
}

export interface Span {
  readonly start: number;
  readonly length: number;
}

/** Around a label, and thereby half of the gap between two, in pixels. */
const margin = 3;
/** The names of files are bolder than what the table of widths was measured with. */
const boldness = 1.06;

/** The width a name needs on at most two lines, each of whole words. */
export function neededWidth(name: string, fontSize: number): number {
  const words = name.trim().split(/\s+/);
  const widths = words.map((_, index) => {
    const lines = [words.slice(0, index + 1), words.slice(index + 1)];
    return Math.max(...lines.map((line) => textWidth(line.join(' '), fontSize)));
  });
  return Math.min(...widths) * boldness + 2 * margin;
}

/**
 * Where the names of things side by side may be written, each centred on its thing: a long name reaches into
 * the room that a neighbour's short name leaves, and no two meet.
 *
 * @param things in the order of their starts, in pixels on screen
 * @param end where the screen ends: the last name moves aside rather than beyond
 */
export function labelSpans(things: readonly Labelled[], fontSize: number, end: number): Span[] {
  const measured = things.map(({ start, length, name }) => ({
    middle: start + length / 2,
    own: length / 2,
    needed: neededWidth(name, fontSize) / 2,
  }));
  return measured.map(({ middle, own, needed }, index) => {
    const [before, after] = [measured[index - 1], measured[index + 1]].map((neighbour) =>
      neighbour === undefined
        ? Number.POSITIVE_INFINITY
        : Math.abs(neighbour.middle - middle) - Math.min(neighbour.own, neighbour.needed),
    );
    const half = Math.max(own, Math.min(needed, before ?? 0, after ?? 0));
    const beyond = after === Number.POSITIVE_INFINITY ? Math.max(0, middle + half - end) : 0;
    const aside = Math.min(beyond, Math.max(0, (before ?? 0) - half));
    return { start: middle - half - aside, length: 2 * half - (beyond - aside) };
  });
}
