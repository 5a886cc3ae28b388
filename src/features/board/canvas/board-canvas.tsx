import '@xyflow/react/dist/base.css';
import { useComputedColorScheme } from '@mantine/core';
import { useResizeObserver } from '@mantine/hooks';
import { ReactFlowProvider } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useBoard } from '../session/session.ts';
import classes from './board-canvas.module.css';
import { BoardFlow } from './board-flow.tsx';
import { CanvasStoreProvider, createCanvasStore } from './canvas-store.ts';
import { EvaluationBar } from './evaluation-bar.tsx';
import { markVariables } from './pieces/mark-images.ts';
import { useRoom } from './room.ts';
import { useLayout } from './use-layout.ts';
import { PainterProvider, useOwnPainter } from './use-painter.ts';

/** The board itself: evaluation bar, squares, relationships and pieces. */
export function BoardCanvas() {
  const [canvas] = useState(createCanvasStore);
  const painter = useOwnPainter();
  const [frame, viewport] = useSize();
  const [ruler, wholeRoom] = useSize();
  const layout = useLayout(useRoom(wholeRoom));
  const scheme = useComputedColorScheme('light');
  const classImages = useStore(canvas, ({ colouring }) => colouring?.images);
  const stancePalette = useStore(useBoard().preferences, (preferences) => preferences.stancePalette);

  return (
    <PainterProvider value={painter}>
      <CanvasStoreProvider value={canvas}>
        <div
          className={classes['canvas']}
          style={{ ...markVariables(scheme, stancePalette), ...classImages }}
        >
          <EvaluationBar />
          <div ref={frame} className={classes['frame']}>
            <div ref={ruler} className={classes['ruler']} />
            {layout !== undefined && (
              <ReactFlowProvider>
                <BoardFlow layout={layout} viewport={viewport} />
              </ReactFlowProvider>
            )}
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
