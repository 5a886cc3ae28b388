import { type OnConnectEnd, useReactFlow } from '@xyflow/react';
import { useCallback } from 'react';
import { type Layout, pieceAt } from '@/drawing/index.ts';
import { useBoard } from '@/features/board/session/session.ts';
import { idle, open } from '@/features/board/session/view-store.ts';

/** Letting go of a line drawn from a handle: over another piece it asks for the kind, elsewhere nothing happens. */
export function useConnectEnd(layout: Layout): OnConnectEnd {
  const { view } = useBoard();
  const flow = useReactFlow();
  return useCallback(
    (event, state) => {
      const from = state.fromNode?.id;
      const point = 'changedTouches' in event ? event.changedTouches[0] : event;
      const to =
        point === undefined
          ? undefined
          : pieceAt(layout, flow.screenToFlowPosition({ x: point.clientX, y: point.clientY }));
      if (from !== undefined && to !== undefined && from !== to) {
        view.setState({ mode: idle, ...open({ kind: 'connect', from, to })(view.getState()) });
      }
    },
    [layout, flow, view],
  );
}
