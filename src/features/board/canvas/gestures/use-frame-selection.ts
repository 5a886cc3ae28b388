import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { type Layout, peopleIn, type Rect } from '@/drawing/index.ts';
import { useBoard } from '@/features/board/session/session.ts';
import { select } from '@/features/board/session/view-store.ts';

/**
 * Selects whoever stands in a frame that was drawn with Shift: React Flow knows only the pieces that are mounted.
 *
 * @param isPartial whether pieces are left out of React Flow
 */
export function useFrameSelection(layout: Layout, isPartial: boolean): void {
  const { view } = useBoard();
  const store = useStoreApi();
  useEffect(() => {
    if (!isPartial) return undefined;
    let frame: Rect | null = null;
    return store.subscribe(({ userSelectionActive, userSelectionRect, transform: [x, y, zoom] }) => {
      // Without a movement it is a click with Shift, no frame.
      if (userSelectionRect !== null) frame = userSelectionActive ? userSelectionRect : null;
      else if (frame !== null) {
        const { x: left, y: top, width, height } = frame;
        frame = null;
        const world = {
          x: (left - x) / zoom,
          y: (top - y) / zoom,
          width: width / zoom,
          height: height / zoom,
        };
        view.setState(select(peopleIn(layout, world)));
      }
    });
  }, [layout, isPartial, store, view]);
}
