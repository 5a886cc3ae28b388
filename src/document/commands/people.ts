import {
  type DepartmentId,
  influenceLabel,
  KingsideError,
  kindOf,
  type Person,
  type PersonId,
  type Piece,
  type RankId,
  roleOf,
  roleOfPiece,
  type Side,
  type Stance,
  sideOf,
  stanceOf,
  stepStance,
  type Tag,
  type TagStamps,
  tags,
} from '@/domain/index.ts';
import type { AccountDocument } from '../account-document.ts';
import type { Changes, Edit } from '../edit.ts';
import type { ReadModel } from '../read-model.ts';
import { Structure } from './find-or-create.ts';

/** A person to be added; a department or rank may be given by name and is made when it is new. */
export interface NewPerson extends Omit<Person, 'id'> {
  readonly id?: PersonId;
  readonly departmentName?: string;
  readonly rankName?: string;
}

/** Where a piece stands; null takes it off the file or row, undefined leaves it. */
export interface Square {
  readonly department?: DepartmentId | null;
  readonly rank?: RankId | null;
}

const count = (people: readonly unknown[], one: string, many = 'people') =>
  people.length === 1 ? one : `${people.length} ${many}`;

function namesOf(model: ReadModel, people: readonly PersonId[]): string {
  const [first] = people;
  return count(people, (first === undefined ? undefined : model.people.get(first)?.name) ?? 'person');
}

type TagChanges = Changes<Pick<Person, Tag | keyof TagStamps>>;

/** New tags with their stamps: by whom and when. Tags that became unknown lose theirs. */
export function stamped(edit: Edit, changes: TagChanges): TagChanges {
  const stamps: Record<string, unknown> = {};
  for (const tag of tags) {
    if (!(tag in changes)) continue;
    const known = changes[tag] !== undefined;
    stamps[`${tag}SetAt`] = known ? edit.now : undefined;
    stamps[`${tag}SetBy`] = known ? edit.author?.name : undefined;
    if (!known) stamps[`${tag}Evidence`] = undefined;
  }
  return { ...stamps, ...changes };
}

/** Adds people, the departments and ranks they name included, as one step. Returns their ids. */
export function addPeople(document: AccountDocument, people: readonly NewPerson[]): readonly PersonId[] {
  if (people.some(({ name }) => name.trim() === '')) throw new KingsideError('emptyName');
  const [first] = people;
  return document.run(`Add ${count(people, first?.name ?? 'nobody')}`, (edit) => {
    const structure = new Structure(edit, document.model.getState());
    return people.map(({ departmentName, rankName, ...person }) =>
      edit.create('people', {
        ...person,
        ...stamped(edit, tagsOf(person)),
        ...(departmentName === undefined
          ? {}
          : { department: structure.department(person.side, departmentName) }),
        ...(rankName === undefined ? {} : { rank: structure.rank(rankName) }),
      }),
    );
  });
}

/** The tags a new person brings, without those it does not have, so that only set tags are stamped. */
function tagsOf(person: Omit<Person, 'id'>): TagChanges {
  return Object.fromEntries(tags.filter((tag) => person[tag] !== undefined).map((tag) => [tag, person[tag]]));
}

/** Changes fields of one person; tags are stamped with who and when. */
export function editPerson(document: AccountDocument, person: PersonId, changes: Changes<Person>): void {
  if (changes.name !== undefined && changes.name.trim() === '') throw new KingsideError('emptyName');
  document.run(`Edit ${namesOf(document.model.getState(), [person])}`, (edit) =>
    edit.set('people', person, { ...changes, ...stamped(edit, changes) }),
  );
}

/** Only contacts have an influence and a stance; throws when none of these people is one. */
function contactsAmong(
  model: ReadModel,
  people: readonly PersonId[],
  tag: 'influence' | 'stance',
): readonly PersonId[] {
  const contacts = people.filter((id) => model.people.get(id)?.side === 'customer');
  if (contacts.length === 0)
    throw new KingsideError('contactsOnly', tag === 'influence' ? 'an influence' : 'a stance');
  return contacts;
}

/** The value of a tag in words. */
function valueLabel(changes: Pick<Person, Tag>): string {
  if (changes.role !== undefined) return roleOf(changes.role).label;
  if (changes.influence !== undefined) return `${changes.influence} ${influenceLabel(changes.influence)}`;
  return stanceOf(changes.stance).label;
}

/**
 * Sets one tag of several people as one step; undefined makes it unknown. Influence and stance are set for the
 * contacts among them; throws when there is none.
 */
export function tagPeople<Name extends Tag>(
  document: AccountDocument,
  people: readonly PersonId[],
  tag: Name,
  value: Person[Name] | undefined,
): void {
  const model = document.model.getState();
  const able = tag === 'role' ? people : contactsAmong(model, people, tag);
  const label = `Set ${tag} of ${namesOf(model, able)} to ${valueLabel({ [tag]: value })}`;
  document.run(label, (edit) => {
    for (const person of able) edit.set('people', person, stamped(edit, { [tag]: value }));
  });
}

/**
 * Sets the role that is drawn as this piece: each person gets the role of their own side. Outside people
 * have none; throws when nobody can have it.
 */
export function setPiece(document: AccountDocument, people: readonly PersonId[], piece: Piece): void {
  const model = document.model.getState();
  const able = people.flatMap((id) => {
    const person = model.people.get(id);
    const role = person === undefined ? undefined : roleOfPiece(person.side, piece);
    return role === undefined ? [] : [{ id, role }];
  });
  if (able.length === 0) throw new KingsideError('roleOfOtherSide', `a ${piece}`);
  const [first] = able;
  const label = first !== undefined && able.length === 1 ? roleOf(first.role).label : piece;
  document.run(
    `Set role of ${namesOf(
      model,
      able.map(({ id }) => id),
    )} to ${label}`,
    (edit) => {
      for (const { id, role } of able) edit.set('people', id, stamped(edit, { role }));
    },
  );
}

/** Moves the stance of each contact by one step towards us or away, from unknown to +1 or −1; throws without any. */
export function stepStances(document: AccountDocument, people: readonly PersonId[], step: 1 | -1): void {
  const model = document.model.getState();
  const next = contactsAmong(model, people, 'stance').map((id): [PersonId, Stance] => [
    id,
    stepStance(model.people.get(id)?.stance, step),
  ]);
  const [first] = next;
  const value = first !== undefined && next.length === 1 ? ` to ${stanceOf(first[1]).label}` : '';
  document.run(
    `Change stance of ${namesOf(
      model,
      next.map(([id]) => id),
    )}${value}`,
    (edit) => {
      for (const [id, stance] of next) edit.set('people', id, stamped(edit, { stance }));
    },
  );
}

/** Moves people to a square as one step. Throws when the department belongs to another side. */
export function movePeople(document: AccountDocument, people: readonly PersonId[], square: Square): void {
  const model = document.model.getState();
  const department = square.department === null ? undefined : model.departments.get(square.department ?? '');
  for (const id of people) {
    const person = model.people.get(id);
    if (person !== undefined && department !== undefined && department.side !== person.side) {
      throw new KingsideError('otherSide', person.name, department.name);
    }
  }
  document.run(`Move ${namesOf(model, people)}`, (edit) => {
    for (const id of people) {
      edit.set('people', id, {
        ...(square.department === undefined ? {} : { department: square.department ?? undefined }),
        ...(square.rank === undefined ? {} : { rank: square.rank ?? undefined }),
      });
    }
  });
}

/**
 * Takes people to another side: a department, role, or relationship that this side cannot have is removed
 * in the same step.
 */
export function changeSide(document: AccountDocument, people: readonly PersonId[], side: Side): void {
  const model = document.model.getState();
  const sideAfter = (id: PersonId) => (people.includes(id) ? side : model.people.get(id)?.side);
  document.run(`Move ${namesOf(model, people)} to ${sideOf(side).label.toLowerCase()}`, (edit) => {
    for (const id of people) {
      const person = model.people.get(id);
      if (person === undefined || person.side === side) continue;
      edit.set('people', id, { side, department: undefined, ...stamped(edit, { role: undefined }) });
      if (side !== 'customer')
        edit.set('people', id, stamped(edit, { influence: undefined, stance: undefined }));
      for (const relationship of document.graph.relationshipsOf(id)) {
        const [from, to] = [sideAfter(relationship.from), sideAfter(relationship.to)];
        const allowed = from !== undefined && to !== undefined && kindOf(relationship.kind).allows(from, to);
        if (!allowed) edit.remove('relationships', relationship.id);
      }
    }
  });
}

/** Deletes people and their relationships as one step that can be undone. */
export function deletePeople(document: AccountDocument, people: readonly PersonId[]): void {
  const model = document.model.getState();
  const gone = new Set(people);
  document.run(`Delete ${namesOf(model, people)}`, (edit) => {
    for (const id of gone) edit.remove('people', id);
    // The stored ones: a relationship that is left out of the board would stay behind without its end.
    for (const { id, from, to } of model.storedRelationships.values()) {
      if (gone.has(from) || gone.has(to)) edit.remove('relationships', id);
    }
  });
}
