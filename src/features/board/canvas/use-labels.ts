import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { type Layout, labelsAt } from '@/drawing/index.ts';
import { useCanvasStore } from './canvas-store.ts';
import { whenSettled } from './when-settled.ts';

/** Keeps the names below the pieces fitted to the layout and the settled zoom. */
export function useLabels(layout: Layout): void {
  const canvas = useCanvasStore();
  const store = useStoreApi();

  useEffect(() => {
    let fitted = Number.NaN;
    const fit = () => {
      fitted = store.getState().transform[2];
      canvas.setState({ layout, zoom: fitted, labels: labelsAt(layout, fitted) });
    };
    fit();
    const settling = whenSettled(fit);
    const unsubscribe = store.subscribe(({ transform }) => {
      if (transform[2] !== fitted) settling.moved();
    });
    return () => {
      unsubscribe();
      settling.stop();
    };
  }, [layout, canvas, store]);
}
