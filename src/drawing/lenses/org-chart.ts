import { circleOf, KingsideError, type Person, sideOf } from '@/domain/index.ts';
import { layOutChart } from '../chart/lay-out-chart.ts';
import { nearestPlace } from '../chart/nearest-place.ts';
import { contains, type Point } from '../geometry.ts';
import type { Chair, Drop, Layout, Lens, Place } from './lens.ts';

/** A circle of lines in names, as the document refuses it too. */
function circleRefused(
  { managers = new Map(), places }: Layout,
  manager: Chair,
  person: Person,
): Drop | undefined {
  const circle = circleOf(person.id, manager.person, managers);
  if (circle === undefined) return undefined;
  const names = new Map(
    places.flatMap((place) => (place.kind === 'chair' ? [[place.person, place.name]] : [])),
  );
  return {
    refused: new KingsideError(
      'reportingCycle',
      circle.map((id) => names.get(id) ?? id),
    ).message,
  };
}

function dropOn(layout: Layout, place: Place, person: Person): Drop {
  // Whoever is put back where they stand goes on to report to whom they do.
  if (place.kind === 'chair' && place.person === person.id) return { place: place.id, standing: {} };
  if (place.side !== person.side) {
    const { many } = sideOf(person.side);
    return { refused: `${person.name} can only report to other ${many}. Drop the piece on one of them.` };
  }
  const refused = place.kind === 'chair' ? circleRefused(layout, place, person) : undefined;
  return refused ?? { place: place.id, standing: place.standing };
}

/** The person whose piece is under a point, else the tray. */
function placeUnder({ places }: Layout, point: Point): Place | undefined {
  return places.find((place) => contains(place, point));
}

/** Who reports to whom: a drop on a person sets the manager, one on the tray takes the line away. */
export const orgChart = {
  id: 'orgChart',
  label: 'Org chart',
  description: 'Who reports to whom; a drop on a person makes them the manager.',
  reads: ['reportsTo'],
  layers: new Set(['reporting']),
  placement: ({ name, side, role }) => [name, side, role],
  layout: layOutChart,
  next: nearestPlace,
  dropOn,
  dropAt: (layout, point, person) => {
    const place = placeUnder(layout, point);
    if (place !== undefined) return dropOn(layout, place, person);
    return { refused: 'Drop the piece on the person to report to, or on “No reporting line”.' };
  },
} as const satisfies Lens;
