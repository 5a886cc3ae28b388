import type { Point, Rect } from '../geometry.ts';
import type { Proportions } from './sizes.ts';

/** A piece's centre and the cell it has for itself. */
export interface Seat extends Point {
  readonly cell: Rect;
}

/** The number of columns that leaves the largest cells; of equals the most columns. */
function columnsFor(count: number, place: Rect): number {
  let best = 1;
  let largest = 0;
  for (let columns = 1; columns <= count; columns += 1) {
    const cell = Math.min(place.width / columns, place.height / Math.ceil(count / columns));
    if (cell < largest) continue;
    best = columns;
    largest = cell;
  }
  return best;
}

/**
 * Seats so many pieces in a place: a grid of equal cells, row by row from the left, as close together as a
 * piece with a wide name needs and together in the middle. In each cell the piece and the room for its name
 * below are centred as one, so that the piece stays where it is when names appear.
 */
export function arrange(count: number, place: Rect, pitch: number, proportions: Proportions): Seat[] {
  if (count === 0) return [];
  const columns = columnsFor(count, place);
  const rows = Math.ceil(count / columns);
  const width = Math.min(place.width / columns, Math.max(2 * pitch, 160));
  const height = Math.min(place.height / rows, Math.max(1.5 * pitch, proportions.pieceSize + 60));
  const left = place.x + (place.width - columns * width) / 2;
  const top = place.y + (place.height - rows * height) / 2;
  const free = height - proportions.pieceSize;
  const above = Math.max((1 - proportions.shareBelow) * free, (free - proportions.labelHeight) / 2);
  return Array.from({ length: count }, (_, index) => {
    const x = left + (index % columns) * width;
    const y = top + Math.floor(index / columns) * height;
    return {
      x: x + width / 2,
      y: y + above + proportions.pieceSize / 2,
      cell: { x, y, width, height },
    };
  });
}
