import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import type { EdgeView } from '@/drawing/index.ts';
import { whenSettled } from '../when-settled.ts';
import { bitmapView, covers, place, sizeTo, styleFor, type View } from './bitmap.ts';

/** What is on a bitmap. A new object draws it anew. */
export interface BitmapSource {
  /** Draws on the page itself, in screen pixels. */
  readonly draw: (
    context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
    view: EdgeView,
  ) => void;
  /** Drawn anew at every step: the view alone, without what lies around it. */
  readonly isFleeting?: boolean;
  /**
   * Draws beside the page; rejecting, the page does it. A canvas keeps the way it was first drawn: either all sources
   * of one have this, or none.
   */
  readonly paint?: ((view: EdgeView, pixelRatio: number) => Promise<ImageBitmap>) | undefined;
}

/**
 * A canvas in the world that is drawn when `source` changes and when the view settles; in between React Flow's
 * transformation moves the finished picture. `source` undefined leaves it empty.
 *
 * @param onDrawn told whenever the picture is new; it stays the same function
 */
export function useBitmap(
  source: BitmapSource | undefined,
  onDrawn?: () => void,
): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  const store = useStoreApi();

  useEffect(() => {
    if (source === undefined) {
      empty(canvas.current);
      return undefined;
    }
    let frame = 0;
    let drawn: View | undefined;
    let isPainting = false;
    let isStale = false;
    let isOver = false;

    const now = (): View => {
      const { transform, width, height } = store.getState();
      return { x: transform[0], y: transform[1], zoom: transform[2], width, height };
    };
    const drawHere = (element: HTMLCanvasElement, view: EdgeView, ratio: number) => {
      sizeTo(element, view, ratio);
      place(element, view);
      const context = element.getContext('2d');
      if (context === null) return;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, view.width, view.height);
      source.draw(context, view);
      onDrawn?.();
    };
    const paintBeside = async (element: HTMLCanvasElement, view: EdgeView, ratio: number) => {
      isPainting = true;
      isStale = false;
      const bitmap = await paintAnywhere(source, view, ratio);
      if (isOver) bitmap?.close();
      else if (bitmap !== undefined) {
        // Place and picture change together: the older picture stays right until the newer is there.
        sizeTo(element, view, ratio);
        element.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
        styleFor(element, view);
        place(element, view);
        onDrawn?.();
      }
      isPainting = false;
      // Of all views that were asked for meanwhile only the newest is drawn.
      if (isStale && !isOver) redraw();
    };
    const redraw = () => {
      frame = 0;
      const element = canvas.current;
      if (element === null) return;
      if (isPainting) {
        isStale = true;
        return;
      }
      drawn = now();
      if (drawn.width === 0 || drawn.height === 0) return;
      const view = source.isFleeting === true ? drawn : bitmapView(drawn);
      const ratio = Math.min(2, window.devicePixelRatio);
      if (source.paint === undefined) drawHere(element, view, ratio);
      else void paintBeside(element, view, ratio);
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(redraw);
    };
    const settling = whenSettled(soon);
    const follow = () => {
      const view = now();
      if (drawn !== undefined && sameView(drawn, view)) return;
      // Leaving the bitmap during one long pan must not show a bare board.
      if (drawn === undefined || drawn.zoom !== view.zoom || covers(drawn, view)) return settling.moved();
      settling.stop();
      soon();
    };
    soon();
    const unsubscribe = store.subscribe(follow);
    return () => {
      isOver = true;
      unsubscribe();
      settling.stop();
      cancelAnimationFrame(frame);
    };
  }, [source, store, onDrawn]);

  return canvas;
}

/** Nothing is on the canvas, and it keeps no memory; one that was never drawn on is not asked for any. */
function empty(canvas: HTMLCanvasElement | null): void {
  if (canvas === null) return;
  canvas.width = 0;
  canvas.height = 0;
}

/** Beside the page, else on it. */
async function paintAnywhere(
  source: BitmapSource,
  view: EdgeView,
  ratio: number,
): Promise<ImageBitmap | undefined> {
  try {
    return await source.paint?.(view, ratio);
  } catch {
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(view.width * ratio)),
      Math.max(1, Math.round(view.height * ratio)),
    );
    const context = canvas.getContext('2d');
    context?.scale(ratio, ratio);
    if (context !== null) source.draw(context, view);
    return canvas.transferToImageBitmap();
  }
}

function sameView(a: View, b: View): boolean {
  return a.x === b.x && a.y === b.y && a.zoom === b.zoom && a.width === b.width && a.height === b.height;
}
