import type { ReadModel } from '@/document/index.ts';
import { kindOf, type Relationship } from '@/domain/index.ts';
import { contentsOf } from '../account/contents.ts';
import { type RelationshipField, relationshipFields } from '../relationships/fields.ts';
import { writeList } from '../table/lists.ts';
import { writeCsv } from './write-csv.ts';

/** The columns written, in their order. */
const columns: readonly RelationshipField[] = [
  'from',
  'fromId',
  'kind',
  'to',
  'toId',
  'strength',
  'target',
  'cadence',
  'lastContact',
  'topics',
  'notes',
];

const labelOf = (field: RelationshipField) =>
  relationshipFields.find(({ id }) => id === field)?.label ?? field;

function cellOf(relationship: Relationship, field: RelationshipField, model: ReadModel): string {
  switch (field) {
    case 'from':
    case 'to':
      return model.people.get(relationship[field])?.name ?? '';
    case 'fromId':
      return relationship.from;
    case 'toId':
      return relationship.to;
    case 'kind':
      return kindOf(relationship.kind).label;
    case 'topics':
      return writeList((relationship.topics ?? []).map((topic) => model.topics.get(topic)?.name ?? topic));
    case 'value':
      return '';
    case 'strength':
    case 'target':
    case 'cadence':
    case 'lastContact':
    case 'notes':
      return String(relationship[field] ?? '');
  }
}

/** Every relationship with the names and ids of its ends. */
export function relationshipsCsv(model: ReadModel): string {
  const relationships = [...contentsOf('', model).records.relationships.values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  return writeCsv(
    columns.map(labelOf),
    relationships.map((relationship) => columns.map((field) => cellOf(relationship, field, model))),
  );
}
