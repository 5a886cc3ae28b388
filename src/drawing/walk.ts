import type { PersonId } from '@/domain/index.ts';
import { type Direction, type Point, stepOf } from './geometry.ts';
import type { Layout } from './lenses/lens.ts';

/** A piece this much further to the side counts as this many times further ahead. */
const sidewaysCost = 3;

/**
 * The next piece when walking by arrow keys: the nearest one in that direction, where what lies straight
 * ahead is nearer than what lies to the side. Undefined at the edge: nothing wraps around.
 *
 * @param among the pieces to walk on, when a filter hides the others
 */
export function neighbour(
  layout: Layout,
  from: PersonId,
  direction: Direction,
  among: (person: PersonId) => boolean = () => true,
): PersonId | undefined {
  const start = layout.positions.get(from);
  if (start === undefined) return undefined;
  let found: PersonId | undefined;
  let least = Infinity;
  for (const [person, spot] of layout.positions) {
    if (person === from || !among(person)) continue;
    const { ahead, aside } = along(start, spot, direction);
    if (ahead < layout.pieceSize / 2) continue;
    const cost = ahead + sidewaysCost * aside;
    if (cost >= least) continue;
    found = person;
    least = cost;
  }
  return found;
}

/** The way from one point to another, straight ahead and to the side. */
function along(from: Point, to: Point, direction: Direction) {
  const step = stepOf[direction];
  const [x, y] = [to.x - from.x, to.y - from.y];
  return { ahead: x * step.x + y * step.y, aside: Math.abs(x * step.y - y * step.x) };
}
