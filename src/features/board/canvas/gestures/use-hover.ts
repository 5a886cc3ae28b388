import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { type Layout, pieceAt } from '@/drawing/index.ts';
import { useCanvasStore } from '../canvas-store.ts';

/**
 * Knows the piece under the pointer by where it stands, since from afar it becomes an element only then. A frame at
 * most is spent on each: a fast mouse tells of many points.
 *
 * @param root what the pointer moves over
 */
export function useHover(layout: Layout, root: RefObject<HTMLElement | null>): void {
  const canvas = useCanvasStore();
  const store = useStoreApi();
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    let frame = 0;
    let newest: PointerEvent | undefined;
    const hover = (hovered: string | undefined) => {
      if (canvas.getState().hovered !== hovered) canvas.setState({ hovered });
    };
    const look = () => {
      frame = 0;
      // What is carried stays what it is, wherever the pointer is.
      if (newest === undefined || canvas.getState().moving !== undefined) return;
      const { domNode, transform } = store.getState();
      const over = newest.target;
      if (domNode === null || !(over instanceof Element) || !domNode.contains(over)) return hover(undefined);
      // An element reaches further than the piece itself: its badges and its handle belong to it.
      const mounted = over.closest('.react-flow__node')?.getAttribute('data-id') ?? undefined;
      if (mounted !== undefined) return hover(mounted);
      const { left, top } = domNode.getBoundingClientRect();
      const [x, y, zoom] = transform;
      hover(pieceAt(layout, { x: (newest.clientX - left - x) / zoom, y: (newest.clientY - top - y) / zoom }));
    };
    const onMove = (event: PointerEvent) => {
      // Whatever is panned, dragged or drawn stays what it is until it is let go.
      if (event.buttons !== 0) return;
      newest = event;
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    const onLeave = () => {
      newest = undefined;
      // What is dragged stays an element wherever the pointer is: with it the drag would end unheard.
      if (canvas.getState().moving === undefined) hover(undefined);
    };
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerleave', onLeave);
    return () => {
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerleave', onLeave);
      cancelAnimationFrame(frame);
    };
  }, [layout, root, canvas, store]);
}
