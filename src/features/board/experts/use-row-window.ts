import { useResizeObserver } from '@mantine/hooks';
import { type UIEvent, useState } from 'react';

/** Rows rendered beyond either edge, so that scrolling and the Tab key find the next ones there. */
const overscan = 8;

/** Which rows of a long table are in view, all of the same height in pixels. */
export function useRowWindow(count: number, rowHeight: number) {
  const [scroller, { height }] = useResizeObserver<HTMLDivElement>();
  const [top, setTop] = useState(0);
  const shown = Math.ceil(height / rowHeight) + 1;
  const start = Math.max(0, Math.min(top, count - shown) - overscan);
  const end = Math.min(count, Math.max(0, top) + shown + overscan);
  return {
    scroller,
    onScroll: ({ currentTarget }: UIEvent<HTMLDivElement>) =>
      setTop(Math.floor(currentTarget.scrollTop / rowHeight)),
    start,
    end,
    /** Pixels of what is not rendered. */
    above: start * rowHeight,
    below: Math.max(0, count - end) * rowHeight,
  };
}
