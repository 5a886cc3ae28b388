import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';

/**
 * Hands React Flow's view to an element as the CSS variables `--view-x`, `--view-y` and `--view-zoom`, so
 * that labels which keep their size can follow the board without rendering.
 */
export function useOverlayTransform() {
  const element = useRef<HTMLDivElement>(null);
  const store = useStoreApi();
  useEffect(() => {
    let before: readonly number[] | undefined;
    const follow = () => {
      const { transform } = store.getState();
      if (transform === before || element.current === null) return;
      before = transform;
      const { style } = element.current;
      style.setProperty('--view-x', `${transform[0]}px`);
      style.setProperty('--view-y', `${transform[1]}px`);
      style.setProperty('--view-zoom', `${transform[2]}`);
    };
    follow();
    return store.subscribe(follow);
  }, [store]);
  return element;
}
