import type { PersonId } from '@/domain/index.ts';
import { contains, type Direction, type Point, stepOf } from '../geometry.ts';
import type { Layout, Place, Square } from '../lenses/lens.ts';

/** The square or tray under a point, or undefined in the gaps, the gutters and outside. */
export function placeAt(layout: Layout, point: Point): Place | undefined {
  return layout.places.find((place) => contains(place, point));
}

/** Where a piece stands, or undefined when it is not on the board. */
export function placeOf(layout: Layout, person: PersonId): Place | undefined {
  const id = layout.positions.get(person)?.place;
  return id === undefined ? undefined : layout.places.find((place) => place.id === id);
}

function squareOf(layout: Layout, file: number, row: number): Square | undefined {
  const inside = file >= 0 && row >= 0 && row < layout.rows.length;
  return inside ? layout.squares[file * layout.rows.length + row] : undefined;
}

/**
 * The next place of the same side: one square on, from the lowest rank down into the side's tray where there
 * is one, from the tray up into the first file's lowest rank. Undefined at the edge.
 */
export function neighbourPlace(layout: Layout, from: Place, direction: Direction): Place | undefined {
  const lowest = layout.rows.length - 1;
  if (from.kind !== 'square') {
    const first = layout.files.findIndex((file) => file.side === from.side);
    return direction === 'up' ? squareOf(layout, first, lowest) : undefined;
  }
  if (direction === 'down' && from.row === lowest) {
    return layout.trays.find((tray) => tray.side === from.side);
  }
  const step = stepOf[direction];
  const next = squareOf(layout, from.file + step.x, from.row + step.y);
  return next?.side === from.side ? next : undefined;
}
