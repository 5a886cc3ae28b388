import { useComputedColorScheme } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import { belongsTo, type PersonId, type TopicId } from '@/domain/index.ts';
import {
  buildEdges,
  drawEdges,
  drawPath,
  type EdgeArrays,
  type EdgeMask,
  type EdgeView,
  edgePalettes,
  type Layout,
  type Point,
  palettes,
} from '@/drawing/index.ts';
import { useBoard, useView } from '@/features/board/session/session.ts';
import { useCanvas } from '../canvas-store.ts';
import classes from './edge-layers.module.css';
import { useBitmap } from './use-bitmap.ts';
import { useStillMask } from './use-lines.ts';

interface EdgeLayersProps {
  readonly layout: Layout;
  readonly edges: EdgeArrays;
  /** The lines that stand out. */
  readonly liveMask: EdgeMask;
}

/** The two canvases with the relationships: a still picture of all, and what is selected or on its way. */
export function EdgeLayers({ layout, edges, liveMask }: EdgeLayersProps) {
  const still = useStillEdges(edges);
  const live = useLiveEdges(layout, edges, liveMask);
  return (
    <>
      <canvas ref={useBitmap(still)} className={classes['still']} aria-hidden="true" />
      <canvas ref={useBitmap(live)} className={classes['live']} aria-hidden="true" />
    </>
  );
}

function useStillEdges(edges: EdgeArrays) {
  const scheme = useComputedColorScheme('light');
  const mask = useStillMask(edges);
  return useCallback(
    (context: CanvasRenderingContext2D, view: EdgeView) =>
      drawEdges(context, edges, mask, { colours: edgePalettes[scheme] }, view),
    [edges, mask, scheme],
  );
}

function useLiveEdges(layout: Layout, edges: EdgeArrays, liveMask: EdgeMask) {
  const scheme = useComputedColorScheme('light');
  const { document } = useBoard();
  const path = useView((view) => view.insight?.path);
  const topic = useView((view) => view.topic);
  const moving = useCanvas((state) => state.moving);

  return useMemo(() => {
    const positions = movedPositions(layout, moving?.positions);
    const hasPath = path !== undefined && path.length > 1;
    if (moving === undefined && !hasPath && !liveMask.includes(1)) return undefined;
    const [lines, mask] =
      moving === undefined
        ? [edges, liveMask]
        : linesOf(document, moving.people, positions, layout.pieceSize, topic);
    return (context: CanvasRenderingContext2D, view: EdgeView) => {
      drawEdges(context, lines, mask, { colours: edgePalettes[scheme], widen: 0.5 }, view);
      if (hasPath) drawPath(context, path, positions, layout.pieceSize, palettes[scheme].path, view);
    };
  }, [layout, edges, liveMask, document, path, topic, moving, scheme]);
}

function movedPositions(
  layout: Layout,
  moved: ReadonlyMap<PersonId, Point> | undefined,
): ReadonlyMap<PersonId, Point> {
  return moved === undefined ? layout.positions : new Map<PersonId, Point>([...layout.positions, ...moved]);
}

/** Only the lines of the pieces on their way, built anew for every frame. */
function linesOf(
  document: ReturnType<typeof useBoard>['document'],
  people: ReadonlySet<PersonId>,
  positions: ReadonlyMap<PersonId, Point>,
  pieceSize: number,
  topic: TopicId | undefined,
): [EdgeArrays, EdgeMask] {
  const ties = [...people]
    .flatMap((id) => document.graph.relationshipsOf(id))
    .filter((tie) => topic === undefined || belongsTo(tie, topic));
  const lines = buildEdges(new Map(ties.map((tie) => [tie.id, tie])).values(), positions, pieceSize);
  return [lines, new Uint8Array(lines.count).fill(1)];
}
