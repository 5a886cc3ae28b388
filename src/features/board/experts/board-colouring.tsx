import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import type { Layout, Size } from '@/drawing/index.ts';
import { useCanvasStore } from '../canvas/canvas-store.ts';
import { useView } from '../session/session.ts';
import { classImages, colourBoard, wordsOfPieces } from './colour-board.ts';
import { Legend } from './legend.tsx';
import { useMetrics } from './use-metrics.ts';

interface BoardColouringProps {
  readonly layout: Layout;
  readonly viewport: Size;
}

/** Colours the pieces by the chosen figure, and says with a legend what the colours mean. */
export function BoardColouring({ layout, viewport }: BoardColouringProps) {
  const canvas = useCanvasStore();
  const scheme = useComputedColorScheme('light');
  const metric = useView((view) => view.colouring);
  const litClass = useView((view) => view.litClass);
  const figures = useMetrics();
  const { findings, current, progress } = figures;
  // While newer figures are on their way a moment later, the pieces need not turn pale for it.
  const older = !current && progress === undefined;

  const colours = useMemo(
    () => (findings === undefined || metric === undefined ? undefined : colourBoard(findings, metric)),
    [findings, metric],
  );
  const pieces = useMemo(
    () =>
      colours && {
        classOf: new Map([...colours.classOf].map(([id, row]) => [id, row.id])),
        wordsOf: wordsOfPieces(colours, older),
        images: classImages(colours, scheme, older),
      },
    [colours, older, scheme],
  );
  const lit = useMemo(() => {
    const row = colours?.classes.find(({ id }) => id === litClass);
    return row && new Set(row.people);
  }, [colours, litClass]);

  useLayoutEffect(() => {
    canvas.setState({ colouring: pieces && { ...pieces, lit } });
  }, [canvas, pieces, lit]);
  useEffect(() => () => canvas.setState({ colouring: undefined }), [canvas]);

  if (metric === undefined) return null;
  return <Legend metric={metric} colours={colours} figures={figures} layout={layout} viewport={viewport} />;
}
