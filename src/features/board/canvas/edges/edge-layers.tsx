import { useComputedColorScheme } from '@mantine/core';
import { memo, useMemo } from 'react';
import { belongsTo, type PersonId, type TopicId } from '@/domain/index.ts';
import {
  buildEdges,
  type ColourScheme,
  drawEdges,
  drawPath,
  type EdgeArrays,
  type EdgeMask,
  type EdgePaint,
  edgePalettes,
  type Layout,
  type Point,
  type Positions,
  palettes,
} from '@/drawing/index.ts';
import { useBoard, useView } from '@/features/board/session/session.ts';
import { useCanvas } from '../canvas-store.ts';
import { usePainter } from '../use-painter.ts';
import classes from './edge-layers.module.css';
import type { ShownEdges } from './lines-under.ts';
import { type BitmapSource, useBitmap } from './use-bitmap.ts';
import { useVector, type VectorSource } from './use-vector.ts';
import { withoutElbows } from './without-elbows.ts';

const stillPaint = {
  light: { colours: edgePalettes.light },
  dark: { colours: edgePalettes.dark },
} as const satisfies Record<ColourScheme, EdgePaint>;

const livePaint = {
  light: { colours: edgePalettes.light, widen: 0.5 },
  dark: { colours: edgePalettes.dark, widen: 0.5 },
} as const satisfies Record<ColourScheme, EdgePaint>;

/** From here on lines are few and apart: they need not be faint, and their marks are to be read. */
const closeZoom = 1.2;

interface EdgeLayersProps {
  readonly layout: Layout;
  readonly shown: ShownEdges;
  /** The lines that stand out. */
  readonly liveMask: EdgeMask;
}

/** So many lines are quicker as vectors than on a canvas. */
const mostVectors = 500;

/** The pictures of the relationships: a still one of all, and what is selected or on its way. */
export const EdgeLayers = memo(function EdgeLayers({ layout, shown, liveMask }: EdgeLayersProps) {
  const still = useStillEdges(shown);
  const mask = useMemo(() => withoutElbows(liveMask, shown.elbows), [liveMask, shown.elbows]);
  const live = useLiveEdges(layout, shown.edges, mask);
  const isFew = live === undefined || live.count <= mostVectors;
  const isClose = useCanvas(({ zoom }) => zoom >= closeZoom);
  return (
    <>
      <canvas
        ref={useBitmap(still)}
        className={classes['still']}
        data-close={isClose || undefined}
        aria-hidden="true"
      />
      {/* Hidden while nothing is on it: the browser hands on every canvas with every frame, also an empty one. */}
      <canvas
        ref={useBitmap(isFew ? undefined : live)}
        className={classes['live']}
        hidden={isFew}
        aria-hidden="true"
      />
      <svg ref={useVector(isFew ? live : undefined)} className={classes['live']} aria-hidden="true" />
    </>
  );
});

function useStillEdges({ still: edges, stillMask: mask }: ShownEdges): BitmapSource {
  const scheme = useComputedColorScheme('light');
  const painter = usePainter();
  return useMemo(() => {
    const picture = { edges, mask, paint: stillPaint[scheme] };
    return {
      draw: (context, view) => drawEdges(context, edges, mask, picture.paint, view),
      ...(painter === undefined
        ? {}
        : { paint: (view, pixelRatio) => painter.edges(picture, view, pixelRatio) }),
    };
  }, [edges, mask, scheme, painter]);
}

interface LiveLines extends BitmapSource, VectorSource {
  /** How many there are. */
  readonly count: number;
  readonly draw: VectorSource['draw'];
}

function useLiveEdges(layout: Layout, edges: EdgeArrays, liveMask: EdgeMask): LiveLines | undefined {
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
    return {
      count: mask.reduce((count, shown) => count + shown, 0),
      isFleeting: moving !== undefined,
      draw: (context, view) => {
        drawEdges(context, lines, mask, livePaint[scheme], view);
        if (hasPath) drawPath(context, path, positions, layout.pieceSize, palettes[scheme].path, view);
      },
    };
  }, [layout, edges, liveMask, document, path, topic, moving, scheme]);
}

/** Where pieces are, those on their way included; without a copy, since there is a frame for each step. */
function movedPositions(layout: Layout, moved: ReadonlyMap<PersonId, Point> | undefined): Positions {
  if (moved === undefined) return layout.positions;
  return {
    get: (person) => moved.get(person) ?? layout.positions.get(person),
    has: (person) => layout.positions.has(person),
  };
}

/** Only the lines of the pieces on their way, built anew for every frame. */
function linesOf(
  document: ReturnType<typeof useBoard>['document'],
  people: ReadonlySet<PersonId>,
  positions: Positions,
  pieceSize: number,
  topic: TopicId | undefined,
): [EdgeArrays, EdgeMask] {
  const ties = [...people]
    .flatMap((id) => document.graph.relationshipsOf(id))
    .filter((tie) => topic === undefined || belongsTo(tie, topic));
  const lines = buildEdges(new Map(ties.map((tie) => [tie.id, tie])).values(), positions, pieceSize);
  return [lines, new Uint8Array(lines.count).fill(1)];
}
