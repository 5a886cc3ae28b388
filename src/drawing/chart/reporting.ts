import { byAge, type Managers, type Person, type PersonId, type Relationship } from '@/domain/index.ts';

/**
 * Who reports to whom among people of one side. Of several managers one stands below the first that was recorded; a
 * line that would close a circle of those is left out.
 */
export function managersOf(people: readonly Person[], relationships: readonly Relationship[]): Managers {
  const sides = new Map(people.map(({ id, side }) => [id, side]));
  const managers = new Map<PersonId, PersonId[]>();
  const isAbove = (person: PersonId, below: PersonId) => {
    let at: PersonId | undefined = below;
    while (at !== undefined && at !== person) at = managers.get(at)?.[0];
    return at === person;
  };
  for (const { kind, from, to } of relationships.toSorted(byAge)) {
    const side = sides.get(from);
    if (kind !== 'reportsTo' || from === to || side === undefined || side !== sides.get(to)) continue;
    const known = managers.get(from);
    if (known !== undefined && !known.includes(to)) known.push(to);
    else if (known === undefined && !isAbove(from, to)) managers.set(from, [to]);
  }
  return managers;
}
