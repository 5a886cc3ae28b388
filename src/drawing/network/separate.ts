import type { PersonId } from '@/domain/index.ts';
import type { Point } from '../geometry.ts';

/** What each piece has for itself and its name below, in pitches. */
export const cell = { width: 1.6, height: 1.32 } as const;

/** Somebody and where they want to stand, in pitches from the middle. */
export interface Body extends Point {
  readonly id: PersonId;
}

/** Somebody on the way, in cells. */
interface Mover {
  readonly id: PersonId;
  readonly stays: boolean;
  x: number;
  y: number;
}

/** Two pieces are apart from this part of a cell on: what was rounded must not move again. */
const apart = 0.985;
/** Enough for 2,000 pieces on one spot to spread; whoever then still overlaps is given the nearest free place. */
const mostPasses = 120;

/** The pieces by the cell-sized box they are in, so that only neighbours are compared. */
class Boxes {
  readonly #boxes = new Map<number, Mover[]>();

  constructor(movers: Iterable<Mover> = []) {
    for (const mover of movers) this.add(mover);
  }

  add(mover: Mover): void {
    const key = keyOf(Math.floor(mover.x), Math.floor(mover.y));
    const box = this.#boxes.get(key);
    if (box === undefined) this.#boxes.set(key, [mover]);
    else box.push(mover);
  }

  *near({ x, y }: Point): Iterable<Mover> {
    for (let column = Math.floor(x) - 1; column <= Math.floor(x) + 1; column += 1)
      for (let row = Math.floor(y) - 1; row <= Math.floor(y) + 1; row += 1)
        yield* this.#boxes.get(keyOf(column, row)) ?? [];
  }
}

const inCells = ({ id, x, y }: Body, stays: boolean): Mover => ({
  id,
  stays,
  x: x / cell.width,
  y: y / cell.height,
});

const keyOf = (column: number, row: number) => column * 2 ** 22 + row;

const overlap = (a: Point, b: Point) => Math.abs(a.x - b.x) < apart && Math.abs(a.y - b.y) < apart;

/** Pushes two that overlap apart, along the shorter way; one that stays where it is pushes the other all of it. */
function push(a: Mover, b: Mover): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const [wayX, wayY] = [1 - Math.abs(dx), 1 - Math.abs(dy)];
  const axis = wayX * cell.width <= wayY * cell.height ? 'x' : 'y';
  const way = (axis === 'x' ? wayX : wayY) * ((axis === 'x' ? dx : dy) < 0 ? -1 : 1);
  const shareOfA = a.stays ? 0 : b.stays ? 1 : 0.5;
  a[axis] -= way * shareOfA;
  b[axis] += way * (1 - shareOfA);
}

/** One round over all pairs of neighbours; true when nobody overlapped. */
function relax(movers: readonly Mover[]): boolean {
  const boxes = new Boxes(movers);
  const done = new Set<Mover>();
  let quiet = true;
  for (const mover of movers) {
    done.add(mover);
    for (const other of boxes.near(mover)) {
      if (done.has(other) || (mover.stays && other.stays) || !overlap(mover, other)) continue;
      push(mover, other);
      quiet = false;
    }
  }
  return quiet;
}

/** The nearest place around a point where nobody stands, ring by ring. */
function nearestFree(wanted: Point, taken: Boxes): Point {
  const isFree = (point: Point) => [...taken.near(point)].every((other) => !overlap(point, other));
  for (let ring = 0; ; ring += 1) {
    const steps = ring === 0 ? 1 : 8 * ring;
    for (let step = 0; step < steps; step += 1) {
      const angle = (2 * Math.PI * step) / steps;
      const reach = ring * 0.25;
      const point = { x: wanted.x + reach * Math.cos(angle), y: wanted.y + reach * Math.sin(angle) };
      if (isFree(point)) return point;
    }
  }
}

/** The place nearest to a point, in pitches, that leaves each of the others a cell. */
export function freeAmong({ x, y }: Point, others: Iterable<Body>): Point {
  const taken = new Boxes();
  for (const other of others) taken.add(inCells(other, true));
  const free = nearestFree({ x: x / cell.width, y: y / cell.height }, taken);
  return { x: free.x * cell.width, y: free.y * cell.height };
}

const byId = (a: Body, b: Body) => (a.id < b.id ? -1 : 1);

/**
 * Puts everybody where they want to stand, or as near to it as leaves each a cell. Those who stay are in nobody's way:
 * the others give way to them, and of two who stay on the same spot the later one does. The same bodies come to stand
 * at the same places, in whatever order they are given.
 *
 * @param staying in the order in which they come
 */
export function separate(staying: readonly Body[], giving: readonly Body[]): ReadonlyMap<PersonId, Point> {
  const taken = new Boxes();
  const stand = (mover: Mover): Mover => {
    const placed = { ...mover, ...nearestFree(mover, taken) };
    taken.add(placed);
    return placed;
  };
  const stood = staying.map((body) => stand(inCells(body, true)));
  const movers = giving.toSorted(byId).map((body) => inCells(body, false));
  for (let pass = 0; pass < mostPasses; pass += 1) if (relax([...stood, ...movers])) break;
  // From the middle outwards, so that it is the rim that gives way.
  const given = movers
    .toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y) || byId(a, b))
    .map(stand);
  return new Map([...stood, ...given].map(({ id, x, y }) => [id, { x: x * cell.width, y: y * cell.height }]));
}
