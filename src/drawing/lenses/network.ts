import { type Layer, type Person, relationshipKindIds } from '@/domain/index.ts';
import { centreOf, type Point } from '../geometry.ts';
import { layOutNetwork } from '../network/lay-out-network.ts';
import { freeAmong } from '../network/separate.ts';
import type { Drop, Layout, Lens } from './lens.ts';

/** In hundredths of a pitch, which is less than a pixel. */
const rounded = (value: number) => Math.round(value * 100) / 100;

/** A drop further outside than this, in pitches, counts as one there: it would make everybody else small. */
const margin = 1;

const between = (least: number, value: number, most: number) => Math.max(least, Math.min(most, value));

/** Pins the piece here, or beside the pinned one that stands here already; all others give way. */
function dropAt(layout: Layout, point: Point, person: Person): Drop {
  const { pitch, width, height, middle = centreOf(layout.area) } = layout;
  const inPitches = (value: number, from: number) => (value - from) / pitch;
  const wanted = {
    x: inPitches(between(-margin * pitch, point.x, width + margin * pitch), middle.x),
    y: inPitches(between(-margin * pitch, point.y, height + margin * pitch), middle.y),
  };
  const pinned = [...layout.positions]
    .filter(([id, spot]) => spot.pinned === true && id !== person.id)
    .map(([id, { x, y }]) => ({ id, x: inPitches(x, middle.x), y: inPitches(y, middle.y) }));
  const { x, y } = freeAmong(wanted, pinned);
  return { place: undefined, standing: { pin: { x: rounded(x), y: rounded(y) } } };
}

/** Who moves whom: ties draw people together, tension pushes them apart. A drop pins the piece. */
export const network = {
  id: 'network',
  label: 'Network',
  description:
    'People stand near those they influence and trust, and away from those they are in tension with; a drop pins the piece.',
  reads: relationshipKindIds,
  layers: new Set<Layer>(['influence', 'trust', 'tension']),
  placement: ({ name, side, pin }) => [name, side, pin],
  layout: layOutNetwork,
  next: () => undefined,
  dropOn: () => ({ refused: 'The network has no squares. Drop the piece where it is to stay.' }),
  dropAt,
} as const satisfies Lens;
