import { sideIds, sideOf } from '@/domain/index.ts';
import type {
  BoardFile,
  BoardRow,
  LensBoard,
  SideBlock,
  Square,
  SquareMeaning,
  Tray,
} from '../lenses/lens.ts';
import type { Seats } from './seats.ts';
import { blockGap } from './sizes.ts';

const trayName = 'Not placed yet';

/**
 * Files side by side, with a gap between two sides. The file with the focus has the rank labels' gutter before
 * it, so that nobody stands under them.
 */
export function placeFiles(
  files: Seats['files'],
  widths: readonly number[],
  left: number,
  focus: number,
): BoardFile[] {
  let x = left;
  return files.map((file, index) => {
    const before = files[index - 1];
    if (before !== undefined && before.side !== file.side) x += blockGap;
    if (before !== undefined && index === focus) x += left;
    const placed = { ...file, x, width: widths[index] ?? 0 };
    x += placed.width;
    return placed;
  });
}

/** Rows from the top down. */
export function placeRows(rows: Seats['rows'], heights: readonly number[], top: number): BoardRow[] {
  let y = top;
  return rows.map((row, index) => {
    const placed = { ...row, y, height: heights[index] ?? 0 };
    y += placed.height;
    return placed;
  });
}

const meaningKey = ({ department, rank }: SquareMeaning) => JSON.stringify([department, rank]);

/** Where files and rows cross, file by file. */
export function placeSquares(
  files: readonly BoardFile[],
  rows: readonly BoardRow[],
  seats: Seats,
  whiteSpaces: LensBoard['whiteSpaces'],
): Square[] {
  const expected = new Set(whiteSpaces.map(meaningKey));
  return files.flatMap((file, fileIndex) =>
    rows.map((row, rowIndex): Square => {
      const meaning = { department: file.department, rank: row.rank };
      const empty = seats.squares[fileIndex]?.[rowIndex]?.length === 0;
      return {
        kind: 'square',
        id: `${file.id}/${row.id}`,
        name: `${file.name}, ${row.name}`,
        standing: meaning,
        file: fileIndex,
        row: rowIndex,
        side: file.side,
        x: file.x,
        y: row.y,
        width: file.width,
        height: row.height,
        shade: (fileIndex + rowIndex) % 2 === 0 ? 0 : 1,
        whiteSpace: empty && expected.has(meaningKey(meaning)),
      };
    }),
  );
}

/** The stretch each side takes. */
export function placeBlocks(files: readonly BoardFile[]): SideBlock[] {
  return sideIds.flatMap((side) => {
    const own = files.filter((file) => file.side === side);
    const first = own[0];
    const last = own.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ side, name: sideOf(side).label, x: first.x, width: last.x + last.width - first.x }];
  });
}

/** The trays of the sides that need one, each below its block. */
export function placeTrays(blocks: readonly SideBlock[], seats: Seats, y: number, height: number): Tray[] {
  return blocks
    .filter((block) => (seats.trays.get(block.side) ?? []).length > 0)
    .map(({ side, x, width }) => ({
      kind: 'tray',
      id: `tray:${side}`,
      name: trayName,
      side,
      standing: { department: null, rank: null },
      x,
      y,
      width,
      height,
    }));
}
