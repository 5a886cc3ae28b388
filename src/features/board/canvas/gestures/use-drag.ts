import type { OnNodeDrag } from '@xyflow/react';
import { useReactFlow } from '@xyflow/react';
import { type MouseEvent as ReactMouseEvent, useEffect, useMemo } from 'react';
import type { PersonId } from '@/domain/index.ts';
import type { Layout, Point } from '@/drawing/index.ts';
import { sayRefused } from '@/features/board/parts/announce.ts';
import { useBoard } from '@/features/board/session/session.ts';
import { select } from '@/features/board/session/view-store.ts';
import { useCanvasStore } from '../canvas-store.ts';
import { boxSizeOf, type PieceNode } from '../nodes.ts';
import { moveTo, targetAt } from './move-to-place.ts';

/** React Flow hands on the native event, whatever its types say. */
const nativeOf = (event: MouseEvent | TouchEvent | ReactMouseEvent): MouseEvent | TouchEvent =>
  'nativeEvent' in event ? event.nativeEvent : event;

const pointOf = (event: MouseEvent | TouchEvent): Point => {
  const touch = 'changedTouches' in event ? event.changedTouches[0] : event;
  return { x: touch?.clientX ?? 0, y: touch?.clientY ?? 0 };
};

/** Dragging pieces to another square; one transaction on drop, none on the way. */
export function useDrag(layout: Layout): {
  readonly onNodeDragStart: OnNodeDrag<PieceNode>;
  readonly onNodeDrag: OnNodeDrag<PieceNode>;
  readonly onNodeDragStop: OnNodeDrag<PieceNode>;
} {
  const board = useBoard();
  const canvas = useCanvasStore();
  const flow = useReactFlow();

  usePutBackUnlessDropped();
  return useMemo(() => {
    const half = boxSizeOf(layout.pieceSize) / 2;
    /** What is dragged, with the reason or the square under the pointer. */
    const move = (
      event: MouseEvent | TouchEvent,
      { id: held, position }: PieceNode,
      people: ReadonlySet<PersonId>,
    ) => {
      const start = layout.positions.get(held);
      if (start === undefined) return;
      const [right, down] = [position.x + half - start.x, position.y + half - start.y];
      const positions = new Map<PersonId, Point>();
      for (const id of people) {
        const spot = layout.positions.get(id);
        if (spot !== undefined) positions.set(id, { x: spot.x + right, y: spot.y + down });
      }
      const point = flow.screenToFlowPosition(pointOf(event));
      canvas.setState({ moving: { people, positions, target: targetAt(board, layout, people, point) } });
    };
    return {
      onNodeDragStart: (event, node) => {
        if (!board.view.getState().selection.has(node.id)) board.view.setState(select([node.id]));
        // Everybody who is selected comes along, though React Flow knows only the pieces that are mounted; not whoever
        // has gone meanwhile, by an undo or in another tab.
        const { selection } = board.view.getState();
        const people = new Set([...selection].filter((id) => layout.positions.has(id)));
        move(nativeOf(event), node, people);
      },
      onNodeDrag: (event, node) => {
        const { moving } = canvas.getState();
        // Given up meanwhile, React Flow may still tell of it.
        if (moving !== undefined) move(nativeOf(event), node, moving.people);
      },
      onNodeDragStop: () => {
        const { moving } = canvas.getState();
        canvas.setState({ moving: undefined });
        if (moving?.target === undefined) return;
        const { positions, target } = moving;
        const refused = moveTo(board, [...positions.keys()], target, { layout, positions });
        if (refused !== undefined) sayRefused(refused);
      },
    };
  }, [board, canvas, flow, layout]);
}

/**
 * React Flow does not tell of the end of a drag that a second finger ends, or the loss of the piece: what hangs in the
 * air then goes back.
 */
function usePutBackUnlessDropped(): void {
  const { view } = useBoard();
  const canvas = useCanvasStore();
  useEffect(() => {
    const putBack = () => {
      if (view.getState().mode.kind !== 'lifted') canvas.setState({ moving: undefined });
    };
    // A drop comes first: the events of mouse and touch follow those of the pointer.
    const soon = () => {
      if (canvas.getState().moving !== undefined) setTimeout(putBack);
    };
    window.addEventListener('pointerup', soon);
    window.addEventListener('pointercancel', soon);
    return () => {
      window.removeEventListener('pointerup', soon);
      window.removeEventListener('pointercancel', soon);
    };
  }, [view, canvas]);
}
