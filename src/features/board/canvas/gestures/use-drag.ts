import type { OnNodeDrag } from '@xyflow/react';
import { useReactFlow } from '@xyflow/react';
import { type MouseEvent as ReactMouseEvent, useMemo } from 'react';
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

  return useMemo(() => {
    const half = boxSizeOf(layout.pieceSize) / 2;
    /**
     * What is dragged, with the reason or the square under the pointer. Everybody who is selected comes along, though
     * React Flow knows only the pieces that are mounted.
     */
    const move = (event: MouseEvent | TouchEvent, { id: held, position }: PieceNode) => {
      const start = layout.positions.get(held);
      if (start === undefined) return;
      const people = canvas.getState().moving?.people ?? new Set(board.view.getState().selection);
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
        move(nativeOf(event), node);
      },
      onNodeDrag: (event, node) => move(nativeOf(event), node),
      onNodeDragStop: () => {
        const { moving } = canvas.getState();
        canvas.setState({ moving: undefined });
        if (moving?.target === undefined) return;
        const { people, positions, target } = moving;
        const refused = moveTo(board, [...people], target, { layout, positions });
        if (refused !== undefined) sayRefused(refused);
      },
    };
  }, [board, canvas, flow, layout]);
}
