import { useComputedColorScheme } from '@mantine/core';
import { memo, useCallback, useDeferredValue, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { PersonId } from '@/domain/index.ts';
import { drawPieces, type Layout, type MarkColours, markColours, type PlainPieces } from '@/drawing/index.ts';
import { useAnalysis, useBoard, useModel, useView } from '@/features/board/session/session.ts';
import { useCanvas, useCanvasStore } from '../canvas-store.ts';
import { type BitmapSource, useBitmap } from '../edges/use-bitmap.ts';
import { mostInHand } from '../use-mounted.ts';
import { usePainter } from '../use-painter.ts';
import classes from './plain-layer.module.css';
import { plainPieces } from './plain-pieces.ts';

interface PlainLayerProps {
  readonly layout: Layout;
  readonly lit: ReadonlySet<PersonId> | undefined;
}

/** The pieces from afar: a still picture of all, and above the veil those that stand out. */
export const PlainLayer = memo(function PlainLayer({ layout, lit }: PlainLayerProps) {
  const { pieces, litPieces, colours, isCarried } = usePlainPieces(layout, lit);
  return (
    <>
      <canvas
        ref={useBitmap(useStill(pieces, colours), useOnDrawn())}
        className={classes['still']}
        aria-hidden="true"
      />
      <canvas
        ref={useBitmap(useLit(litPieces, colours, isCarried))}
        className={classes['lit']}
        hidden={litPieces === undefined}
        aria-hidden="true"
      />
    </>
  );
});

/** Says that there is a picture, for as long as there is one. */
function useOnDrawn() {
  const canvas = useCanvasStore();
  useEffect(() => () => canvas.setState({ plainIsDrawn: false }), [canvas]);
  return useCallback(() => canvas.setState({ plainIsDrawn: true }), [canvas]);
}

function usePlainPieces(layout: Layout, lit: ReadonlySet<PersonId> | undefined) {
  const scheme = useComputedColorScheme('light');
  const stancePalette = useStore(useBoard().preferences, (preferences) => preferences.stancePalette);
  const people = useModel((model) => model.people);
  const dismissals = useModel((model) => model.dismissals);
  const findings = useAnalysis((analysis) => analysis.findings);
  const insights = useAnalysis((analysis) => analysis.insights);
  const selection = useView((view) => view.selection);
  const moving = useCanvas((state) => state.moving?.people);
  // Up to so many are elements while they are moved.
  const carried = useCanvas(({ moving: now }) =>
    now === undefined || now.people.size <= mostInHand ? undefined : now.positions,
  );
  const colouring = useCanvas((state) => state.colouring);

  const shown = useMemo(
    () => ({
      positions: layout.positions,
      pieceSize: layout.pieceSize,
      people,
      dismissals,
      findings,
      insights,
      colouring,
    }),
    [layout, people, dismissals, findings, insights, colouring],
  );
  // The still picture comes from beside the page a moment later anyway: the first step of a drag need not wait for it.
  const gone = useDeferredValue(moving);
  const pieces = useMemo(
    () =>
      plainPieces({ ...shown, selection: nobody }, gone === undefined ? undefined : (id) => !gone.has(id)),
    [shown, gone],
  );
  const litPieces = useMemo(() => {
    if (carried !== undefined) return plainPieces({ ...shown, positions: carried, selection });
    if (lit === undefined && selection.size === 0) return undefined;
    const standsOut = (id: PersonId) => lit?.has(id) === true || selection.has(id);
    return plainPieces({ ...shown, selection }, (id) => standsOut(id) && moving?.has(id) !== true);
  }, [shown, lit, selection, moving, carried]);
  const colours = useMemo(() => markColours(scheme, stancePalette), [scheme, stancePalette]);
  return { pieces, litPieces, colours, isCarried: carried !== undefined };
}

const nobody: ReadonlySet<PersonId> = new Set();

function useStill(pieces: PlainPieces, colours: MarkColours): BitmapSource {
  const painter = usePainter();
  return useMemo(
    () => ({
      draw: (context, view) => drawPieces(context, pieces, colours, view),
      ...(painter === undefined
        ? {}
        : { paint: (view, ratio) => painter.pieces({ pieces, colours }, view, ratio) }),
    }),
    [painter, pieces, colours],
  );
}

/** Wanted at once, and mostly few: drawn on the page. */
function useLit(
  pieces: PlainPieces | undefined,
  colours: MarkColours,
  isFleeting: boolean,
): BitmapSource | undefined {
  return useMemo(
    () => pieces && { draw: (context, view) => drawPieces(context, pieces, colours, view), isFleeting },
    [pieces, colours, isFleeting],
  );
}
