import type { Person, PersonId } from '@/domain/index.ts';
import { around, type Point, type Rect, type Size } from '../geometry.ts';
import type { Layout, LensBoard, Spot } from '../lenses/lens.ts';
import { leastPitch, proportionsOf } from '../squares/sizes.ts';
import { pinOf } from './pin.ts';
import { type Body, cell, separate } from './separate.ts';
import { seedAt } from './spiral.ts';
import { tiedPeople } from './ties.ts';

/** Few people stand together instead of at the ends of the screen. */
const largestPitch = 120;
/** Between those with ties and the rows of those without, in pitches. */
const rowsGap = 0.4;

const names = new Intl.Collator('en');
const byName = (a: Person, b: Person) => names.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
const byId = (a: Body, b: Body) => (a.id < b.id ? -1 : 1);

/** Where those with ties would stand if nobody was pinned: the forces have said so, or they gather in the middle. */
function wantedPlaces(people: readonly Person[], network: LensBoard['network']): Body[] {
  let seeds = 0;
  return people
    .map(({ id }) => ({ id, x: 0, y: 0 }))
    .toSorted(byId)
    .map(({ id }) => {
      const known = network.get(id);
      if (known !== undefined) return { id, x: known.x, y: known.y };
      seeds += 1;
      return { id, ...seedAt(seeds - 1) };
    });
}

/** How far a picture reaches from its middle, with the cells of those at its rim. */
function reachOf(bodies: readonly Body[]): Size {
  const reach = (of: (body: Body) => number) => Math.max(0, ...bodies.map((body) => Math.abs(of(body))));
  if (bodies.length === 0) return { width: 0, height: 0 };
  return { width: reach(({ x }) => x) + cell.width / 2, height: reach(({ y }) => y) + cell.height / 2 };
}

interface Rows {
  readonly columns: number;
  readonly pitch: number;
  /** The whole picture, rows included, in pitches. */
  readonly size: Size;
}

/** The rows of those without ties below the others, in as many columns as leave the largest pieces. */
function fitRows(count: number, reach: Size, viewport: Size): Rows {
  const fit = (columns: number): Rows => {
    const rows = Math.ceil(count / columns);
    const gap = rows > 0 && reach.height > 0 ? rowsGap : 0;
    const size = {
      width: Math.max(cell.width, 2 * reach.width, count === 0 ? 0 : columns * cell.width),
      height: Math.max(cell.height, 2 * reach.height + gap + rows * cell.height),
    };
    return { columns, pitch: Math.min(viewport.width / size.width, viewport.height / size.height), size };
  };
  let best = fit(1);
  for (let columns = 2; columns <= count; columns += 1) {
    const next = fit(columns);
    if (next.pitch >= best.pitch) best = next;
  }
  return { ...best, pitch: Math.min(largestPitch, Math.max(leastPitch, best.pitch)) };
}

/** The seats of those without ties, row by row, in pitches from the middle of the picture. */
function seats(people: readonly Person[], { columns, size }: Rows): Body[] {
  const rows = Math.ceil(people.length / columns);
  const top = size.height / 2 - rows * cell.height;
  return people.toSorted(byName).map(({ id }, index) => {
    const row = Math.floor(index / columns);
    const inRow = row === rows - 1 ? people.length - row * columns : columns;
    return {
      id,
      x: ((index % columns) - (inRow - 1) / 2) * cell.width,
      y: top + (row + 0.5) * cell.height,
    };
  });
}

/**
 * Lays out the network: everybody where the forces came to rest, the pinned where they are pinned, those without ties
 * in rows below. One pitch means the same whatever is pinned, and pins count from the network's middle, so
 * that a drop moves nobody but those in its way.
 */
export function layOutNetwork({ people, relationships, network, viewport }: LensBoard): Layout {
  const tied = tiedPeople(people, relationships);
  const wanted = wantedPlaces(
    people.filter(({ id }) => tied.has(id)),
    network,
  );
  const loose = people.filter(({ id }) => !tied.has(id));
  const reach = reachOf(wanted);
  const rows = fitRows(loose.length, reach, viewport);
  const { pitch, size } = rows;

  // The network's own middle is above that of the picture, by half of what the rows take.
  const lift = reach.height - size.height / 2;
  const raised = wanted.map(({ id, x, y }) => ({ id, x, y: y + lift }));
  const pinned = people
    .flatMap((person): Body[] => {
      const pin = pinOf(person);
      return pin === undefined ? [] : [{ id: person.id, x: pin.x, y: pin.y + lift }];
    })
    .toSorted(byId);
  const isPinned = new Set(pinned.map(({ id }) => id));
  const isFree = ({ id }: Body) => !isPinned.has(id);
  const places = separate([...pinned, ...seats(loose, rows).filter(isFree)], raised.filter(isFree));
  return worldOf({ places, isPinned, pitch, lift, size, viewport });
}

interface World {
  readonly places: ReadonlyMap<PersonId, Point>;
  readonly isPinned: ReadonlySet<PersonId>;
  readonly pitch: number;
  readonly lift: number;
  readonly size: Size;
  readonly viewport: Size;
}

/** From pitches to world pixels: as large as the viewport, and larger where the picture needs it. */
function worldOf({ places, isPinned, pitch, lift, size, viewport }: World): Layout {
  const { pieceSize } = proportionsOf(pitch, false);
  const [width, height] = [cell.width * pitch, cell.height * pitch];
  const middleX = Math.max(viewport.width, size.width * pitch) / 2;
  const middleY = Math.max(viewport.height, size.height * pitch) / 2;
  /** The name stands below the piece: together they are in the middle of the cell. */
  const above = Math.max(0.06 * pitch, (height - pieceSize) * 0.2) + pieceSize / 2;
  const cells = [...places].map(([id, { x, y }]) => ({
    id,
    x: middleX + x * pitch - width / 2,
    y: middleY + y * pitch - height / 2,
    width,
    height,
  }));
  const base = { x: 0, y: 0, width: 2 * middleX, height: 2 * middleY };
  const world: Rect = around([base, ...cells]) ?? base;
  const spots = cells
    .map(({ id, ...rect }) => ({ id, cell: { ...rect, x: rect.x - world.x, y: rect.y - world.y } }))
    .toSorted((a, b) => a.cell.y - b.cell.y || a.cell.x - b.cell.x || (a.id < b.id ? -1 : 1));
  const positions = new Map(
    spots.map(({ id, cell: own }): [PersonId, Spot] => [
      id,
      {
        x: own.x + width / 2,
        y: own.y + above,
        cell: own,
        place: undefined,
        ...(isPinned.has(id) ? { pinned: true } : {}),
      },
    ]),
  );
  return {
    width: world.width,
    height: world.height,
    pitch,
    pieceSize,
    gutter: { left: 0, top: 0 },
    area: { x: 0, y: 0, width: world.width, height: world.height },
    middle: { x: middleX - world.x, y: middleY + lift * pitch - height / 2 + above - world.y },
    blocks: [],
    files: [],
    rows: [],
    squares: [],
    trays: [],
    places: [],
    positions,
  };
}
