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

/**
 * Sizes a canvas for a view, places it in the world so that React Flow's own transformation moves it, clears
 * it and lets `draw` fill it, in screen pixels.
 */
export function drawBitmap(
  canvas: HTMLCanvasElement,
  view: EdgeView,
  pixelRatio: number,
  draw: (context: CanvasRenderingContext2D) => void,
): void {
  const [width, height] = [Math.round(view.width * pixelRatio), Math.round(view.height * pixelRatio)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
    canvas.style.width = `${view.width}px`;
    canvas.style.height = `${view.height}px`;
  }
  canvas.style.transform = `translate(${-view.x / view.zoom}px, ${-view.y / view.zoom}px) scale(${1 / view.zoom})`;
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  draw(context);
}
