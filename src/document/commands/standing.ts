import {
  KingsideError,
  type Person,
  type PersonId,
  type Relationship,
  type Standing,
  type Strength,
} from '@/domain/index.ts';
import type { AccountDocument } from '../account-document.ts';
import type { Changes, Edit } from '../edit.ts';
import { reportingCycle } from '../invariants.ts';
import type { ReadModel } from '../read-model.ts';
import { stamped } from './people.ts';

const known = <Value>(value: Value | null): Value | undefined => value ?? undefined;

/** What of a standing is kept in the person's own fields. */
function fieldsOf(edit: Edit, { department, rank, influence, stance, pin }: Standing): Changes<Person> {
  return {
    ...(department === undefined ? {} : { department: known(department) }),
    ...(rank === undefined ? {} : { rank: known(rank) }),
    ...(influence === undefined ? {} : stamped(edit, { influence: known(influence) })),
    ...(stance === undefined ? {} : stamped(edit, { stance: known(stance) })),
    ...(pin === undefined ? {} : { pinX: pin?.x, pinY: pin?.y }),
  };
}

/** Refuses what the board's own rules forbid; names the reason. */
function vet({ model, graph }: AccountDocument, person: Person, standing: Standing): void {
  const { people, departments, relationships } = model.getState();
  const department = departments.get(standing.department ?? '');
  if (department !== undefined && department.side !== person.side)
    throw new KingsideError('otherSide', person.name, department.name);
  const tags = standing.influence !== undefined || standing.stance !== undefined;
  if (tags && person.side !== 'customer')
    throw new KingsideError('contactsOnly', 'an influence and a stance');
  if (standing.level !== undefined && coverageOf(graph, person.id).length === 0)
    throw new KingsideError('nobodyCovers', person.name);
  if (standing.manager === undefined || standing.manager === null) return;
  const manager = people.get(standing.manager);
  if (manager === undefined) throw new KingsideError('notFound', 'person');
  if (manager.id === person.id) throw new KingsideError('selfRelationship', person.name);
  if (manager.side !== person.side)
    throw new KingsideError('kindNotAllowed', 'Reports to', person.name, manager.name);
  const others = [...relationships.values()].filter(({ from }) => from !== person.id);
  const cycle = reportingCycle(others, person.id, manager.id);
  if (cycle !== undefined) {
    throw new KingsideError(
      'reportingCycle',
      cycle.map((id) => people.get(id)?.name ?? id),
    );
  }
}

/** Who of ours covers a contact, the best placed first. */
function coverageOf(graph: AccountDocument['graph'], contact: PersonId): readonly Relationship[] {
  return graph
    .relationshipsOf(contact)
    .filter(({ kind, to }) => kind === 'covers' && to === contact)
    .toSorted((a, b) => (b.strength ?? 0) - (a.strength ?? 0) || (a.id < b.id ? -1 : 1));
}

/** The best-placed of ours gets the level; whoever stands higher comes down to it, or they would be best placed. */
function setLevel(edit: Edit, coverage: readonly Relationship[], level: Strength | null): void {
  coverage.forEach((tie, index) => {
    if (index === 0 || (tie.strength ?? 0) > (level ?? 0))
      edit.set('relationships', tie.id, { strength: known(level) });
  });
}

function setManager(
  edit: Edit,
  { graph }: AccountDocument,
  person: PersonId,
  manager: PersonId | null,
): void {
  const lines = graph
    .relationshipsOf(person)
    .filter(({ kind, from }) => kind === 'reportsTo' && from === person);
  // The one line that is right already keeps its notes and date.
  const kept = lines.find(({ to }) => to === manager);
  for (const line of lines) if (line !== kept) edit.remove('relationships', line.id);
  if (manager !== null && kept === undefined)
    edit.create('relationships', { kind: 'reportsTo', from: person, to: manager });
}

function labelOf({ people }: ReadModel, ids: readonly PersonId[], { manager }: Standing): string {
  const [first] = ids;
  const who = ids.length === 1 ? (people.get(first ?? '')?.name ?? 'person') : `${ids.length} people`;
  if (manager === undefined) return `Move ${who}`;
  const to = manager === null ? undefined : people.get(manager)?.name;
  return to === undefined ? `${who} reports to nobody` : `${who} reports to ${to}`;
}

/**
 * Puts people where a lens has dropped them: department and rank, influence and stance, level, manager or pin, as one
 * step. Throws, and changes nothing, when one of them may not stand there.
 */
export function standPeople(document: AccountDocument, ids: readonly PersonId[], standing: Standing): void {
  const model = document.model.getState();
  for (const id of ids) {
    const person = model.people.get(id);
    if (person === undefined) throw new KingsideError('notFound', 'person');
    vet(document, person, standing);
  }
  document.run(labelOf(model, ids, standing), (edit) => {
    for (const id of ids) {
      edit.set('people', id, fieldsOf(edit, standing));
      if (standing.level !== undefined) setLevel(edit, coverageOf(document.graph, id), standing.level);
      if (standing.manager !== undefined) setManager(edit, document, id, standing.manager);
    }
  });
}
