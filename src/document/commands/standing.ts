import {
  byAge,
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

/** A tag that stays what it is keeps its stamp: nobody has said it anew. */
function tagsOf(edit: Edit, person: Person, { influence, stance }: Standing): Changes<Person> {
  return stamped(edit, {
    ...(influence === undefined || known(influence) === person.influence
      ? {}
      : { influence: known(influence) }),
    ...(stance === undefined || known(stance) === person.stance ? {} : { stance: known(stance) }),
  });
}

/** What of a standing is kept in the person's own fields. */
function fieldsOf(edit: Edit, person: Person, standing: Standing): Changes<Person> {
  const { department, rank, pin } = standing;
  return {
    ...(department === undefined ? {} : { department: known(department) }),
    ...(rank === undefined ? {} : { rank: known(rank) }),
    ...tagsOf(edit, person, standing),
    ...(pin === undefined ? {} : { pin: pin === null ? undefined : [pin.x, pin.y] }),
  };
}

/** Refuses what the board's own rules forbid; names the reason. */
function vet(document: AccountDocument, person: Person, standing: Standing, coveredBy?: PersonId): void {
  const { model } = document;
  const { people, departments, relationships } = model.getState();
  const department = departments.get(standing.department ?? '');
  if (department !== undefined && department.side !== person.side)
    throw new KingsideError('otherSide', person.name, department.name);
  const tags = standing.influence !== undefined || standing.stance !== undefined;
  if (tags && person.side !== 'customer')
    throw new KingsideError('contactsOnly', 'an influence and a stance');
  if (standing.level !== undefined && coveredBy === undefined && coverageOf(document, person.id).length === 0)
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

/** Who of ours covers a contact and has not left, the best placed first. */
function coverageOf({ model, graph }: AccountDocument, contact: PersonId): readonly Relationship[] {
  const { people } = model.getState();
  return graph
    .relationshipsOf(contact)
    .filter(({ kind, from, to }) => kind === 'covers' && to === contact && people.get(from)?.active !== false)
    .toSorted((a, b) => (b.strength ?? 0) - (a.strength ?? 0) || (a.id < b.id ? -1 : 1));
}

/**
 * The best-placed of ours gets the level; whoever stands higher comes down to it, or they would be best placed. Whom
 * nobody covers the one named does from now on.
 */
function setLevel(
  edit: Edit,
  document: AccountDocument,
  contact: PersonId,
  { level, coveredBy }: { readonly level: Strength | null; readonly coveredBy?: PersonId | undefined },
): void {
  const coverage = coverageOf(document, contact);
  if (coverage.length === 0 && coveredBy !== undefined) {
    edit.create('relationships', { kind: 'covers', from: coveredBy, to: contact, strength: known(level) });
  }
  coverage.forEach((tie, index) => {
    if (index === 0 || (tie.strength ?? 0) > (level ?? 0))
      edit.set('relationships', tie.id, { strength: known(level) });
  });
}

/**
 * The line that draws the person below somebody, the oldest, leads to the manager from now on; dotted ones stay. One of
 * those that led there already becomes it. Without a manager all of them go.
 */
function setManager(
  edit: Edit,
  { graph }: AccountDocument,
  person: PersonId,
  manager: PersonId | null,
): void {
  const lines = graph
    .relationshipsOf(person)
    .filter(({ kind, from }) => kind === 'reportsTo' && from === person)
    .toSorted(byAge);
  const [first] = lines;
  if (manager === null) for (const { id } of lines) edit.remove('relationships', id);
  else if (first === undefined)
    edit.create('relationships', { kind: 'reportsTo', from: person, to: manager });
  else if (first.to !== manager) {
    const dotted = lines.find(({ to }) => to === manager);
    // What was noted of the line to the one before says nothing of this one.
    edit.set('relationships', first.id, { to: manager, notes: dotted?.notes, topics: dotted?.topics });
    if (dotted !== undefined) edit.remove('relationships', dotted.id);
  }
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
 *
 * @param coveredBy who of ours gets the level with those whom nobody covers yet
 */
export function standPeople(
  document: AccountDocument,
  ids: readonly PersonId[],
  standing: Standing,
  coveredBy?: PersonId,
): void {
  const model = document.model.getState();
  if (coveredBy !== undefined && model.people.get(coveredBy)?.side !== 'team')
    throw new KingsideError('notFound', 'person');
  const people = ids.map((id) => {
    const person = model.people.get(id);
    if (person === undefined) throw new KingsideError('notFound', 'person');
    vet(document, person, standing, coveredBy);
    return person;
  });
  document.run(labelOf(model, ids, standing), (edit) => {
    for (const person of people) {
      const { id } = person;
      edit.set('people', id, fieldsOf(edit, person, standing));
      if (standing.level !== undefined) setLevel(edit, document, id, { level: standing.level, coveredBy });
      if (standing.manager !== undefined) setManager(edit, document, id, standing.manager);
    }
  });
}
