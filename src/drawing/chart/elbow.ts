import type { Point } from '../geometry.ts';

/** What an elbow leads past: y of the gaps above rows, x of the line down through a block. */
export interface ElbowWay {
  /** The side of the person's piece towards the line down, or its top. */
  readonly from: Point;
  /** The gap above the person's row; for a line from the side its own height. */
  readonly gap: number;
  readonly spine: number;
  /** The gap below the manager, above the first row of the block. */
  readonly firstGap: number;
  /** Below the manager's name. */
  readonly to: Point;
}

/** The corners from a person up to the manager: between the rows, and through a block in the gap of two columns. */
export function elbowOf({ from, gap, spine, firstGap, to }: ElbowWay): Point[] {
  const up = [from, { x: from.x, y: gap }];
  const through =
    gap === firstGap
      ? []
      : [
          { x: spine, y: gap },
          { x: spine, y: firstGap },
        ];
  const corners = [...up, ...through, { x: to.x, y: firstGap }, to];
  // A corner on which the line neither turns nor ends is none.
  return corners.filter((corner, index) => {
    const [before, after] = [corners[index - 1], corners[index + 1]];
    if (before === undefined || after === undefined) return true;
    const straight =
      (before.x === corner.x && corner.x === after.x) || (before.y === corner.y && corner.y === after.y);
    return !straight;
  });
}
