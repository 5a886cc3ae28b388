import type { PersonId, Relationship } from '@/domain/index.ts';

interface Ties {
  /** The relationships that begin or end at a person. */
  readonly of: (person: PersonId) => readonly Relationship[];
  /** Those that a step may lead over. */
  readonly leads: (relationship: Relationship) => boolean;
  /** Whom steps reach, but do not go on from. */
  readonly ends: (person: PersonId) => boolean;
}

/**
 * These people and everybody within so many relationships of one of them, whichever way those point. Who is in the
 * middle is always gone on from.
 */
export function neighbourhood(people: Iterable<PersonId>, steps: number, ties: Ties): ReadonlySet<PersonId> {
  const found = new Set(people);
  let edge: PersonId[] = [...found];
  for (let step = 0; step < steps; step += 1) {
    const next: PersonId[] = [];
    for (const person of edge) {
      for (const tie of ties.of(person)) {
        const other = tie.from === person ? tie.to : tie.from;
        if (found.has(other) || !ties.leads(tie)) continue;
        found.add(other);
        if (!ties.ends(other)) next.push(other);
      }
    }
    edge = next;
  }
  return found;
}
