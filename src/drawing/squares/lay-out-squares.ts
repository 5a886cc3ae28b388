import type { Person, PersonId } from '@/domain/index.ts';
import { around } from '../geometry.ts';
import type { Layout, LensBoard, Place, Spot } from '../lenses/lens.ts';
import { textWidth } from '../text/text-width.ts';
import { arrange } from './arrange.ts';
import { fitBoard, fitFile, leftGutterFor } from './fit-board.ts';
import { placeBlocks, placeFiles, placeRows, placeSquares, placeTrays } from './place-squares.ts';
import { seatPeople } from './seats.ts';
import { blockGap, leftGutter, proportionsOf, topGutter } from './sizes.ts';

/**
 * Lays out the squares in the viewport. Where everybody has room for a legible piece the world is exactly as
 * large as the viewport; else it is larger, and fitting it to the screen zooms out. With a focus, that
 * department fills the viewport and the others are beside it.
 */
export function layOutSquares(board: LensBoard): Layout {
  const seats = seatPeople(board);
  const labels = seats.rows.map((row) => textWidth(row.name, leftGutter.fontSize));
  const gutter = { left: leftGutterFor(Math.max(...labels)), top: topGutter };

  const focus =
    board.focus === undefined ? -1 : seats.files.findIndex((file) => file.department === board.focus);
  const close = focus >= 0;
  const measures = close
    ? fitFile(seats, focus, board.viewport, gutter.left)
    : fitBoard(seats, board.viewport, gutter.left);
  const proportions = proportionsOf(measures.pitch, close);

  const files = placeFiles(seats.files, measures.widths, gutter.left, focus);
  const rows = placeRows(seats.rows, measures.heights, gutter.top);
  const squares = placeSquares(files, rows, seats, board.whiteSpaces);
  const blocks = placeBlocks(files);
  const area = around(squares) ?? { x: gutter.left, y: gutter.top, width: 0, height: 0 };
  const trays = placeTrays(blocks, seats, area.y + area.height + blockGap, measures.trayHeight);
  const end = around([area, ...trays]) ?? area;

  const positions = new Map<PersonId, Spot>();
  const seat = (people: readonly Person[], place: Place) => {
    const spots = arrange(people.length, place, measures.pitch, proportions);
    people.forEach((person, index) => {
      const spot = spots[index];
      if (spot !== undefined) positions.set(person.id, { ...spot, place: place.id });
    });
  };
  for (const square of squares) seat(seats.squares[square.file]?.[square.row] ?? [], square);
  for (const tray of trays) seat(seats.trays.get(tray.side) ?? [], tray);

  return {
    width: end.x + end.width,
    height: end.y + end.height,
    pitch: measures.pitch,
    pieceSize: proportions.pieceSize,
    gutter,
    area,
    blocks,
    files,
    rows,
    squares,
    trays,
    places: [...squares, ...trays],
    positions,
  };
}
