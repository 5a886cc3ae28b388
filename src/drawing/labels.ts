import type { PersonId } from '@/domain/index.ts';
import type { Layout, Spot } from './lenses/lens.ts';
import { badgeClearance } from './squares/sizes.ts';

/** No text on screen is smaller. */
const leastTextSize = 12;
/** Larger names are for those who also have room for the title. */
const sizesWithTitle = [24, 20] as const;
const nameSizes = [18, 16, 14, 12] as const;
/** Below a smaller piece, on screen, a name would be larger than what it names. */
const leastPieceWithName = 24;
const lineHeight = 1.2;
/** Between two names side by side, in pixels on screen. */
const gapBetween = 6;
/** A name narrower than this many font sizes tells nothing. */
const leastWidthInEms = 4.5;

/** What is written below a piece. All sizes are pixels on screen: divide by the zoom for world pixels. */
export type PieceLabel =
  | { readonly mode: 'none' }
  | {
      readonly mode: 'name' | 'name+title';
      readonly nameSize: number;
      readonly titleSize: number;
      /** From the piece's lower rim to the name's line box. */
      readonly gap: number;
      /** Of one line, in font sizes. */
      readonly lineHeight: number;
      /** Each line is cut to this width and centred below the piece. */
      readonly maxWidth: number;
    };

const none: PieceLabel = { mode: 'none' };

const titleSizeFor = (nameSize: number) => Math.max(leastTextSize, Math.round(nameSize * 0.75));

function labelOf(layout: Layout, spot: Spot, zoom: number, nameSize: number): PieceLabel {
  const radius = layout.pieceSize / 2;
  const gap = badgeClearance * layout.pieceSize * zoom;
  const below = (spot.cell.y + spot.cell.height - spot.y - radius) * zoom - gap;
  const maxWidth = spot.cell.width * zoom - gapBetween;
  const titleSize = titleSizeFor(nameSize);
  if (layout.pieceSize * zoom < leastPieceWithName) return none;
  if (below < nameSize * lineHeight || maxWidth < nameSize * leastWidthInEms) return none;
  const mode = below >= (nameSize + titleSize) * lineHeight ? 'name+title' : 'name';
  return { mode, nameSize, titleSize, gap, lineHeight, maxWidth };
}

/**
 * What to write below each piece at this zoom. All names have one size: the largest at which everybody's
 * fits, or 12 px where not everybody's does, and then only the pieces with room have one. Labels stay inside
 * their piece's cell, so they never overlap each other or a piece.
 */
export function labelsAt(layout: Layout, zoom: number): ReadonlyMap<PersonId, PieceLabel> {
  const spots = [...layout.positions];
  const everybodyHas = (size: number, wanted: (label: PieceLabel) => boolean) =>
    spots.every(([, spot]) => wanted(labelOf(layout, spot, zoom, size)));
  const nameSize =
    sizesWithTitle.find((size) => everybodyHas(size, (label) => label.mode === 'name+title')) ??
    nameSizes.find((size) => everybodyHas(size, (label) => label.mode !== 'none')) ??
    leastTextSize;
  return new Map(spots.map(([person, spot]) => [person, labelOf(layout, spot, zoom, nameSize)]));
}
