import '@xyflow/react/dist/base.css';
import { useComputedColorScheme } from '@mantine/core';
import { useResizeObserver } from '@mantine/hooks';
import { ReactFlowProvider } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { fetched } from '@/ui/widgets/fetched.tsx';
import { NetworkFetching } from '../network/network-fetching.tsx';
import { useBoard, useView } from '../session/session.ts';
import classes from './board-canvas.module.css';
import { BoardFlow } from './board-flow.tsx';
import { CanvasStoreProvider, createCanvasStore } from './canvas-store.ts';
import { EvaluationBar } from './evaluation-bar.tsx';
import { markVariables } from './pieces/mark-images.ts';
import { useRoom } from './room.ts';
import { useDrawn } from './use-drawn.ts';
import { useLayout } from './use-layout.ts';
import { PainterProvider, useOwnPainter } from './use-painter.ts';

// Most boards are never looked at as a network.
const BoardNetwork = fetched(
  async () => (await import('../network/board-network.tsx')).BoardNetwork,
  NetworkFetching,
);

/** The board itself: evaluation bar, squares, relationships and pieces. */
export function BoardCanvas() {
  const [canvas] = useState(createCanvasStore);
  const painter = useOwnPainter();
  const [frame, viewport] = useSize();
  const [ruler, wholeRoom] = useSize();
  const laidOut = useLayout(canvas, useRoom(wholeRoom));
  useDrawn(canvas, laidOut);
  const isNetwork = useView((view) => view.lens === 'network');
  const scheme = useComputedColorScheme('light');
  const stancePalette = useStore(useBoard().preferences, (preferences) => preferences.stancePalette);

  return (
    <PainterProvider value={painter}>
      <CanvasStoreProvider value={canvas}>
        <div className={classes['canvas']} style={markVariables(scheme, stancePalette)}>
          <EvaluationBar />
          <div ref={frame} className={classes['frame']}>
            <div ref={ruler} className={classes['ruler']} />
            {laidOut !== undefined && (
              <ReactFlowProvider>
                <BoardFlow layout={laidOut.layout} viewport={viewport} />
              </ReactFlowProvider>
            )}
            {isNetwork && <BoardNetwork />}
          </div>
        </div>
      </CanvasStoreProvider>
    </PainterProvider>
  );
}

/** The size of an element in whole pixels, followed. */
function useSize() {
  const [element, { width, height }] = useResizeObserver<HTMLDivElement>();
  const size = useMemo(() => ({ width: Math.floor(width), height: Math.floor(height) }), [width, height]);
  return [element, size] as const;
}
