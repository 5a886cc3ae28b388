import { useStore } from '@xyflow/react';
import type { Layout } from '@/drawing/index.ts';

/**
 * True while nothing of the board is out of view. Then it must not move under a piece that is carried to the
 * edge, where the outside file and the trays are.
 */
export function useWholeInView({ gutter, area, width, height }: Layout): boolean {
  return useStore(({ transform: [x, y, zoom], width: across, height: down }) => {
    const tolerance = 1;
    return (
      area.x * zoom + x >= gutter.left - tolerance &&
      area.y * zoom + y >= gutter.top - tolerance &&
      width * zoom + x <= across + tolerance &&
      height * zoom + y <= down + tolerance
    );
  });
}
