import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { EdgeView } from '@/drawing/index.ts';
import { bitmapView, covers, drawBitmap, type View } from './bitmap.ts';

/** Milliseconds without movement after which a view counts as settled. */
const settledAfter = 120;

/**
 * A canvas in the world that is drawn when `draw` changes and when the view settles; in between React Flow's
 * transformation moves the finished picture. `draw` undefined leaves it empty.
 */
export function useBitmap(draw: ((context: CanvasRenderingContext2D, view: EdgeView) => void) | undefined) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const store = useStoreApi();

  useEffect(() => {
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let drawn: View | undefined;
    const now = (): View => {
      const { transform, width, height } = store.getState();
      return { x: transform[0], y: transform[1], zoom: transform[2], width, height };
    };
    const redraw = () => {
      frame = 0;
      const element = canvas.current;
      if (element === null) return;
      drawn = now();
      if (drawn.width === 0 || drawn.height === 0) return;
      const view = bitmapView(drawn);
      drawBitmap(element, view, Math.min(2, window.devicePixelRatio), (context) => draw?.(context, view));
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(redraw);
    };
    const follow = () => {
      const view = now();
      if (drawn !== undefined && sameView(drawn, view)) return;
      clearTimeout(timer);
      // Leaving the bitmap during one long pan must not show a bare board.
      if (drawn !== undefined && drawn.zoom === view.zoom && !covers(drawn, view)) soon();
      else timer = setTimeout(soon, settledAfter);
    };
    soon();
    const unsubscribe = store.subscribe(follow);
    return () => {
      unsubscribe();
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [draw, store]);

  return canvas;
}

function sameView(a: View, b: View): boolean {
  return a.x === b.x && a.y === b.y && a.zoom === b.zoom && a.width === b.width && a.height === b.height;
}
