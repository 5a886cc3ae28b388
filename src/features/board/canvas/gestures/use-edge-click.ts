import { useReactFlow } from '@xyflow/react';
import { type MouseEvent, useCallback, useEffect } from 'react';
import { relationshipsOf } from '@/drawing/index.ts';
import { useBoard, useView } from '@/features/board/session/session.ts';
import { useCanvasStore } from '../canvas-store.ts';
import { linesUnder, nextOf, type ShownEdges, toleranceOf } from '../edges/lines-under.ts';

/**
 * A click on the board selects the relationship under it, or opens the bundle; on nothing it clears the selection.
 * Clicked again, lines that lie over one another take turns.
 */
export function useEdgeClick(shown: ShownEdges): (event: MouseEvent) => void {
  const { view } = useBoard();
  const canvas = useCanvasStore();
  const flow = useReactFlow();
  const lens = useView((state) => state.lens);
  const isBundled = shown.bundles !== undefined;
  // Seen closely, or by another lens, there is no longer what the list is about.
  useEffect(() => () => canvas.setState({ bundle: undefined }), [lens, isBundled, canvas]);
  return useCallback(
    (event) => {
      const at = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      const { nativeEvent } = event;
      const by = nativeEvent instanceof PointerEvent ? nativeEvent.pointerType : 'mouse';
      const under = linesUnder(shown, at, toleranceOf(by) / flow.getZoom());
      const here = under?.kind === 'bundle' ? relationshipsOf(under.bundle) : (under?.relationships ?? []);
      if (under?.kind === 'bundle' && here.length > 1) {
        canvas.setState({ bundle: { ...under.bundle, at } });
        view.setState({ selection: new Set() });
        return;
      }
      canvas.setState({ bundle: undefined });
      const relationship = nextOf(here, view.getState().selectedRelationship);
      view.setState(
        relationship === undefined
          ? { selection: new Set(), selectedRelationship: undefined }
          : { selection: new Set(), selectedRelationship: relationship, panel: 'inspector' },
      );
    },
    [shown, canvas, flow, view],
  );
}
