import { useReactFlow } from '@xyflow/react';
import { type MouseEvent, useCallback } from 'react';
import { type EdgeArrays, edgeAt } from '@/drawing/index.ts';
import { useBoard } from '@/features/board/session/session.ts';
import { liveLines, stillLines } from '../edges/shown-lines.ts';

/** How far from a line a click still means it, in pixels on screen. */
const tolerance = 8;

/** A click on the board selects the relationship under it, and on nothing clears the selection. */
export function useEdgeClick(edges: EdgeArrays): (event: MouseEvent) => void {
  const { document, view } = useBoard();
  const flow = useReactFlow();
  return useCallback(
    (event) => {
      const { people } = document.model.getState();
      const live = liveLines(edges, view.getState(), people);
      const mask = stillLines(edges, view.getState(), people).map(
        (shown, index) => shown | (live[index] ?? 0),
      );
      const point = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      const index = edgeAt(edges, mask, point, tolerance / flow.getZoom());
      const relationship = index === undefined ? undefined : edges.lines[index]?.relationships[0]?.id;
      view.setState(
        relationship === undefined
          ? { selection: new Set(), selectedRelationship: undefined }
          : { selectedRelationship: relationship, panel: 'inspector' },
      );
    },
    [edges, flow, document, view],
  );
}
