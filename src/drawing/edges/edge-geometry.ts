import type { Point } from '../geometry.ts';

/** Numbers per edge in the geometry array: start, control point and end of a quadratic curve. */
export const stride = 6;

/** Start, control point and end of one edge. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** screen = world · zoom + (x, y). */
export interface View extends Point {
  readonly zoom: number;
}

/** How far lines keep from the rim of a piece, in world pixels. */
const rimGap = 3;
/** The badges to the lower left and right as discs: where their middle is and their radius, in diameters of the piece. */
const badge = { distance: 0.54, radius: 0.2, angle: Math.PI / 4 };
/** The bend of the first line between two pieces, as a part of their distance, and its limit in pixels. */
const firstBend = 0.07;
const largestFirstBend = 22;
/** Each further pair of lines between the same two pieces bends this much more, in pixels. */
const bendStep = 16;

/** Lines between the same two pieces lie left and right by turns, each pair further out: +, −, ++, −−. */
function bendOf(slot: number, distance: number): number {
  const first = Math.min(firstBend * distance, largestFirstBend);
  const side = slot % 2 === 0 ? 1 : -1;
  return side * (first + Math.floor(slot / 2) * bendStep);
}

const towards = (from: Point, to: Point, length: number): Point => {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = length / distance;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
};

/**
 * A calm curve from the rim of one piece to the rim of another.
 *
 * @param slot how many lines already run between the two
 * @param flipped bend to the other side: true for exactly one of the directions a → b and b → a, so that slots
 *   mean the same side in both
 */
export function route(from: Point, to: Point, pieceSize: number, slot: number, flipped: boolean): Curve {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const bend = bendOf(slot, distance) * (flipped ? -1 : 1);
  // A control point twice as far out makes the curve's middle lie `bend` beside the chord.
  const control = {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / distance) * 2 * bend,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / distance) * 2 * bend,
  };
  const trim = (piece: Point) => Math.min(clearOf(piece, control, pieceSize), 0.45 * distance);
  return {
    start: towards(from, control, trim(from)),
    control,
    end: towards(to, control, trim(to)),
  };
}

/** How far from the middle of a piece a line towards this point shows its mark: off the rim and the badges below. */
function clearOf(piece: Point, towardsPoint: Point, pieceSize: number): number {
  const angle = Math.atan2(towardsPoint.y - piece.y, Math.abs(towardsPoint.x - piece.x)) - badge.angle;
  const beside = badge.distance * Math.sin(angle);
  const within = badge.radius * badge.radius - beside * beside;
  // The far side of the badge, where the line passes through it.
  const reach = within > 0 && Math.cos(angle) > 0 ? badge.distance * Math.cos(angle) + Math.sqrt(within) : 0;
  return Math.max(0.5, reach) * pieceSize + rimGap;
}

export function curveAt(geometry: Float32Array, index: number): Curve {
  const at = (offset: number) => geometry[index * stride + offset] ?? 0;
  return {
    start: { x: at(0), y: at(1) },
    control: { x: at(2), y: at(3) },
    end: { x: at(4), y: at(5) },
  };
}

/** The point of a curve at t, 0 at its start to 1 at its end. */
export function pointOn({ start, control, end }: Curve, t: number): Point {
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return { x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y };
}

/** The same curve in the pixels of the screen. */
export function onScreen({ start, control, end }: Curve, { x, y, zoom }: View): Curve {
  const place = (point: Point) => ({ x: point.x * zoom + x, y: point.y * zoom + y });
  return { start: place(start), control: place(control), end: place(end) };
}
