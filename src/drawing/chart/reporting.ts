import type { Person, PersonId, Relationship } from '@/domain/index.ts';

/** Everybody's managers; the one they stand below comes first. */
export type Managers = ReadonlyMap<PersonId, readonly PersonId[]>;

/** The oldest line first, as the document keeps of a circle all but the youngest. */
function byAge(a: Relationship, b: Relationship): number {
  const [left, right] = [a.createdAt ?? '', b.createdAt ?? ''];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

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

/** The circle that a line from `person` to `manager` would close, beginning and ending with the person. */
export function circleOf(
  person: PersonId,
  manager: PersonId,
  managers: Managers,
): readonly PersonId[] | undefined {
  const cameFrom = new Map<PersonId, PersonId | undefined>([[manager, undefined]]);
  for (const reached of cameFrom.keys()) {
    if (reached === person) {
      const way: PersonId[] = [];
      for (let step: PersonId | undefined = reached; step !== undefined; step = cameFrom.get(step))
        way.unshift(step);
      return [person, ...way];
    }
    for (const next of managers.get(reached) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, reached);
  }
  return undefined;
}
