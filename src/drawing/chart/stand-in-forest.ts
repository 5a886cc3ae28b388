import type { Person, PersonId } from '@/domain/index.ts';
import type { Point, Rect } from '../geometry.ts';
import { arrange, type Seat } from '../squares/arrange.ts';
import { elbowOf } from './elbow.ts';
import { rowHeight } from './fit-chart.ts';
import type { Forest, Stand } from './forest.ts';
import type { ChartUnits } from './units.ts';

/** The part of a row above its pieces, in which the lines run. */
const gapShare = 1 - 1 / rowHeight;
/** A name needs so much room below a piece, in pixels; with less there is none, and lines go up to the piece. */
const roomForName = 18;

/** Seats the people of a forest from the top of a rectangle on, with the lines from each up to the manager. */
export function standInForest(forest: Forest, within: Rect, { column, row, pitch, proportions }: ChartUnits) {
  const left = within.x + (within.width - forest.width * column) / 2;
  const top = within.y;
  const gap = row * gapShare;
  const gapAbove = (index: number) => top + index * row + gap / 2;
  const seats = new Map<Person, Seat>();
  const managers = new Map<PersonId, Seat>();
  for (const { person, x, row: index } of forest.stands) {
    const cell = {
      x: left + (x - 0.5) * column,
      y: top + index * row + gap,
      width: column,
      height: row - gap,
    };
    const [seat] = arrange(1, cell, pitch, proportions);
    if (seat === undefined) continue;
    seats.set(person, seat);
    managers.set(person.id, seat);
  }

  const radius = proportions.pieceSize / 2;
  const below = ({ x, y, cell }: Seat): Point => {
    const end = cell.y + cell.height;
    return { x, y: end - y - radius < roomForName ? y + radius : end };
  };
  const elbow = ({ person, manager, spine, row: index, firstRow, aside }: Stand) => {
    const [seat, upper] = [seats.get(person), managers.get(manager ?? '')];
    if (seat === undefined || upper === undefined) return undefined;
    const down = left + spine * column;
    const from = aside
      ? { x: seat.x + Math.sign(down - seat.x) * radius, y: seat.y }
      : { x: seat.x, y: seat.y - radius };
    return elbowOf({
      from,
      gap: aside ? seat.y : gapAbove(index),
      spine: down,
      firstGap: gapAbove(firstRow),
      to: below(upper),
    });
  };
  const elbows = new Map<PersonId, readonly Point[]>();
  for (const stand of forest.stands) {
    const corners = elbow(stand);
    if (corners !== undefined) elbows.set(stand.person.id, corners);
  }
  return { seats, elbows };
}
