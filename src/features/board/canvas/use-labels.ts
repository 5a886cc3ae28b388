import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { type Layout, labelsAt } from '@/drawing/index.ts';
import { useCanvasStore } from './canvas-store.ts';

/** Milliseconds after the last change of zoom at which the names are fitted anew. */
const settledAfter = 100;

/** Keeps the names below the pieces fitted to the layout and the settled zoom. */
export function useLabels(layout: Layout): void {
  const canvas = useCanvasStore();
  const store = useStoreApi();

  useEffect(() => {
    let fitted = Number.NaN;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const fit = () => {
      fitted = store.getState().transform[2];
      canvas.setState({ layout, zoom: fitted, labels: labelsAt(layout, fitted) });
    };
    fit();
    const unsubscribe = store.subscribe(({ transform }) => {
      if (transform[2] === fitted) return;
      clearTimeout(timer);
      timer = setTimeout(fit, settledAfter);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [layout, canvas, store]);
}
