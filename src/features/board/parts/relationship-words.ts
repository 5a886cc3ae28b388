import { kindOf, levelLabel, type Person, type PersonId, type Relationship } from '@/domain/index.ts';

/** As in "Anna covers Dana, level 3 of 5 (credible source)". */
export function relationshipWords(
  { kind: id, from, to, strength }: Relationship,
  people: ReadonlyMap<PersonId, Pick<Person, 'name'>>,
): string {
  const kind = kindOf(id);
  const nameOf = (person: PersonId) => people.get(person)?.name ?? 'somebody';
  const words = `${nameOf(from)} ${kind.verb} ${nameOf(to)}`;
  if (strength === undefined) return words;
  const meaning = id === 'covers' ? ` (${levelLabel(strength).toLowerCase()})` : '';
  return `${words}, ${kind.strength ?? 'strength'} ${strength} of 5${meaning}`;
}
