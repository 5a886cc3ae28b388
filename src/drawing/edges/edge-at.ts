import type { Point } from '../geometry.ts';
import type { EdgeShapes } from './build-edges.ts';
import { type Curve, curveAt, pointOn, stride } from './edge-geometry.ts';
import type { EdgeMask } from './edge-masks.ts';

/** Straight pieces a curve is cut into; the bends are slight. */
const pieces = 8;

export function distanceToSegment(point: Point, a: Point, b: Point): number {
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

/** How far a curve lies beside the straight way at most: half of what its control point does. */
function bendOf({ start, control, end }: Curve): number {
  return Math.hypot(control.x - (start.x + end.x) / 2, control.y - (start.y + end.y) / 2) / 2;
}

/** Whether a coordinate lies further than `tolerance` from the span of three others. */
const isBeside = (value: number, a = 0, b = 0, c = 0, tolerance = 0) =>
  value < Math.min(a, b, c) - tolerance || value > Math.max(a, b, c) + tolerance;

/**
 * The shown lines within `tolerance` of a point (world pixels: divide those of the screen by the zoom) by their
 * index, the nearest first; of equally near ones the one drawn last, which lies on top. By brute force, since
 * most lines are ruled out by the box around their three points.
 */
export function edgesNear(
  { geometry, count }: EdgeShapes,
  mask: EdgeMask,
  point: Point,
  tolerance: number,
): readonly number[] {
  const { x, y } = point;
  const near: { readonly index: number; readonly distance: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    if (mask[index] !== 1) continue;
    const at = index * stride;
    if (isBeside(x, geometry[at], geometry[at + 2], geometry[at + 4], tolerance)) continue;
    if (isBeside(y, geometry[at + 1], geometry[at + 3], geometry[at + 5], tolerance)) continue;
    const curve = curveAt(geometry, index);
    if (distanceToSegment(point, curve.start, curve.end) > tolerance + bendOf(curve)) continue;
    const distance = distanceToCurve(point, curve);
    if (distance <= tolerance) near.push({ index, distance });
  }
  return near.toSorted((a, b) => a.distance - b.distance || b.index - a.index).map(({ index }) => index);
}

/** The shown line nearest to a point, or undefined when none is within `tolerance`. */
export function edgeAt(
  edges: EdgeShapes,
  mask: EdgeMask,
  point: Point,
  tolerance: number,
): number | undefined {
  return edgesNear(edges, mask, point, tolerance)[0];
}
