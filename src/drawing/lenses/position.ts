import { type Person, type Side, sideOf } from '@/domain/index.ts';
import { layOutSquares } from '../squares/lay-out-squares.ts';
import { neighbourPlace, placeAt } from '../squares/places.ts';
import type { Drop, Layout, Lens, Place } from './lens.ts';

/** Whose squares they are, in a sentence. */
const owner: Readonly<Record<Side, string>> = {
  team: 'our team',
  customer: 'the customer',
  outside: 'the outside people',
};

function dropOn(layout: Layout, place: Place, person: Person): Drop {
  if (place.side === person.side) return { place: place.id, standing: place.standing };
  const name = place.kind === 'square' ? layout.files[place.file]?.name : place.name;
  return {
    refused: `“${name}” belongs to ${owner[place.side]}. ${person.name} is ${article(person.side)}.`,
  };
}

function article(side: Side): string {
  const { one } = sideOf(side);
  return /^[aeiou]/.test(one) ? `an ${one}` : `a ${one}`;
}

/** The squares: departments as files, seniority as ranks. A drop changes both. */
export const position = {
  id: 'position',
  label: 'Position',
  description: 'Departments from left to right, seniority from top to bottom; a drop changes both.',
  reads: [],
  placement: ({ name, side, department, rank, role }) => [name, side, department, rank, role],
  layout: layOutSquares,
  next: neighbourPlace,
  dropOn,
  dropAt: (layout, point, person) => {
    const place = placeAt(layout, point);
    if (place !== undefined) return dropOn(layout, place, person);
    return { refused: 'There is no square here. Drop the piece on one of the squares.' };
  },
} as const satisfies Lens;
