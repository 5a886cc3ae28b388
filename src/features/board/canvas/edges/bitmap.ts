import type { EdgeView } from '@/drawing/index.ts';

/** React Flow's view: screen = world · zoom + (x, y). */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** The bitmap reaches this part of the viewport beyond each of its edges. */
const margin = 0.25;

/** The view of a bitmap 1.5 times the viewport, so that a short pan needs no redraw. */
export function bitmapView({ x, y, zoom, width, height }: View): EdgeView {
  return {
    x: x + margin * width,
    y: y + margin * height,
    zoom,
    width: width * (1 + 2 * margin),
    height: height * (1 + 2 * margin),
  };
}

/** True while the viewport still lies within a bitmap drawn for another view of the same zoom. */
export function covers(drawn: View, now: View): boolean {
  return (
    drawn.zoom === now.zoom &&
    Math.abs(now.x - drawn.x) <= margin * drawn.width &&
    Math.abs(now.y - drawn.y) <= margin * drawn.height
  );
}

/** Gives a canvas the pixels of a view; that alone clears it. */
export function sizeTo(canvas: HTMLCanvasElement, view: EdgeView, pixelRatio: number): void {
  const [width, height] = [Math.round(view.width * pixelRatio), Math.round(view.height * pixelRatio)];
  if (canvas.width === width && canvas.height === height) return;
  canvas.width = width;
  canvas.height = height;
  styleFor(canvas, view);
}

/** Shows a canvas as large as the view, whatever its pixels. */
export function styleFor(canvas: HTMLCanvasElement, view: EdgeView): void {
  canvas.style.width = `${view.width}px`;
  canvas.style.height = `${view.height}px`;
}

/** Places a canvas in the world, so that React Flow's own transformation moves it. */
export function place(canvas: HTMLCanvasElement, view: EdgeView): void {
  canvas.style.transform = `translate(${-view.x / view.zoom}px, ${-view.y / view.zoom}px) scale(${1 / view.zoom})`;
}
