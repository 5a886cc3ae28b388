import { type RefObject, useEffect, useMemo, useState } from 'react';
import { frameOf, freePlace, type Layout, type Rect, type Size } from '@/drawing/index.ts';
import { boxSizeOf } from '../canvas/nodes.ts';
import { uncovered } from '../canvas/room.ts';
import { targetOf } from '../canvas/use-camera.ts';
import { useView } from '../session/session.ts';

/** Pixels on screen between a box and the edges of the board. */
const margin = 4;

interface Place {
  readonly left: number;
  readonly bottom: number;
}

/**
 * Where a box on the board covers the fewest pieces, as they stand while the view is fitted; it does not run away when
 * somebody pans. Folded it stays where it was.
 */
export function useFreePlace(
  box: RefObject<HTMLElement | null>,
  isOpen: boolean,
  layout: Layout,
  viewport: Size,
): Place {
  const panel = useView((view) => view.panel);
  const department = useView((view) => view.department);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    const element = box.current;
    if (!isOpen || element === null) return undefined;
    // Asking for the size would lay the whole board out once more, so it is waited for.
    const observer = new ResizeObserver(([entry]) => {
      const [border] = entry?.borderBoxSize ?? [];
      if (border !== undefined) setSize({ width: border.inlineSize, height: border.blockSize });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, isOpen]);

  return useMemo(() => {
    const { width } = uncovered(viewport, panel);
    const { left, top } = layout.gutter;
    const room = {
      x: left + margin,
      y: top + margin,
      width: width - left - 2 * margin,
      height: viewport.height - top - 2 * margin,
    };
    const { x, y } = freePlace(size, room, piecesOnScreen(layout, department, viewport));
    return { left: x, bottom: viewport.height - y - size.height };
  }, [size, layout, viewport, panel, department]);
}

function piecesOnScreen(layout: Layout, department: string | undefined, viewport: Size): readonly Rect[] {
  const frame = frameOf(layout, targetOf(department), viewport);
  if (frame === undefined) return [];
  const side = boxSizeOf(layout.pieceSize) * frame.zoom;
  return [...layout.positions.values()].map(({ x, y }) => ({
    x: x * frame.zoom + frame.x - side / 2,
    y: y * frame.zoom + frame.y - side / 2,
    width: side,
    height: side,
  }));
}
