import type { Point } from '../geometry.ts';
import { type Curve, pointOn } from './edge-geometry.ts';
import type { EndMark, MiddleMark } from './edge-style.ts';

/** The part of a canvas context that edges need; those of pages and workers both have it. */
export type EdgeContext = Pick<
  OffscreenCanvasRenderingContext2D,
  | 'strokeStyle'
  | 'fillStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'quadraticCurveTo'
  | 'arc'
  | 'closePath'
  | 'stroke'
  | 'fill'
>;

/** Marks that are filled; the others are drawn as lines. */
export const filledMarks: ReadonlySet<EndMark | MiddleMark> = new Set(['arrow', 'dot', 'diamond']);

/**
 * Adds a mark at the tip of a line to the current path.
 *
 * @param tip where the line ends
 * @param from a point the line comes from
 * @param size the length of the mark
 */
export function addEndMark(context: EdgeContext, mark: EndMark, tip: Point, from: Point, size: number): void {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const ahead = { x: (tip.x - from.x) / length, y: (tip.y - from.y) / length };
  /** The point so far behind the tip and so far to its left. */
  const point = (behind: number, left: number): [number, number] => [
    tip.x - ahead.x * behind + ahead.y * left,
    tip.y - ahead.y * behind - ahead.x * left,
  ];
  const outline = (points: readonly [number, number][]) => {
    points.forEach(([x, y], index) => {
      if (index === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
  };
  const circle = (radius: number) => {
    const [x, y] = point(radius, 0);
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  };
  switch (mark) {
    case 'arrow':
      outline([point(size, size / 2), [tip.x, tip.y], point(size, -size / 2)]);
      context.closePath();
      break;
    case 'openArrow':
      outline([point(size, size / 2), [tip.x, tip.y], point(size, -size / 2)]);
      break;
    case 'bar':
      outline([point(0, size * 0.75), point(0, -size * 0.75)]);
      break;
    case 'diamond':
      outline([
        [tip.x, tip.y],
        point(size * 0.6, size * 0.4),
        point(size * 1.2, 0),
        point(size * 0.6, -size * 0.4),
      ]);
      context.closePath();
      break;
    case 'dot':
    case 'ring':
      circle(size * 0.35);
      break;
    case 'none':
      break;
  }
}

/** Adds the mark in the middle of a line to the current path: two strokes across it and each other. */
export function addMiddleMark(context: EdgeContext, mark: MiddleMark, curve: Curve, size: number): void {
  if (mark === 'none') return;
  const length = Math.hypot(curve.end.x - curve.start.x, curve.end.y - curve.start.y) || 1;
  const half = (size * 0.5) / length;
  const [dx, dy] = [(curve.end.x - curve.start.x) * half, (curve.end.y - curve.start.y) * half];
  const { x, y } = pointOn(curve, 0.5);
  context.moveTo(x + dx - dy, y + dy + dx);
  context.lineTo(x - dx + dy, y - dy - dx);
  context.moveTo(x + dx + dy, y + dy - dx);
  context.lineTo(x - dx - dy, y - dy + dx);
}
