import { useReactFlow } from '@xyflow/react';
import { type MouseEvent, useCallback } from 'react';
import type { PersonId } from '@/domain/index.ts';
import { type Layout, pieceAt } from '@/drawing/index.ts';

/**
 * A click beside all mounted pieces: a finger, which does not hover, means a piece that is only drawn; all else means
 * what is below the pieces.
 */
export function usePaneClick(
  layout: Layout,
  onPiece: (event: MouseEvent, piece: { readonly id: PersonId }) => void,
  onBoard: (event: MouseEvent) => void,
): (event: MouseEvent) => void {
  const flow = useReactFlow();
  return useCallback(
    (event) => {
      const id = pieceAt(layout, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }));
      if (id === undefined) onBoard(event);
      else onPiece(event, { id });
    },
    [flow, layout, onPiece, onBoard],
  );
}
