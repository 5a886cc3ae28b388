import type { OnConnectEnd } from '@xyflow/react';
import { useCallback } from 'react';
import type { PersonId } from '@/domain/index.ts';
import { useBoard } from '@/features/board/session/session.ts';
import { idle, open } from '@/features/board/session/view-store.ts';

/** The piece under a point of the screen. */
function personAt(x: number, y: number): PersonId | undefined {
  const node = document.elementFromPoint(x, y)?.closest('.react-flow__node');
  return node?.getAttribute('data-id') ?? undefined;
}

/** Letting go of a line drawn from a handle: over another piece it asks for the kind, elsewhere nothing happens. */
export function useConnectEnd(): OnConnectEnd {
  const { view } = useBoard();
  return useCallback(
    (event, state) => {
      const from = state.fromNode?.id;
      const point = 'changedTouches' in event ? event.changedTouches[0] : event;
      const to = point === undefined ? undefined : personAt(point.clientX, point.clientY);
      if (from !== undefined && to !== undefined && from !== to) {
        view.setState({ mode: idle, ...open({ kind: 'connect', from, to })(view.getState()) });
      }
    },
    [view],
  );
}
