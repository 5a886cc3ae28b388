import type { Point, Rect, Size } from '../geometry.ts';

/** In pixels on screen: fine enough to fit between pieces, coarse enough to be instant. */
const cell = 8;

/**
 * Where a box covers the least of the obstacles: its upper left corner, within the room. Of places that cover equally
 * little, the one nearest to the lower left.
 */
export function freePlace(box: Size, room: Rect, obstacles: Iterable<Rect>): Point {
  const columns = Math.max(1, Math.floor(room.width / cell));
  const rows = Math.max(1, Math.floor(room.height / cell));
  const [wide, high] = [
    Math.min(columns, Math.ceil(box.width / cell)),
    Math.min(rows, Math.ceil(box.height / cell)),
  ];
  const covered = coveredCells(room, { columns, rows }, obstacles);

  let best = { cost: Number.POSITIVE_INFINITY, left: 0, up: 0 };
  for (let up = 0; up <= rows - high; up += 1) {
    for (let left = 0; left <= columns - wide; left += 1) {
      const bottom = rows - up;
      const cost = covered(left, bottom - high, left + wide, bottom);
      if (cost < best.cost || (cost === best.cost && left + up < best.left + best.up))
        best = { cost, left, up };
    }
  }
  return {
    x: room.x + best.left * cell,
    y: Math.max(room.y, room.y + room.height - best.up * cell - box.height),
  };
}

/**
 * How many cells of a rectangle are covered, after one pass over all of them (F. C. Crow, "Summed-area tables for
 * texture mapping", SIGGRAPH 1984).
 */
function coveredCells(
  room: Rect,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  obstacles: Iterable<Rect>,
): (left: number, top: number, right: number, bottom: number) => number {
  const width = columns + 1;
  const sums = new Uint32Array(width * (rows + 1));
  // The rows are counted from the lower edge of the room, where the box is to stand flush.
  const top = room.y + room.height - rows * cell;
  for (const { x, y, width: across, height: down } of obstacles) {
    const [first, last] = [Math.floor((x - room.x) / cell), Math.ceil((x + across - room.x) / cell)];
    const [from, to] = [Math.floor((y - top) / cell), Math.ceil((y + down - top) / cell)];
    for (let row = Math.max(0, from); row < Math.min(rows, to); row += 1)
      sums.fill(1, (row + 1) * width + Math.max(0, first) + 1, (row + 1) * width + clamp(last, columns) + 1);
  }
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      const at = row * width + column;
      sums[at] =
        (sums[at] ?? 0) + (sums[at - 1] ?? 0) + (sums[at - width] ?? 0) - (sums[at - width - 1] ?? 0);
    }
  }
  return (left, upper, right, lower) =>
    (sums[lower * width + right] ?? 0) -
    (sums[upper * width + right] ?? 0) -
    (sums[lower * width + left] ?? 0) +
    (sums[upper * width + left] ?? 0);
}

function clamp(column: number, columns: number): number {
  return Math.min(columns, Math.max(0, column));
}
