import { centreOf, type Direction, type Point, type Rect, stepOf } from '../geometry.ts';
import type { Layout, Place } from '../lenses/lens.ts';

/** What lies this much further to the side counts as this many times further ahead. */
const sidewaysCost = 3;

const nearestPoint = ({ x, y, width, height }: Rect, to: Point): Point => ({
  x: Math.min(x + width, Math.max(x, to.x)),
  y: Math.min(y + height, Math.max(y, to.y)),
});

/** The next place of the same side in a direction, straight ahead rather than to the side; undefined at the edge. */
export function nearestPlace(layout: Layout, from: Place, direction: Direction): Place | undefined {
  const start = centreOf(from);
  const step = stepOf[direction];
  let found: Place | undefined;
  let least = Infinity;
  for (const place of layout.places) {
    if (place.side !== from.side || place.id === from.id) continue;
    const { x, y } = place.kind === 'tray' ? nearestPoint(place, start) : centreOf(place);
    const ahead = (x - start.x) * step.x + (y - start.y) * step.y;
    const aside = Math.abs((x - start.x) * step.y - (y - start.y) * step.x);
    const cost = ahead + sidewaysCost * aside;
    if (ahead < layout.pieceSize / 4 || cost >= least) continue;
    found = place;
    least = cost;
  }
  return found;
}
