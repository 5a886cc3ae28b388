import { type Person, sideOf } from '@/domain/index.ts';
import type { Drop, Place } from '../lenses/lens.ts';

/** Why somebody may not stand in a place of a grid; undefined where nothing is against it. */
export function refusedByGrid(place: Place, person: Person, tags: string): string | undefined {
  if (place.side === person.side) return undefined;
  if (place.kind === 'square') {
    const { many } = sideOf(person.side);
    return `Only contacts have ${tags}. ${person.name} stays beside the squares with the other ${many}.`;
  }
  return `“${place.name}” is not for contacts. Drop ${person.name} on one of the squares.`;
}

export const besideTheGrid: Drop = {
  refused: 'There is no square here. Drop the piece on one of the squares.',
};
