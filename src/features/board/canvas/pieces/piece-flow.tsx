import { type NodeChange, ReactFlow, type ReactFlowProps, useStoreApi } from '@xyflow/react';
import { useCallback, useMemo, useState } from 'react';
import type { PersonId } from '@/domain/index.ts';
import { type Layout, largestZoom, leastZoom } from '@/drawing/index.ts';
import { useBoard, useView } from '@/features/board/session/session.ts';
import { select } from '@/features/board/session/view-store.ts';
import { useCanvas } from '../canvas-store.ts';
import { NodeCache, type PieceNode } from '../nodes.ts';
import { Piece } from './piece.tsx';

const fixed = {
  nodeTypes: { piece: Piece },
  edges: [],
  minZoom: leastZoom,
  maxZoom: largestZoom,
  nodeDragThreshold: 4,
  disableKeyboardA11y: true,
  nodesFocusable: false,
  edgesFocusable: false,
  deleteKeyCode: null,
  panActivationKeyCode: null,
  selectionKeyCode: 'Shift',
  multiSelectionKeyCode: ['Shift', 'Meta', 'Control'],
  zoomOnDoubleClick: false,
  elevateNodesOnSelect: true,
  // React Flow is MIT licensed; its name stands in the README instead of on every projected board.
  proOptions: { hideAttribution: true },
} satisfies ReactFlowProps<PieceNode>;

interface PieceFlowProps
  extends Omit<ReactFlowProps<PieceNode>, 'nodes' | 'onNodesChange' | keyof typeof fixed> {
  readonly layout: Layout;
  readonly lit: ReadonlySet<PersonId> | undefined;
  readonly mounted: ReadonlySet<PersonId> | undefined;
}

/**
 * React Flow with the pieces as its nodes. At each step of a drag this is rendered and nothing around it, with what it
 * has been given: a handler that is new would have React Flow render every piece.
 */
export function PieceFlow({ layout, lit, mounted, ...given }: PieceFlowProps) {
  return (
    <ReactFlow<PieceNode>
      {...fixed}
      {...given}
      nodes={useNodes(layout, lit, mounted)}
      onNodesChange={useSelectionChanges()}
    />
  );
}

/** The pieces as nodes; a piece that looks the same stays the same object. */
function useNodes(
  layout: Layout,
  lit: ReadonlySet<PersonId> | undefined,
  mounted: ReadonlySet<PersonId> | undefined,
): PieceNode[] {
  const selection = useView((view) => view.selection);
  const moved = useCanvas((state) => state.moving?.positions);
  const [cache] = useState(() => new NodeCache());
  return useMemo(
    () => cache.nodes({ layout, selection, lit, moved, mounted }),
    [cache, layout, selection, lit, moved, mounted],
  );
}

/** React Flow's own selecting, by frame and by click, becomes the selection of the view. */
function useSelectionChanges() {
  const { view } = useBoard();
  const store = useStoreApi();
  return useCallback(
    (changes: NodeChange<PieceNode>[]) => {
      const selection = new Set(view.getState().selection);
      let [added, removed] = [false, false];
      for (const change of changes) {
        if (change.type !== 'select' || selection.has(change.id) === change.selected) continue;
        if (change.selected) selection.add(change.id);
        else selection.delete(change.id);
        if (change.selected) added = true;
        else removed = true;
      }
      const { multiSelectionActive, nodeLookup } = store.getState();
      // To choose one is to let go of the others, of whom React Flow knows only those that are mounted.
      if (added && !multiSelectionActive)
        for (const id of selection) if (!nodeLookup.has(id)) selection.delete(id);
      if (added) view.setState(select(selection));
      // A click beside all pieces lets go of them after it has chosen a relationship, which stays chosen.
      else if (removed) view.setState({ selection });
    },
    [view, store],
  );
}
