import type { Person, PersonId, Relationship, RelationshipKind } from '@/domain/index.ts';

/**
 * How strongly a tie of strength 3 draws two pieces together. Who moves whom counts most; the formal line and a guard
 * say less of it; coverage least, or every contact would crowd around whoever of ours knows them. Tension draws nobody
 * together: it pushes apart.
 */
export const pull = {
  influences: 1,
  trusts: 1,
  gatekeeps: 0.6,
  competes: 0.6,
  reportsTo: 0.5,
  covers: 0.2,
  tension: 0,
} as const satisfies Record<RelationshipKind, number>;

/** The people whom a relationship ties to somebody who is on the board. */
export function tiedPeople(
  people: readonly Person[],
  relationships: readonly Relationship[],
): ReadonlySet<PersonId> {
  const present = new Set(people.map(({ id }) => id));
  const tied = new Set<PersonId>();
  for (const { from, to } of relationships) {
    if (from === to || !present.has(from) || !present.has(to)) continue;
    tied.add(from).add(to);
  }
  return tied;
}
