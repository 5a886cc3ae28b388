import { ViewportPortal } from '@xyflow/react';
import { type MouseEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { DepartmentId, PersonId } from '@/domain/index.ts';
import { frameOf, type Layout, type Size } from '@/drawing/index.ts';
import { fetched } from '@/ui/widgets/fetched.tsx';
import { ColouringFetching } from '../colouring/colouring-fetching.tsx';
import { useBoard, useModel, useView } from '../session/session.ts';
import { chooseEnd, select, takesEnd } from '../session/view-store.ts';
import classes from './board-canvas.module.css';
import { useCanvas, useCanvasStore } from './canvas-store.ts';
import { EdgeLayers } from './edges/edge-layers.tsx';
import { RelationshipList } from './edges/relationship-list.tsx';
import { useEdges, useLiveMask } from './edges/use-lines.ts';
import { useShownEdges } from './edges/use-shown-edges.ts';
import { EmptyBoard } from './empty-board.tsx';
import { useConnectEnd } from './gestures/use-connect.ts';
import { useDrag } from './gestures/use-drag.ts';
import { useEdgeClick } from './gestures/use-edge-click.ts';
import { useFrameSelection } from './gestures/use-frame-selection.ts';
import { useHover } from './gestures/use-hover.ts';
import { usePaneClick } from './gestures/use-pane-click.ts';
import { createWalker } from './gestures/walker.ts';
import { BoardLabels } from './labels/board-labels.tsx';
import { litPeople } from './lit-people.ts';
import type { PieceNode } from './nodes.ts';
import { PeopleList } from './pieces/people-list.tsx';
import { PieceFlow } from './pieces/piece-flow.tsx';
import { PlainLayer } from './pieces/plain-layer.tsx';
import { SquaresLayer } from './squares-layer.tsx';
import { targetOf, useCamera } from './use-camera.ts';
import { useLabels } from './use-labels.ts';
import { detailOf, useDetail, useMounted } from './use-mounted.ts';
import { useWholeInView } from './use-whole-in-view.ts';

// Most boards are never coloured.
const BoardColouring = fetched(
  async () => (await import('../colouring/board-colouring.tsx')).BoardColouring,
  ColouringFetching,
);

// Nor focused.
const BoardFocus = fetched(
  async () => (await import('../focus/board-focus.tsx')).BoardFocus,
  () => null,
);

/** Nothing is missed until it is there. */
const Nothing = () => null;
const EdgeHover = fetched(async () => (await import('./edges/edge-hover.tsx')).EdgeHover, Nothing);
const BundleList = fetched(async () => (await import('./edges/bundle-list.tsx')).BundleList, Nothing);
const Minimap = fetched(async () => (await import('./minimap/minimap.tsx')).Minimap, Nothing);

/** Milliseconds pieces may glide after the layout has changed. */
const settling = 220;

/** The board in React Flow: pieces are its nodes, everything else is drawn behind and above them. */
export function BoardFlow({ layout, viewport }: { readonly layout: Layout; readonly viewport: Size }) {
  const board = useBoard();
  const canvas = useCanvasStore();
  const { root, focusPiece } = useFocusPiece();
  useFirstFocus(focusPiece);
  const camera = useCamera(layout, viewport, focusPiece);
  const edges = useEdges(layout);
  const liveMask = useLiveMask(edges);
  const lit = useLitPeople();
  const [first] = useState(() => firstView(layout, viewport, board.view.getState().department));
  const detail = useDetail(layout, first.detail);
  const mounted = useMounted(layout, detail);
  const drag = useDrag(layout);
  const settle = useSettling(layout);
  const whole = useWholeInView(layout);
  const onNodeClick = useNodeClick();
  const onNodeDoubleClick = useNodeDoubleClick();
  const onMoveStart = useCallback(
    (event: unknown) => {
      // Whoever moves the view by hand leads from then on.
      if (event !== null) camera.release();
    },
    [camera],
  );
  const shown = useShownEdges(layout, edges, liveMask, detail.isPlain);
  const onPaneClick = usePaneClick(layout, onNodeClick, useEdgeClick(shown));
  const bundle = useCanvas((state) => state.bundle);
  const hasMinimap = useView((view) => view.minimap) && !whole;
  useLabels(layout);
  useHover(layout, root);
  useFrameSelection(layout, mounted !== undefined);

  useEffect(() => {
    const walker = createWalker(board, canvas, (person) => {
      camera.reveal(person);
      requestAnimationFrame(() => focusPiece(person));
    });
    return board.walker.fill(walker);
  }, [board, canvas, camera, focusPiece]);
  usePutBack();
  const readOnly = useModel((model) => model.readOnly);
  const coloured = useView((view) => view.colouring !== undefined);
  const isFocused = useView((view) => view.focus !== undefined);

  return (
    <section
      ref={root}
      className={classes['board']}
      tabIndex={-1}
      data-board-focus
      data-settling={settle || undefined}
      aria-label="Board"
    >
      <PieceFlow
        layout={layout}
        lit={lit}
        mounted={mounted}
        onNodeClick={onNodeClick}
        onNodeDoubleClick={onNodeDoubleClick}
        {...drag}
        onPaneClick={onPaneClick}
        onMoveStart={onMoveStart}
        onConnectEnd={useConnectEnd(layout)}
        defaultViewport={first.frame}
        autoPanOnNodeDrag={!whole}
        autoPanOnConnect={!whole}
        nodesDraggable={!readOnly}
        nodesConnectable={!readOnly}
      >
        <ViewportPortal>
          <SquaresLayer layout={layout} />
          {detail.isPlain && <PlainLayer layout={layout} lit={lit} />}
          <EdgeLayers layout={layout} shown={shown} liveMask={liveMask} />
          {lit !== undefined && <Veil layout={layout} />}
          {!detail.isPlain && <RelationshipList edges={edges} liveMask={liveMask} />}
        </ViewportPortal>
      </PieceFlow>
      {mounted !== undefined && <PeopleList layout={layout} />}
      <BoardLabels layout={layout} />
      <EdgeHover layout={layout} shown={shown} />
      {bundle !== undefined && <BundleList bundle={bundle} viewport={viewport} camera={camera} />}
      {hasMinimap && <Minimap layout={layout} viewport={viewport} lit={lit} camera={camera} />}
      {coloured && <BoardColouring layout={layout} viewport={viewport} />}
      {isFocused && <BoardFocus />}
      <EmptyBoard />
      <Refusal />
    </section>
  );
}

/** How the board is first seen: known before anything is drawn, so that nothing is mounted in vain. */
function firstView(layout: Layout, viewport: Size, department: DepartmentId | undefined) {
  const frame = frameOf(layout, targetOf(department), viewport) ?? { x: 0, y: 0, zoom: 1 };
  return { frame, detail: detailOf(layout, { ...frame, ...viewport }) };
}

/** Gives the keyboard to a piece, or to the one it stands on. */
function useFocusPiece() {
  const { view } = useBoard();
  const root = useRef<HTMLElement>(null);
  const focusPiece = useCallback(
    (person = view.getState().focused) => {
      const board = root.current;
      const piece = board?.querySelector<HTMLElement>(`[data-piece="${CSS.escape(person ?? '')}"]`);
      (piece ?? board)?.focus({ preventScroll: true });
    },
    [view],
  );
  return { root, focusPiece };
}

/**
 * Gives the board the keyboard in the moment in which it is drawn, unless the person has begun to use something
 * else: a key pressed at the first sight of the board acts, without a click.
 */
function useFirstFocus(focusBoard: () => void): void {
  useLayoutEffect(() => {
    if (document.activeElement === document.body) focusBoard();
  }, [focusBoard]);
}

/** Who stands out while the rest is dimmed; undefined while everything is lit. */
function useLitPeople(): ReadonlySet<PersonId> | undefined {
  const { document } = useBoard();
  const selection = useView((view) => view.selection);
  const insight = useView((view) => view.insight);
  const topic = useView((view) => view.topic);
  const ofClass = useCanvas(({ colouring }) => colouring?.lit);
  const ofFocus = useCanvas(({ focus }) => focus);
  const relationships = useModel((model) => model.relationships);
  const people = useModel((model) => (topic === undefined ? undefined : model.people));
  return useMemo(
    () => litPeople(document, { selection, insight, topic, ofClass, ofFocus }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- neighbours follow the relationships, topics the people
    [document, selection, insight, topic, ofClass, ofFocus, relationships, people],
  );
}

/** However carrying ends (Esc, its chip), the pieces stand where they belong again. */
function usePutBack(): void {
  const { view } = useBoard();
  const canvas = useCanvasStore();
  useEffect(
    () =>
      view.subscribe(({ mode }, before) => {
        if (before.mode.kind === 'lifted' && mode.kind !== 'lifted') canvas.setState({ moving: undefined });
      }),
    [view, canvas],
  );
}

/**
 * While a relationship is being drawn by keyboard or palette, a click chooses its other end. Otherwise it
 * chooses this piece alone, where React Flow would leave several that are selected as they are.
 */
function useNodeClick() {
  const { view } = useBoard();
  return useCallback(
    ({ shiftKey, metaKey, ctrlKey }: MouseEvent, node: Pick<PieceNode, 'id'>) => {
      if (takesEnd(view.getState(), node.id)) view.setState(chooseEnd(node.id));
      else if (shiftKey || metaKey || ctrlKey) view.setState({ focused: node.id });
      else view.setState(select([node.id]));
    },
    [view],
  );
}

/** Twice on a piece opens the inspector. */
function useNodeDoubleClick() {
  const { view } = useBoard();
  return useCallback(
    (_event: MouseEvent, { id }: Pick<PieceNode, 'id'>) => view.setState({ panel: 'inspector', focused: id }),
    [view],
  );
}

/** True for a moment after the layout has changed, while pieces glide to their new squares. */
function useSettling(layout: Layout): boolean {
  const [settled, setSettled] = useState(layout);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(layout), settling);
    return () => clearTimeout(timer);
  }, [layout]);
  return settled !== layout;
}

/** What dims the board while some of its people stand out. */
function Veil({ layout }: { readonly layout: Layout }) {
  const moving = useCanvas((state) => state.moving !== undefined);
  if (moving) return null;
  const reach = layout.pitch;
  return (
    <div
      className={classes['veil']}
      style={{
        left: -reach,
        top: -reach,
        width: layout.width + 2 * reach,
        height: layout.height + 2 * reach,
      }}
    />
  );
}

/** Why the piece cannot be dropped here, while it hangs over the wrong square. */
function Refusal() {
  const reason = useCanvas(({ moving }) =>
    moving?.target !== undefined && 'refused' in moving.target ? moving.target.refused : undefined,
  );
  return (
    <div role="status">{reason !== undefined && <div className={classes['refusal']}>{reason}</div>}</div>
  );
}
