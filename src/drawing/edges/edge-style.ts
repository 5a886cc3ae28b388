import type { RelationshipKind } from '@/domain/index.ts';

/**
 * What stands at the end of a line: a filled or open arrowhead, a bar across it, a dot, a ring, a diamond.
 */
export type EndMark = 'arrow' | 'openArrow' | 'bar' | 'dot' | 'ring' | 'diamond' | 'none';
/** What stands in the middle of a line: the cross of a quarrel. */
export type MiddleMark = 'cross' | 'none';

export interface EdgeStyle {
  /** Widths at strength 1 and 5, in pixels on screen. */
  readonly width: readonly [least: number, most: number];
  readonly start: EndMark;
  readonly middle: MiddleMark;
  readonly end: EndMark;
}

/** Kinds differ by their marks, not by colour alone; kinds that work both ways look the same from both ends. */
export const edgeStyles = {
  covers: { width: [0.75, 3], start: 'none', middle: 'none', end: 'dot' },
  reportsTo: { width: [1.25, 1.25], start: 'none', middle: 'none', end: 'arrow' },
  influences: { width: [0.75, 2.5], start: 'none', middle: 'none', end: 'openArrow' },
  trusts: { width: [0.75, 2.5], start: 'ring', middle: 'none', end: 'ring' },
  tension: { width: [1, 2.5], start: 'none', middle: 'cross', end: 'none' },
  gatekeeps: { width: [1.5, 3], start: 'none', middle: 'none', end: 'bar' },
  competes: { width: [0.75, 3], start: 'none', middle: 'none', end: 'diamond' },
} as const satisfies Record<RelationshipKind, EdgeStyle>;

/** The width of a line, in pixels on screen. Unknown strength (0) is drawn as 3, as the analysis reads it. */
export function widthOf(style: EdgeStyle, strength: number): number {
  const [least, most] = style.width;
  return least + ((most - least) * ((strength === 0 ? 3 : strength) - 1)) / 4;
}

const thinnestBundle = 1;
const thickestBundle = 7;
/** Pixels a bundle grows by with every doubling. */
const perDoubling = 0.7;

/** The width of a bundle of so many relationships, in pixels on screen: twice as many are one step more. */
export function bundleWidth(count: number): number {
  return Math.min(thickestBundle, thinnestBundle + perDoubling * Math.log2(Math.max(1, count)));
}
