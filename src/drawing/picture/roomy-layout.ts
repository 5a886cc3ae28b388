import type { Size } from '../geometry.ts';
import { labelsAt } from '../labels.ts';
import type { Layout } from '../lenses/lens.ts';

/** What has to be written below every piece. */
export type Written = 'name' | 'name+title';

const step = 1.2;
/** A picture no larger than that many screens each way: what has no room even so stays unwritten. */
const largest = 14;

/**
 * Lays a board out in the shape of a room, and as much larger than it as everybody's name needs: on the screen one
 * zooms in for the names, a picture shows them all at once.
 */
export function roomyLayout(layOut: (room: Size) => Layout, room: Size, written: Written): Layout {
  let layout = layOut(room);
  for (let factor = step; factor <= largest && !allWritten(layout, written); factor *= step) {
    layout = layOut({ width: Math.round(room.width * factor), height: Math.round(room.height * factor) });
  }
  return layout;
}

function allWritten(layout: Layout, written: Written): boolean {
  return [...labelsAt(layout, 1).values()].every(
    ({ mode }) => mode === 'name+title' || (mode === 'name' && written === 'name'),
  );
}
