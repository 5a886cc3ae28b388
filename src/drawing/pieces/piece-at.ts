import type { PersonId } from '@/domain/index.ts';
import type { Point, Rect } from '../geometry.ts';
import { contains } from '../geometry.ts';
import type { Layout } from '../lenses/lens.ts';

/** The piece under a point (world pixels), or undefined between the pieces. By brute force: no two overlap. */
export function pieceAt({ positions, pieceSize }: Layout, { x, y }: Point): PersonId | undefined {
  const reach = pieceSize / 2;
  for (const [person, spot] of positions) {
    if (Math.abs(spot.x - x) <= reach && Math.abs(spot.y - y) <= reach) return person;
  }
  return undefined;
}

/** The people whose centre lies in a rectangle, in reading order. */
export function peopleIn({ positions }: Layout, rect: Rect): PersonId[] {
  return [...positions].flatMap(([person, spot]) => (contains(rect, spot) ? [person] : []));
}
