import type { Size } from '../geometry.ts';

/*
 * The measures of the position lens, in world pixels. The pitch is the side of the square one piece has for
 * itself at least; the piece fills most of it, its name what is left below.
 */

/** Between the sides' blocks, and above the trays. */
export const blockGap = 12;
/** The file labels: two lines of 12 px. */
export const topGutter = 30;
/** The rank labels: as wide as the longest, within these. */
export const leftGutter = { least: 56, most: 120, padding: 14, fontSize: 12 };

/** Smaller pieces cannot be read: a fuller board is larger than the viewport instead. */
const leastPieceSize = 36;
const largestPieceSize = 96;
/** The piece's part of a tight pitch. */
const pieceShare = 0.8;
export const leastPitch = leastPieceSize / pieceShare;
/** Looking closely at one department, names of 18 px and titles must have room. */
export const leastFocusPitch = 100;

/** Badges reach below the piece by this part of its diameter: the name keeps clear of them. */
export const badgeClearance = 0.08;

/** The line of a name of 12 px, with what is between it and the piece. */
const nameHeight = 18;
/** Narrower cells have no name of 12 px, with what is between two of them. */
const nameWidth = 60;

/** How a cell is shared between the piece and what stands below it. */
export interface Proportions {
  readonly pieceSize: number;
  /** The part of a cell's free height that lies below the piece. */
  readonly shareBelow: number;
  /** In a high cell the piece and this much below it are centred together. */
  readonly labelHeight: number;
}

/** The largest piece below which text of this height still fits in a cell as high as the pitch. */
function pieceAbove(textHeight: number, pitch: number, shareBelow: number): number {
  return (shareBelow * pitch - textHeight) / (shareBelow + badgeClearance);
}

/**
 * Where names tell more than the pieces do, the piece makes room for one as soon as it stays legible with it.
 *
 * @param cell what a piece has for itself and its name
 */
export function proportionsWithNames(pitch: number, cell: Size): Proportions {
  const usual = proportionsOf(pitch, false);
  const withName = pieceAbove(nameHeight, cell.height, usual.shareBelow);
  const fits = withName >= leastPieceSize && cell.width >= nameWidth;
  return fits ? { ...usual, pieceSize: Math.min(usual.pieceSize, withName) } : usual;
}

/**
 * On a tight board the piece takes 0.8 of the pitch; from 60 px on it waits at 48 px until a name fits below
 * it, then both grow. Looking closely, a name of 18 px and a title of 14 px fit from the start.
 */
export function proportionsOf(pitch: number, close: boolean): Proportions {
  const shareBelow = close ? 0.85 : 0.7;
  const withText = pieceAbove(close ? 42 : nameHeight, pitch, shareBelow);
  const pieceSize = Math.min(largestPieceSize, pieceShare * pitch, Math.max(48, withText));
  return { pieceSize, shareBelow, labelHeight: close ? 48 : 36 };
}
