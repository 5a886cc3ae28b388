import { relationshipKindIds } from '@/domain/index.ts';
import { leastDetailedZoom } from '../detail.ts';
import type { Size } from '../geometry.ts';
import type { EdgeColours } from '../palette.ts';
import { type EdgeShapes, severalKinds } from './build-edges.ts';
import { addEndMark, addMiddleMark, type EdgeContext, filledMarks } from './draw-marks.ts';
import { type Curve, curveAt, onScreen, type View } from './edge-geometry.ts';
import type { EdgeMask } from './edge-masks.ts';
import { bundleWidth, type EdgeStyle, edgeStyles, widthOf } from './edge-style.ts';

export interface EdgePaint {
  readonly colours: EdgeColours;
  /** Added to every width, in pixels: for lines that stand out. */
  readonly widen?: number;
}

/** A view on a canvas of this size, in the same pixels; all lines are seen in one of infinite size. */
export type EdgeView = View & Size;

/** One giant path is slower than several small ones (measured, `design/canvas.md`). */
const segmentsPerStroke = 8;

/** The length of a mark, to which the width of its line is added: in pixels on screen, and at zoom 1. */
const smallestMark = 5;
const markAtOne = 8;
const largestMark = 13;

/** A line that is to be drawn, in screen pixels. */
interface DrawnEdge {
  readonly curve: Curve;
  /** Its marks; a bundle has none. */
  readonly style: EdgeStyle | undefined;
  readonly colour: string;
  readonly width: number;
}

/**
 * Draws the lines the mask shows. Neither clears the canvas nor changes its transformation: for a pixel ratio
 * of 2 scale the context and give the view in CSS pixels.
 */
export function drawEdges(
  context: EdgeContext,
  edges: EdgeShapes,
  mask: EdgeMask,
  paint: EdgePaint,
  view: EdgeView,
): void {
  const drawn = edgesInView(edges, mask, paint, view);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  drawLines(context, drawn);
  if (view.zoom < leastDetailedZoom) return;
  const size = Math.min(largestMark, Math.max(smallestMark, markAtOne * view.zoom));
  for (const filled of [true, false]) drawMarks(context, drawn, size, filled);
}

function edgesInView(edges: EdgeShapes, mask: EdgeMask, paint: EdgePaint, view: EdgeView): DrawnEdge[] {
  const drawn: DrawnEdge[] = [];
  for (let index = 0; index < edges.count; index += 1) {
    if (mask[index] !== 1) continue;
    const curve = onScreen(curveAt(edges.geometry, index), view);
    if (mayShow(curve, view)) drawn.push({ curve, ...lookOf(edges, index, paint) });
  }
  return drawn;
}

function lookOf(edges: EdgeShapes, index: number, paint: EdgePaint): Omit<DrawnEdge, 'curve'> {
  const code = edges.kinds[index] ?? 0;
  const kind = (code === severalKinds ? undefined : relationshipKindIds[code]) ?? 'several';
  const colour = paint.colours[kind];
  const widen = paint.widen ?? 0;
  const count = edges.counts?.[index];
  if (count !== undefined || kind === 'several') {
    return { style: undefined, colour, width: bundleWidth(count ?? 1) + widen };
  }
  const style = edgeStyles[kind];
  return { style, colour, width: widthOf(style, edges.strengths[index] ?? 0) + widen };
}

/** False where the triangle around the curve lies beside the canvas. */
function mayShow({ start, control, end }: Curve, { width, height }: Size): boolean {
  if (width === Number.POSITIVE_INFINITY) return true;
  return (
    Math.max(start.x, control.x, end.x) >= 0 &&
    Math.min(start.x, control.x, end.x) <= width &&
    Math.max(start.y, control.y, end.y) >= 0 &&
    Math.min(start.y, control.y, end.y) <= height
  );
}

/** Draws in batches of one look; the edges come sorted by kind, so looks change rarely. */
function drawLines(context: EdgeContext, drawn: readonly DrawnEdge[]): void {
  let segments = 0;
  let look: DrawnEdge | undefined;
  for (const edge of drawn) {
    const changed = look?.colour !== edge.colour || look.width !== edge.width;
    if (changed || segments === segmentsPerStroke) {
      if (segments > 0) context.stroke();
      context.beginPath();
      segments = 0;
    }
    if (changed) {
      context.strokeStyle = edge.colour;
      context.lineWidth = edge.width;
      look = edge;
    }
    const { start, control, end } = edge.curve;
    context.moveTo(start.x, start.y);
    context.quadraticCurveTo(control.x, control.y, end.x, end.y);
    segments += 1;
  }
  if (segments > 0) context.stroke();
}

/** Draws either the filled marks or those made of lines. */
function drawMarks(context: EdgeContext, drawn: readonly DrawnEdge[], size: number, filled: boolean): void {
  for (const { curve, style, colour, width } of drawn) {
    if (style === undefined) continue;
    const { start, middle, end } = style;
    const wanted = (mark: EdgeStyle['start' | 'middle']) =>
      mark !== 'none' && filledMarks.has(mark) === filled;
    if (![start, middle, end].some(wanted)) continue;
    const length = size + width;
    context.beginPath();
    if (wanted(start)) addEndMark(context, start, curve.start, curve.control, length);
    if (wanted(end)) addEndMark(context, end, curve.end, curve.control, length);
    if (wanted(middle)) addMiddleMark(context, middle, curve, length);
    if (filled) {
      context.fillStyle = colour;
      context.fill();
    } else {
      context.strokeStyle = colour;
      context.lineWidth = Math.max(1.25, width);
      context.stroke();
    }
  }
}
