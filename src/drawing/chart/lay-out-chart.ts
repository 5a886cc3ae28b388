import { type Managers, type Person, type PersonId, type Side, sideIds, sideOf } from '@/domain/index.ts';
import type { Point, Rect } from '../geometry.ts';
import type { BoardFile, Chair, Layout, LensBoard, Spot, Tray } from '../lenses/lens.ts';
import { arrange } from '../squares/arrange.ts';
import { comparePieces } from '../squares/piece-order.ts';
import { placeBlocks } from '../squares/place-squares.ts';
import { blockGap, topGutter } from '../squares/sizes.ts';
import { type ChartSide, type FittedChart, type FittedSide, fitChart } from './fit-chart.ts';
import { forestOf } from './forest.ts';
import { managersOf } from './reporting.ts';
import { standInForest } from './stand-in-forest.ts';
import { type ChartUnits, trayTitle, unitsOf } from './units.ts';

/** How many rows the trees may have besides those of the managers: the fit takes what leaves the largest pieces. */
const moreRows = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 30, 45];

/** The people of a side: those in trees, and those without any line. */
interface Staff extends ChartSide {
  readonly side: Side;
  readonly unattached: readonly Person[];
}

/** The sides that have people, from left to right. */
function staffOf(people: readonly Person[], managers: Managers): Staff[] {
  const inOrder = people.toSorted(comparePieces);
  const reports = new Map<PersonId, Person[]>();
  for (const person of inOrder) {
    const manager = managers.get(person.id)?.[0];
    if (manager === undefined) continue;
    const known = reports.get(manager);
    if (known === undefined) reports.set(manager, [person]);
    else known.push(person);
  }
  return sideIds.flatMap((side): Staff[] => {
    const free = inOrder.filter((person) => person.side === side && !managers.has(person.id));
    const roots = free.filter(({ id }) => reports.has(id));
    const unattached = free.filter(({ id }) => !reports.has(id));
    if (free.length === 0) return [];
    const managing = levelsOf(roots, reports);
    const forests = moreRows.map((more) => forestOf(roots, reports, managing + more));
    return [{ side, unattached, forests, loose: unattached.length }];
  });
}

/** How many managers there are one above the other. */
function levelsOf(people: readonly Person[], reports: ReadonlyMap<PersonId, readonly Person[]>): number {
  let levels = 0;
  for (let level = people; level.length > 0; levels += 1) {
    level = level.flatMap(({ id }) => (reports.get(id) ?? []).filter((report) => reports.has(report.id)));
  }
  return levels;
}

/** Where each side stands: as wide as it must be, and what is left over in equal parts. */
function placeSides(staff: readonly Staff[], { sides }: FittedChart, column: number, width: number): Rect[] {
  const needed = sides.map((side) => side.width * column);
  const gaps = (sides.length - 1) * blockGap;
  const spare = width - gaps - needed.reduce((total, own) => total + own, 0);
  let x = 0;
  return staff.map((_, index) => {
    const own = (needed[index] ?? 0) + Math.max(0, spare) / staff.length;
    const rect = { x, y: topGutter, width: own, height: 0 };
    x += own + blockGap;
    return rect;
  });
}

function trayOf({ side }: Staff, { forest, trayRows }: FittedSide, block: Rect, units: ChartUnits): Tray {
  // Without trees the tray has the whole side.
  const height =
    forest.height === 0 ? block.height : Math.min(block.height, units.trayTitle + trayRows * units.row);
  return {
    kind: 'tray',
    id: `tray:${side}`,
    name: 'No reporting line',
    side,
    standing: { manager: null },
    x: block.x,
    y: block.y + block.height - height,
    width: block.width,
    height,
  };
}

function chairOf({ id, name, side }: Person, { x, y }: Point, size: number): Chair {
  return {
    kind: 'chair',
    id: `chair:${id}`,
    name,
    side,
    person: id,
    standing: { manager: id },
    x: x - size / 2,
    y: y - size / 2,
    width: size,
    height: size,
  };
}

/**
 * Lays the reporting lines out: for each side its trees side by side, and below them a tray with those who have no
 * line, fitted to the viewport together. Where the pieces would become illegible the world is larger instead.
 */
export function layOutChart({ people, relationships, viewport }: LensBoard): Layout {
  const managers = managersOf(people, relationships);
  const staff = staffOf(people, managers);
  const room = {
    width: Math.max(1, viewport.width - Math.max(0, staff.length - 1) * blockGap),
    height: Math.max(1, viewport.height - topGutter - blockGap - trayTitle),
  };
  const fitted = fitChart(staff, room);
  const units = unitsOf(fitted, room);
  const { pieceSize } = units.proportions;
  const blocks = placeSides(staff, fitted, units.column, viewport.width);
  const last = blocks.at(-1);
  const width = Math.max(viewport.width, last === undefined ? 0 : last.x + last.width);
  const needed = topGutter + blockGap + units.trayTitle + fitted.rows * units.row;
  const height = Math.max(viewport.height, needed);

  const positions = new Map<PersonId, Spot>();
  const elbows = new Map<PersonId, readonly Point[]>();
  const chairs: Chair[] = [];
  const trays: Tray[] = [];
  const seat = (person: Person, spot: Omit<Spot, 'place'>) => {
    const chair = chairOf(person, spot, pieceSize);
    chairs.push(chair);
    positions.set(person.id, { ...spot, place: chair.id });
  };
  staff.forEach((side, index) => {
    const [fit, place] = [fitted.sides[index], blocks[index]];
    if (fit === undefined || place === undefined) return;
    const block = { ...place, height: height - topGutter };
    const tray = trayOf(side, fit, block, units);
    trays.push(tray);
    const above = { ...block, height: tray.y - blockGap - block.y };
    const standing = standInForest(fit.forest, above, units);
    for (const [person, seated] of standing.seats) seat(person, seated);
    for (const [person, corners] of standing.elbows) elbows.set(person, corners);
    const inTray = { ...tray, y: tray.y + units.trayTitle, height: tray.height - units.trayTitle };
    const seats = arrange(side.unattached.length, inTray, units.pitch, units.proportions);
    side.unattached.forEach((person, seatIndex) => {
      const seated = seats[seatIndex];
      if (seated !== undefined) seat(person, seated);
    });
  });

  const files = staff.map(({ side }, index): BoardFile => {
    const { x = 0, width: own = 0 } = blocks[index] ?? {};
    return { id: `side:${side}`, name: sideOf(side).label, side, department: null, x, width: own };
  });
  return {
    width,
    height,
    pitch: units.pitch,
    pieceSize,
    gutter: { left: 0, top: topGutter },
    area: { x: 0, y: topGutter, width, height: height - topGutter },
    blocks: placeBlocks(files),
    files,
    rows: [],
    squares: [],
    trays,
    places: [...chairs, ...trays],
    managers,
    elbows,
    positions,
  };
}
