import {
  byAge,
  circleOf,
  kindOf,
  type Person,
  type PersonId,
  type Problem,
  type Relationship,
  type RelationshipId,
} from '@/domain/index.ts';

/*
 * A merge can make what edits refuse. Invariants across records are restored here, on read and never by
 * writing, so that two copies that merge in another order see the same board.
 */

type People = ReadonlyMap<PersonId, Person>;

/**
 * The circle that a reporting line `from → to` would close, as ids beginning and ending with `from`, or
 * undefined when it closes none.
 */
export function reportingCycle(
  lines: Iterable<Relationship>,
  from: PersonId,
  to: PersonId,
): readonly PersonId[] | undefined {
  const managers = new Map<PersonId, PersonId[]>();
  for (const line of lines) {
    if (line.kind !== 'reportsTo') continue;
    const known = managers.get(line.from);
    if (known === undefined) managers.set(line.from, [line.to]);
    else known.push(line.to);
  }
  return circleOf(from, to, managers);
}

function problemOf(
  people: People,
  relationship: Relationship,
): Omit<Problem, 'collection' | 'id'> | undefined {
  const from = people.get(relationship.from);
  const to = people.get(relationship.to);
  const kind = kindOf(relationship.kind);
  if (from === undefined || to === undefined) {
    return {
      kind: 'missingEnd',
      text: `A relationship "${kind.label}" is left out, since one of its ends was deleted (${from?.name ?? to?.name ?? 'both'}). Bring that person back or remove the relationship.`,
    };
  }
  if (from.id === to.id) {
    return {
      kind: 'selfRelationship',
      text: `A relationship of ${from.name} with themselves is left out. Remove it.`,
    };
  }
  if (!kind.allows(from.side, to.side)) {
    return {
      kind: 'kindNotAllowed',
      text: `"${from.name} ${kind.verb} ${to.name}" is left out: the table of kinds does not allow it between these sides. Change its kind or remove it.`,
    };
  }
  return undefined;
}

/** The relationships that are left out of the board, with the reason; ordered by id. */
export function ignoredRelationships(
  people: People,
  relationships: ReadonlyMap<RelationshipId, Relationship>,
): ReadonlyMap<RelationshipId, Problem> {
  const found: Problem[] = [];
  const lines: Relationship[] = [];
  for (const relationship of relationships.values()) {
    const problem = problemOf(people, relationship);
    if (problem !== undefined) found.push({ collection: 'relationships', id: relationship.id, ...problem });
    else if (relationship.kind === 'reportsTo') lines.push(relationship);
  }

  const managers = new Map<PersonId, PersonId[]>();
  for (const line of lines.toSorted(byAge)) {
    const circle = circleOf(line.from, line.to, managers);
    if (circle === undefined) {
      const known = managers.get(line.from);
      if (known === undefined) managers.set(line.from, [line.to]);
      else known.push(line.to);
      continue;
    }
    const names = circle.map((id) => people.get(id)?.name ?? id);
    found.push({
      collection: 'relationships',
      id: line.id,
      kind: 'reportingCycle',
      text: `The reporting lines ${names.join(' → ')} make a circle; the youngest, ${names[0]} → ${names[1]}, is left out. Remove one of them.`,
    });
  }
  return new Map(found.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((problem) => [problem.id, problem]));
}
