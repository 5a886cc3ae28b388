import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';

/**
 * Lets labels that keep their size follow the board without rendering. What carries those above it moves sideways, what
 * carries those beside it up and down; only a zoom, as the CSS variable `--view-zoom`, changes the labels themselves:
 * at every step of a pan their style would cost as much as all the rest.
 */
export function useOverlayTransform() {
  const overlay = useRef<HTMLDivElement>(null);
  const above = useRef<HTMLDivElement>(null);
  const beside = useRef<HTMLDivElement>(null);
  const store = useStoreApi();
  useEffect(() => {
    let before: readonly number[] = [];
    const follow = () => {
      const { transform } = store.getState();
      if (transform === before || overlay.current === null) return;
      const [x, y, zoom] = transform;
      if (above.current !== null && before[0] !== x) above.current.style.transform = `translateX(${x}px)`;
      if (beside.current !== null && before[1] !== y) beside.current.style.transform = `translateY(${y}px)`;
      if (before[2] !== zoom) overlay.current.style.setProperty('--view-zoom', `${zoom}`);
      before = transform;
    };
    follow();
    return store.subscribe(follow);
  }, [store]);
  return { overlay, above, beside };
}
