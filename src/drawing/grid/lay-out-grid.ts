import { type Person, type PersonId, type Side, type Standing, sideIds, sideOf } from '@/domain/index.ts';
import { around, type Size } from '../geometry.ts';
import type { Layout, LensBoard, Place, Spot, Square, Tray } from '../lenses/lens.ts';
import { arrange } from '../squares/arrange.ts';
import { fitBoard, leftGutterFor, type Measures } from '../squares/fit-board.ts';
import { comparePieces } from '../squares/piece-order.ts';
import { placeBlocks, placeFiles, placeRows } from '../squares/place-squares.ts';
import type { SeatFile, SeatRow, Seats } from '../squares/seats.ts';
import { blockGap, leftGutter, proportionsOf, topGutter } from '../squares/sizes.ts';
import { neededWidth } from '../text/label-spans.ts';
import { textWidth } from '../text/text-width.ts';

/** A column or a row: a value of a tag. */
export interface GridLine {
  readonly id: string;
  /** As it stands above or beside the squares. */
  readonly name: string;
  /** As it stands in the name of a square: "influence strong". */
  readonly phrase: string;
  /** What standing there says. */
  readonly standing: Standing;
  readonly holds: (person: Person) => boolean;
}

export interface Grid {
  readonly axes: { readonly columns: string; readonly rows: string };
  readonly columns: readonly GridLine[];
  /** From top to bottom. */
  readonly rows: readonly GridLine[];
}

/** Of the names above the columns, in pixels. */
const fileFontSize = 12;

/** The sides whose people have no such tags: they stand beside the squares. */
const besides: readonly Side[] = ['team', 'outside'];

const indexOf = (lines: readonly GridLine[], person: Person) => lines.findIndex(({ holds }) => holds(person));

/** Those beside the squares, spread over the rows, so that the fit counts their column like any other. */
function spread(people: readonly Person[], rows: number): Person[][] {
  const each = Math.ceil(people.length / rows);
  return Array.from({ length: rows }, (_, row) => people.slice(row * each, (row + 1) * each));
}

function seatContacts({ columns, rows }: Grid, people: readonly Person[]): Person[][][] {
  const squares = columns.map(() => rows.map((): Person[] => []));
  for (const person of people) {
    if (person.side === 'customer') squares[indexOf(columns, person)]?.[indexOf(rows, person)]?.push(person);
  }
  return squares;
}

function seatsOf(grid: Grid, people: readonly Person[]): Seats {
  const inOrder = people.toSorted(comparePieces);
  const trays = besides
    .map((side) => ({ side, people: inOrder.filter((person) => person.side === side) }))
    .filter((tray) => tray.people.length > 0);
  return {
    files: [
      ...grid.columns.map(
        ({ id, name }): SeatFile => ({ id: `column:${id}`, name, side: 'customer', department: null }),
      ),
      ...trays.map(
        ({ side }): SeatFile => ({ id: `tray:${side}`, name: sideOf(side).label, side, department: null }),
      ),
    ],
    rows: grid.rows.map(({ id, name }): SeatRow => ({ id: `row:${id}`, name, rank: null })),
    squares: [...seatContacts(grid, inOrder), ...trays.map((tray) => spread(tray.people, grid.rows.length))],
    trays: new Map(),
  };
}

/** Wide enough for the names of the rows, and for the names of both axes in the corner. */
function gutterOf({ axes, rows }: Grid) {
  const names = [...rows.map(({ name }) => name), `${axes.columns} →`, `↓ ${axes.rows}`];
  const widest = Math.max(...names.map((name) => textWidth(name, leftGutter.fontSize)));
  return { left: leftGutterFor(widest), top: topGutter };
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** Fits the squares so that no column is narrower than its name: what that takes is taken from all. */
function fitWithNames(seats: Seats, viewport: Size, left: number): Measures {
  const sides = new Set(seats.files.map(({ side }) => side)).size;
  // Room is kept for a gap before each of the sides, of which some have nobody.
  const width = viewport.width + (sideIds.length - sides) * blockGap;
  const room = { width: viewport.width - left - (sides - 1) * blockGap, height: viewport.height - topGutter };
  /** What each column lacks where the whole is fitted to the screen. */
  const lacking = ({ widths, heights }: Measures) => {
    const zoom = Math.min(1, room.width / total(widths), room.height / total(heights));
    return seats.files.map(({ name }, index) =>
      Math.max(0, neededWidth(name, fileFontSize) / zoom - (widths[index] ?? 0)),
    );
  };
  const fitted = (narrow: number) => fitBoard(seats, { ...viewport, width: width - narrow }, left);
  // What is taken makes a few more of them narrow: once more, and what is left to take is less than a pixel or two.
  const measures = fitted(total(lacking(fitted(total(lacking(fitted(0)))))));
  const more = lacking(measures);
  return { ...measures, widths: measures.widths.map((own, index) => own + (more[index] ?? 0)) };
}

/**
 * Lays the contacts out by two tags, on squares that are fitted to the viewport like those of the position lens.
 * Those of ours and the outside people stand beside them at the right edge.
 */
export function layOutGrid(grid: Grid, { people, viewport }: LensBoard): Layout {
  const seats = seatsOf(grid, people);
  const gutter = gutterOf(grid);
  const measures = fitWithNames(seats, viewport, gutter.left);
  const proportions = proportionsOf(measures.pitch, false);
  const files = placeFiles(seats.files, measures.widths, gutter.left, -1);
  const rows = placeRows(seats.rows, measures.heights, gutter.top);

  const squares = grid.columns.flatMap((column, file) =>
    grid.rows.map(
      (line, row): Square => ({
        kind: 'square',
        id: `${column.id}/${line.id}`,
        name: `${column.phrase}, ${line.phrase}`,
        side: 'customer',
        standing: { ...column.standing, ...line.standing },
        file,
        row,
        x: files[file]?.x ?? 0,
        y: rows[row]?.y ?? 0,
        width: files[file]?.width ?? 0,
        height: rows[row]?.height ?? 0,
        shade: (file + row) % 2 === 0 ? 0 : 1,
        whiteSpace: false,
      }),
    ),
  );
  const area = around(squares) ?? { x: gutter.left, y: gutter.top, width: 0, height: 0 };
  const trays = files.slice(grid.columns.length).map(
    ({ id, name, side, x, width }): Tray => ({
      kind: 'tray',
      titled: true,
      id,
      name,
      side,
      standing: {},
      x,
      y: area.y,
      width,
      height: area.height,
    }),
  );
  const end = around([area, ...trays]) ?? area;

  const positions = new Map<PersonId, Spot>();
  const seat = (seated: readonly Person[], place: Place) => {
    const spots = arrange(seated.length, place, measures.pitch, proportions);
    seated.forEach((person, index) => {
      const spot = spots[index];
      if (spot !== undefined) positions.set(person.id, { ...spot, place: place.id });
    });
  };
  for (const square of squares) seat(seats.squares[square.file]?.[square.row] ?? [], square);
  trays.forEach((tray, index) => seat(seats.squares[grid.columns.length + index]?.flat() ?? [], tray));

  return {
    width: end.x + end.width,
    height: end.y + end.height,
    pitch: measures.pitch,
    pieceSize: proportions.pieceSize,
    gutter,
    axes: grid.axes,
    area,
    blocks: placeBlocks(files),
    files,
    rows,
    squares,
    trays,
    places: [...squares, ...trays],
    positions,
  };
}
