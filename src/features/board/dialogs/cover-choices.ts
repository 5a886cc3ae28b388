import type { Person, PersonId } from '@/domain/index.ts';

const keys = '123456789abcdefghijklmnopqrstuvwxyz';

/** The key that picks the choice at this place; undefined beyond the last letter. */
export function keyOfChoice(index: number): string | undefined {
  return keys[index];
}

/** Our active people, oneself first, then by name. */
export function coverChoices(
  people: ReadonlyMap<PersonId, Person>,
  own: PersonId | undefined,
): readonly (Person & { readonly isOwn: boolean })[] {
  return [...people.values()]
    .filter(({ side, active }) => side === 'team' && active !== false)
    .map((person) => ({ ...person, isOwn: person.id === own }))
    .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || a.name.localeCompare(b.name));
}
