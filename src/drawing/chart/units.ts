import type { Size } from '../geometry.ts';
import { leastPitch, type Proportions, proportionsWithNames } from '../squares/sizes.ts';
import { type FittedChart, rowHeight } from './fit-chart.ts';

/** The name of a tray, in pixels on screen: an empty one is no higher. */
export const trayTitle = 26;
/** Trees are drawn out no further than names need, in pixels. */
const widestColumn = 150;
const highestRow = 150;
/** With more room than the largest piece needs, the rest stays empty. */
const largestPitch = 120;

/** Sizes in world pixels. */
export interface ChartUnits {
  readonly pitch: number;
  readonly column: number;
  readonly row: number;
  readonly trayTitle: number;
  readonly proportions: Proportions;
}

/** Pieces to pixels: as the pitch asks for, and more where that fills the room. */
export function unitsOf(fitted: FittedChart, room: Size): ChartUnits {
  const pitch = Math.min(largestPitch, Math.max(leastPitch, fitted.pitch));
  const columns = fitted.sides.reduce((total, { width }) => total + width, 0);
  const within = (least: number, share: number, most: number) => Math.max(least, Math.min(share, most));
  const column = within(pitch, room.width / columns, Math.max(widestColumn, 1.2 * pitch));
  const row = within(
    rowHeight * pitch,
    room.height / fitted.rows,
    Math.max(highestRow, 1.2 * rowHeight * pitch),
  );
  return {
    pitch,
    column,
    row,
    // A board that is fitted to the screen by zooming out keeps the size of its titles there.
    trayTitle: trayTitle * Math.max(1, pitch / fitted.pitch),
    proportions: proportionsWithNames(pitch, { width: column, height: row / rowHeight }),
  };
}
