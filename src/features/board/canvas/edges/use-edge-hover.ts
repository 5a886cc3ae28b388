import { useStoreApi } from '@xyflow/react';
import { useEffect, useState } from 'react';
import { type Layout, type Point, pieceAt } from '@/drawing/index.ts';
import { useCanvasStore } from '../canvas-store.ts';
import { type LinesUnder, linesUnder, type ShownEdges, toleranceOf } from './lines-under.ts';

export interface EdgeHover {
  readonly under: LinesUnder;
  /** Where the pointer is, from the upper left corner of the board, in pixels on screen. */
  readonly at: Point;
}

/** What on the board takes the pointer before the lines do. */
const above = '.react-flow__node, button, [role="button"]';

/**
 * The lines under a resting or moving mouse; undefined while something is dragged, over a piece, and for a finger,
 * which does not hover. Looked for once a frame at most.
 */
export function useEdgeHover(shown: ShownEdges, layout: Layout): EdgeHover | undefined {
  const canvas = useCanvasStore();
  const store = useStoreApi();
  const [hover, setHover] = useState<EdgeHover>();

  useEffect(() => {
    const { domNode } = store.getState();
    if (domNode === null) return undefined;
    let frame = 0;
    let newest: PointerEvent | undefined;
    const look = () => {
      frame = 0;
      if (newest !== undefined) setHover(hoverOf(newest));
    };
    const hoverOf = (event: PointerEvent): EdgeHover | undefined => {
      if (event.pointerType === 'touch') return undefined;
      if (!(event.target instanceof Element) || event.target.closest(above) !== null) return undefined;
      if (canvas.getState().moving !== undefined) return undefined;
      const { left, top } = domNode.getBoundingClientRect();
      const [x, y, zoom] = store.getState().transform;
      const at = { x: event.clientX - left, y: event.clientY - top };
      const point = { x: (at.x - x) / zoom, y: (at.y - y) / zoom };
      if (pieceAt(layout, point) !== undefined) return undefined;
      const under = linesUnder(shown, point, toleranceOf(event.pointerType) / zoom);
      return under && { under, at };
    };
    const clear = () => {
      newest = undefined;
      setHover(undefined);
    };
    const onMove = (event: PointerEvent) => {
      // While something is panned or dragged there is nothing to look for.
      if (event.buttons !== 0) {
        if (newest !== undefined) clear();
        return;
      }
      newest = event;
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    let view = store.getState().transform;
    const unsubscribe = store.subscribe(({ transform }) => {
      // The lines have moved on under the pointer.
      if (transform !== view) clear();
      view = transform;
    });
    domNode.addEventListener('pointermove', onMove);
    domNode.addEventListener('pointerdown', clear);
    domNode.addEventListener('pointerleave', clear);
    // What covers a part of the board must go without the mouse (WCAG 1.4.13).
    window.addEventListener('keydown', clear);
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame);
      domNode.removeEventListener('pointermove', onMove);
      domNode.removeEventListener('pointerdown', clear);
      domNode.removeEventListener('pointerleave', clear);
      window.removeEventListener('keydown', clear);
      setHover(undefined);
    };
  }, [shown, layout, canvas, store]);

  return hover;
}
