import { useReactFlow } from '@xyflow/react';
import { type MouseEvent, useCallback } from 'react';
import { type EdgeArrays, edgeAt, visibleEdges } from '@/drawing/index.ts';
import { useBoard } from '@/features/board/session/session.ts';

/** How far from a line a click still means it, in pixels on screen. */
const tolerance = 8;

/** A click on the board selects the relationship under it, and on nothing clears the selection. */
export function useEdgeClick(edges: EdgeArrays): (event: MouseEvent) => void {
  const { view } = useBoard();
  const flow = useReactFlow();
  return useCallback(
    (event) => {
      const { layers, selection, topic } = view.getState();
      const mask = visibleEdges(edges, {
        layers,
        selected: selection,
        ...(topic === undefined ? {} : { topic }),
      });
      const point = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      const index = edgeAt(edges, mask, point, tolerance / flow.getZoom());
      const relationship = index === undefined ? undefined : edges.lines[index]?.relationships[0]?.id;
      view.setState(
        relationship === undefined
          ? { selection: new Set(), selectedRelationship: undefined }
          : { selectedRelationship: relationship, panel: 'inspector' },
      );
    },
    [edges, flow, view],
  );
}
