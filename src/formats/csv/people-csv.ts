import type { ReadModel } from '@/document/index.ts';
import { type Person, roleOf, sideIds, sideOf, stanceOf } from '@/domain/index.ts';
import { contentsOf } from '../account/contents.ts';
import { type PeopleField, peopleFields } from '../people/fields.ts';
import { writeList } from '../table/lists.ts';
import { writeCsv } from './write-csv.ts';

/** The columns written, in their order. */
const columns: readonly PeopleField[] = [
  'id',
  'key',
  'name',
  'side',
  'title',
  'department',
  'rank',
  'role',
  'influence',
  'stance',
  'organisation',
  'email',
  'phone',
  'location',
  'active',
  'topics',
  'labels',
  'notes',
  'roleEvidence',
  'influenceEvidence',
  'stanceEvidence',
];

const labelOf = (field: PeopleField) => peopleFields.find(({ id }) => id === field)?.label ?? field;

function cellOf(person: Person, field: PeopleField, model: ReadModel): string {
  switch (field) {
    case 'side':
      return sideOf(person.side).label;
    case 'department':
      return model.departments.get(person.department ?? '')?.name ?? '';
    case 'rank':
      return model.ranks.get(person.rank ?? '')?.name ?? '';
    case 'role':
      return person.role === undefined ? '' : roleOf(person.role).label;
    case 'stance':
      return person.stance === undefined ? '' : stanceOf(person.stance).label;
    case 'influence':
      return person.influence === undefined ? '' : String(person.influence);
    case 'active':
      return person.active === undefined ? '' : person.active ? 'yes' : 'no';
    case 'topics':
      return writeList((person.topics ?? []).map((topic) => model.topics.get(topic)?.name ?? topic));
    case 'labels':
      return writeList(person.labels ?? []);
    case 'firstName':
    case 'lastName':
    case 'tagsAsOf':
      return '';
    case 'id':
    case 'key':
    case 'name':
    case 'title':
    case 'organisation':
    case 'email':
    case 'phone':
    case 'location':
    case 'notes':
    case 'roleEvidence':
    case 'influenceEvidence':
    case 'stanceEvidence':
      return person[field] ?? '';
  }
}

/** Every person with names and ids; what our import reads back with the mapping it guesses. */
export function peopleCsv(model: ReadModel): string {
  const side = (person: Person) => sideIds.indexOf(person.side);
  const people = [...contentsOf('', model).records.people.values()].sort(
    (a, b) => side(a) - side(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
  );
  return writeCsv(
    columns.map(labelOf),
    people.map((person) => columns.map((field) => cellOf(person, field, model))),
  );
}
