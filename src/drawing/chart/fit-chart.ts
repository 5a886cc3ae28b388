import type { Size } from '../geometry.ts';
import type { Forest } from './forest.ts';

/** The height of a row, in widths of a column: the lines run between the rows. */
export const rowHeight = 1.12;

/** Between the lines and the pieces, and for the name of a tray, no side is narrower, in pieces. */
const narrowestSide = 2.6;

/** One side of the chart before it has a size. */
export interface ChartSide {
  /** Its trees with blocks of several heights. */
  readonly forests: readonly Forest[];
  /** People without a line. */
  readonly loose: number;
}

/** A side as it fits: all in pieces. */
export interface FittedSide {
  readonly forest: Forest;
  readonly width: number;
  /** How many rows the tray takes. */
  readonly trayRows: number;
}

export interface FittedChart {
  readonly sides: readonly FittedSide[];
  /** Rows of all, the trays included. */
  readonly rows: number;
  /** The side of the square each piece has for itself, in pixels. */
  readonly pitch: number;
}

/** The narrowest form of a side in so many rows; undefined where it does not fit in them. */
function narrowest({ forests, loose }: ChartSide, rows: number): FittedSide | undefined {
  let found: FittedSide | undefined;
  for (const forest of forests) {
    const free = rows - forest.height;
    if (free < 0 || (free === 0 && loose > 0)) continue;
    const columns = loose === 0 ? 0 : Math.ceil(loose / free);
    const width = Math.max(narrowestSide, forest.width, columns);
    if (found !== undefined && width >= found.width) continue;
    found = { forest, width, trayRows: Math.ceil(loose / Math.floor(width)) };
  }
  return found;
}

/**
 * The forms of the sides, side by side, which leave the largest pieces: with more rows blocks and trays are narrower.
 *
 * @param room for all of them, in pixels
 */
export function fitChart(sides: readonly ChartSide[], room: Size): FittedChart {
  let best: FittedChart = { sides: [], rows: 1, pitch: 0 };
  const byHeight = (rows: number) => room.height / (rows * rowHeight);
  for (let rows = 1; byHeight(rows) > best.pitch; rows += 1) {
    const fitted = sides.flatMap((side) => narrowest(side, rows) ?? []);
    if (fitted.length < sides.length) continue;
    const width = fitted.reduce((total, side) => total + side.width, 0);
    const pitch = Math.min(room.width / width, byHeight(rows));
    if (pitch > best.pitch) best = { sides: fitted, rows, pitch };
  }
  return best;
}
