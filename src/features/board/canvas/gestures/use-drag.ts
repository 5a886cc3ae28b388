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
    /** What is dragged, with the reason or the square under the pointer. */
    const move = (event: MouseEvent | TouchEvent, nodes: readonly PieceNode[]) => {
      const people = nodes.map(({ id }): PersonId => id);
      const point = flow.screenToFlowPosition(pointOf(event));
      const before = canvas.getState().moving?.people;
      canvas.setState({
        moving: {
          people: before?.size === people.length ? before : new Set(people),
          positions: new Map(
            nodes.map(({ id, position }) => [id, { x: position.x + half, y: position.y + half }]),
          ),
          target: targetAt(board, layout, people, point),
        },
      });
    };
    return {
      onNodeDragStart: (event, node, nodes) => {
        if (!board.view.getState().selection.has(node.id)) board.view.setState(select([node.id]));
        move(nativeOf(event), nodes);
      },
      onNodeDrag: (event, _node, nodes) => move(nativeOf(event), nodes),
      onNodeDragStop: (_event, _node, nodes) => {
        const { moving } = canvas.getState();
        canvas.setState({ moving: undefined });
        if (moving?.target === undefined) return;
        const people = nodes.map(({ id }) => id);
        const refused = moveTo(board, people, moving.target, { layout, positions: moving.positions });
        if (refused !== undefined) sayRefused(refused);
      },
    };
  }, [board, canvas, flow, layout]);
}
