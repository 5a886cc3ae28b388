import type { PersonId } from '@/domain/index.ts';
import type { Point } from '../geometry.ts';
import type { Positions } from './build-edges.ts';
import type { EdgeView } from './draw-edges.ts';
import { addEndMark, type EdgeContext } from './draw-marks.ts';

/** In pixels on screen. */
const width = 4;
const headLength = 14;

/** Draws the way from piece to piece, each step an arrow. People who are not on the board are passed over. */
export function drawPath(
  context: EdgeContext,
  path: readonly PersonId[],
  positions: Positions,
  pieceSize: number,
  colour: string,
  view: EdgeView,
): void {
  const stops = path.flatMap((id) => {
    const spot = positions.get(id);
    return spot === undefined ? [] : [{ x: spot.x * view.zoom + view.x, y: spot.y * view.zoom + view.y }];
  });
  const radius = (pieceSize / 2) * view.zoom;
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = width;
  context.lineCap = 'round';
  stops.forEach((to, index) => {
    const from = stops[index - 1];
    if (from === undefined) return;
    const distance = Math.hypot(to.x - from.x, to.y - from.y);
    if (distance <= 2 * radius) return;
    const at = (length: number): Point => ({
      x: from.x + ((to.x - from.x) * length) / distance,
      y: from.y + ((to.y - from.y) * length) / distance,
    });
    const [start, tip, neck] = [at(radius), at(distance - radius), at(distance - radius - headLength / 2)];
    context.beginPath();
    context.moveTo(start.x, start.y);
    context.lineTo(neck.x, neck.y);
    context.stroke();
    context.beginPath();
    addEndMark(context, 'arrow', tip, from, headLength);
    context.fill();
  });
}
