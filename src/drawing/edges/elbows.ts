import type { Point } from '../geometry.ts';
import type { Layout } from '../lenses/lens.ts';
import type { EdgeLine } from './build-edges.ts';
import { distanceToSegment } from './edge-at.ts';

/** The corners of the lines that a lens draws itself, by the index of the line. */
export type ElbowLines = ReadonlyMap<number, readonly Point[]>;

/** Which of the lines the layout draws itself: those from a person up to the manager they stand below. */
export function elbowLines(lines: readonly EdgeLine[], { elbows, managers }: Layout): ElbowLines {
  const found = new Map<number, readonly Point[]>();
  if (elbows === undefined) return found;
  lines.forEach(({ kind, from, to }, index) => {
    const corners = elbows.get(from);
    if (kind === 'reportsTo' && corners !== undefined && managers?.get(from)?.[0] === to)
      found.set(index, corners);
  });
  return found;
}

/** Those within `tolerance` of a point by their index, the nearest first; all in world pixels. */
export function elbowsNear(elbows: ElbowLines, point: Point, tolerance: number): readonly number[] {
  const near: { readonly index: number; readonly distance: number }[] = [];
  for (const [index, corners] of elbows) {
    let distance = Infinity;
    corners.forEach((corner, at) => {
      const before = corners[at - 1];
      if (before !== undefined) distance = Math.min(distance, distanceToSegment(point, before, corner));
    });
    if (distance <= tolerance) near.push({ index, distance });
  }
  return near.toSorted((a, b) => a.distance - b.distance || a.index - b.index).map(({ index }) => index);
}
