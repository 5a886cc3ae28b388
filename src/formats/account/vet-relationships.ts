import { errors, kindOf, type Person, type PersonId, type Relationship } from '@/domain/index.ts';
import type { Findings } from './vet-records.ts';

type People = ReadonlyMap<string, Person>;

/** Coverage runs from ours to theirs; a file that has it the other way round means the same. */
function turned(relationship: Relationship, people: People, findings: Findings): Relationship {
  const [from, to] = [people.get(relationship.from), people.get(relationship.to)];
  if (relationship.kind !== 'covers' || from?.side !== 'customer' || to?.side !== 'team') return relationship;
  findings.note(`The coverage ${relationship.id} was turned round: ${to.name} covers ${from.name}.`);
  return { ...relationship, from: to.id, to: from.id };
}

/**
 * Sets aside relationships with themselves and those whose end is not in the file; turns coverage round.
 * Duplicates, lines that close a circle and kinds the table does not allow come in and are told: the board
 * leaves out what cannot be drawn and lists it as a problem to solve.
 */
export function vetRelationships(
  relationships: ReadonlyMap<string, Relationship>,
  people: People,
  findings: Findings,
): Map<string, Relationship> {
  const vetted = new Map<string, Relationship>();
  const seen = new Map<string, string>();
  const lines: Relationship[] = [];
  for (const raw of relationships.values()) {
    const relationship = turned(raw, people, findings);
    const [from, to] = [people.get(relationship.from), people.get(relationship.to)];
    if (from === undefined || to === undefined) {
      const missing = from === undefined ? relationship.from : relationship.to;
      findings.setAside(
        'relationships',
        raw.id,
        `The relationship ${raw.id} was set aside: there is no person ${missing}.`,
      );
      continue;
    }
    if (from.id === to.id) {
      findings.setAside('relationships', raw.id, errors.selfRelationship(from.name));
      continue;
    }
    const kind = kindOf(relationship.kind);
    const words = `${from.name} ${kind.verb} ${to.name}`;
    if (!kind.allows(from.side, to.side)) {
      findings.note(
        `"${words}" comes in but is left out of the board: ${errors.kindNotAllowed(kind.label, from.name, to.name)}`,
      );
    }
    const key = `${relationship.kind}\n${from.id}\n${to.id}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, raw.id);
    else findings.note(`"${words}" is there twice, as ${first} and ${raw.id}.`);
    if (relationship.kind === 'reportsTo') lines.push(relationship);
    vetted.set(raw.id, relationship);
  }
  const circle = circleOf(lines);
  if (circle !== undefined) {
    const names = circle.map((id) => people.get(id)?.name ?? id).join(' → ');
    findings.note(`The reporting lines ${names} make a circle; its youngest line is left out of the board.`);
  }
  return vetted;
}

/** One circle of reporting lines, as ids beginning and ending with the same person; undefined without any. */
function circleOf(lines: readonly Relationship[]): readonly PersonId[] | undefined {
  const managers = new Map<PersonId, PersonId[]>();
  for (const { from, to } of lines) managers.set(from, [...(managers.get(from) ?? []), to]);
  const cleared = new Set<PersonId>();
  for (const start of managers.keys()) {
    // The chain from the start upwards, each with the managers not yet tried; no recursion, for chains are long.
    const chain: { id: PersonId; left: PersonId[] }[] = [];
    const place = new Map<PersonId, number>();
    const climb = (id: PersonId) => {
      place.set(id, chain.length);
      chain.push({ id, left: [...(managers.get(id) ?? [])] });
    };
    if (!cleared.has(start)) climb(start);
    for (let top = chain.at(-1); top !== undefined; top = chain.at(-1)) {
      const next = top.left.pop();
      if (next === undefined) {
        cleared.add(top.id);
        place.delete(top.id);
        chain.pop();
        continue;
      }
      const at = place.get(next);
      if (at !== undefined) return [...chain.slice(at).map(({ id }) => id), next];
      if (!cleared.has(next)) climb(next);
    }
  }
  return undefined;
}
