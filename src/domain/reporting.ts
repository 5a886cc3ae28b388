import type { Relationship } from './records.ts';
import type { PersonId } from './units.ts';

/** Everybody's managers, the first being the one they stand below. */
export type Managers = ReadonlyMap<PersonId, readonly PersonId[]>;

/** The oldest first, then by id: the order in which reporting lines count, the same for every copy of a board. */
export function byAge(a: Relationship, b: Relationship): number {
  const [left, right] = [a.createdAt ?? '', b.createdAt ?? ''];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/**
 * The circle that a line from `person` to `manager` would close, as ids beginning and ending with the person;
 * undefined when it closes none.
 */
export function circleOf(
  person: PersonId,
  manager: PersonId,
  managers: Managers,
): readonly PersonId[] | undefined {
  const cameFrom = new Map<PersonId, PersonId | undefined>([[manager, undefined]]);
  // A map grows while it is walked: those above are reached in the order of their distance.
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
