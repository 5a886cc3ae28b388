import type { Point } from '../geometry.ts';
import type { EdgeShapes } from './build-edges.ts';
import { type Curve, curveAt, pointOn } from './edge-geometry.ts';
import type { EdgeMask } from './edge-masks.ts';

/** Straight pieces a curve is cut into; the bends are slight. */
const pieces = 8;

function distanceToSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / squared;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}

function distanceToCurve(point: Point, curve: Curve): number {
  let least = Infinity;
  let before = curve.start;
  for (let step = 1; step <= pieces; step += 1) {
    const next = pointOn(curve, step / pieces);
    least = Math.min(least, distanceToSegment(point, before, next));
    before = next;
  }
  return least;
}

/**
 * The shown line nearest to a point, by its index, or undefined when none is within `tolerance` (world
 * pixels: divide those of the screen by the zoom). By brute force, since most lines are ruled out by the box
 * around their three points.
 */
export function edgeAt(
  edges: EdgeShapes,
  mask: EdgeMask,
  point: Point,
  tolerance: number,
): number | undefined {
  const { geometry, count } = edges;
  const { x, y } = point;
  let found: number | undefined;
  let least = tolerance;
  for (let index = 0; index < count; index += 1) {
    if (mask[index] !== 1) continue;
    const { start, control, end } = curveAt(geometry, index);
    if (x < Math.min(start.x, control.x, end.x) - least || x > Math.max(start.x, control.x, end.x) + least)
      continue;
    if (y < Math.min(start.y, control.y, end.y) - least || y > Math.max(start.y, control.y, end.y) + least)
      continue;
    const distance = distanceToCurve(point, { start, control, end });
    if (distance > least) continue;
    found = index;
    least = distance;
  }
  return found;
}
