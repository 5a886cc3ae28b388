import type { Doc } from 'yjs';
import {
  type Account,
  type CollectionName,
  collectionNames,
  type Problem,
  type Records,
  type Relationship,
  type RelationshipId,
} from '@/domain/index.ts';
import { ignoredRelationships } from './invariants.ts';
import { readAccount, readRecord } from './read-record.ts';
import { collectionOf, metaOf, recordOf, schemaVersion, versionOf } from './shape.ts';

/** The records of every collection by id, deleted and broken ones left out. */
export type Collections = { readonly [Name in CollectionName]: ReadonlyMap<string, Records[Name]> };

/** What the features read. Immutable: a change makes a new model that shares the untouched collections. */
export interface ReadModel extends Collections {
  /** Grows by one with every change. */
  readonly revision: number;
  readonly account: Account;
  /** Relationships that can be drawn and analysed. */
  readonly relationships: ReadonlyMap<RelationshipId, Relationship>;
  /** Every readable relationship, also those that are left out. */
  readonly storedRelationships: ReadonlyMap<RelationshipId, Relationship>;
  /** Problems of single records, most of which are set aside, by `collection/id`. */
  readonly broken: ReadonlyMap<string, Problem>;
  /** Relationships that the invariants leave out, with the reason. */
  readonly ignored: ReadonlyMap<RelationshipId, Problem>;
  /** The document comes from a newer version of Kingside. */
  readonly readOnly: boolean;
}

/** Which records a transaction touched. */
export interface ChangedRecords {
  readonly meta: boolean;
  readonly records: ReadonlyMap<CollectionName, ReadonlySet<string>>;
}

const empty: ReadModel = {
  revision: 0,
  account: { name: '' },
  people: new Map(),
  relationships: new Map(),
  storedRelationships: new Map(),
  touches: new Map(),
  moves: new Map(),
  topics: new Map(),
  departments: new Map(),
  ranks: new Map(),
  dismissals: new Map(),
  views: new Map(),
  broken: new Map(),
  ignored: new Map(),
  readOnly: false,
};

const brokenKey = (name: CollectionName, id: string) => `${name}/${id}`;

function patchCollection<Name extends CollectionName>(
  doc: Doc,
  name: Name,
  known: ReadonlyMap<string, Records[Name]>,
  ids: Iterable<string>,
  broken: Map<string, Problem>,
): ReadonlyMap<string, Records[Name]> {
  const stored = collectionOf(doc, name);
  const next = new Map(known);
  for (const id of ids) {
    broken.delete(brokenKey(name, id));
    const fields = stored.get(id);
    const reading =
      fields === undefined ? undefined : readRecord(name, id, recordOf(fields)?.entries() ?? []);
    if (reading?.kind === 'record') next.set(id, reading.record);
    else next.delete(id);
    const problem = reading?.kind === 'deleted' ? undefined : reading?.problem;
    if (problem !== undefined) broken.set(brokenKey(name, id), problem);
  }
  return next;
}

type Ends = Pick<ReadModel, 'people' | 'storedRelationships'>;

/** Most edits (tags, notes, strengths) cannot change what the invariants leave out, which takes a look at every line. */
function invariantsMayChange(before: Ends, after: Ends, changed: ChangedRecords): boolean {
  const names = [...(changed.records.get('people') ?? [])].some((id) => {
    const [was, is] = [before.people.get(id), after.people.get(id)];
    // The name stands in the problem's text.
    return was?.side !== is?.side || was?.name !== is?.name;
  });
  if (names) return true;
  return [...(changed.records.get('relationships') ?? [])].some((id) => {
    const [was, is] = [before.storedRelationships.get(id), after.storedRelationships.get(id)];
    return (
      was?.kind !== is?.kind ||
      was?.from !== is?.from ||
      was?.to !== is?.to ||
      was?.createdAt !== is?.createdAt
    );
  });
}

/** The model after a transaction: only what it touched is read again. */
export function patchReadModel(doc: Doc, model: ReadModel, changed: ChangedRecords): ReadModel {
  const broken = new Map(model.broken);
  const patch = <Name extends CollectionName>(name: Name, known: ReadonlyMap<string, Records[Name]>) => {
    const ids = changed.records.get(name);
    return ids === undefined || ids.size === 0 ? known : patchCollection(doc, name, known, ids, broken);
  };

  const people = patch('people', model.people);
  const storedRelationships = patch('relationships', model.storedRelationships);
  const unchanged = !invariantsMayChange(model, { people, storedRelationships }, changed);
  const ignored = unchanged ? model.ignored : ignoredRelationships(people, storedRelationships);
  const sameLines = unchanged && storedRelationships === model.storedRelationships;

  return {
    people,
    storedRelationships,
    relationships: sameLines ? model.relationships : withoutIgnored(storedRelationships, ignored),
    touches: patch('touches', model.touches),
    moves: patch('moves', model.moves),
    topics: patch('topics', model.topics),
    departments: patch('departments', model.departments),
    ranks: patch('ranks', model.ranks),
    dismissals: patch('dismissals', model.dismissals),
    views: patch('views', model.views),
    broken,
    ignored,
    revision: model.revision + 1,
    account: changed.meta ? readAccount(metaOf(doc).entries()) : model.account,
    readOnly: changed.meta ? versionOf(doc) > schemaVersion : model.readOnly,
  };
}

/** Everything that is left out of the board, and why, in a stable order. */
export function problemsOf(model: Pick<ReadModel, 'broken' | 'ignored'>): readonly Problem[] {
  return [...model.broken.values(), ...model.ignored.values()].toSorted((a, b) =>
    a.collection === b.collection ? (a.id < b.id ? -1 : 1) : a.collection < b.collection ? -1 : 1,
  );
}

function withoutIgnored(
  stored: ReadonlyMap<RelationshipId, Relationship>,
  ignored: ReadonlyMap<RelationshipId, Problem>,
): ReadonlyMap<RelationshipId, Relationship> {
  if (ignored.size === 0) return stored;
  return new Map([...stored].filter(([id]) => !ignored.has(id)));
}

/** The model of a whole document, read from scratch. */
export function buildReadModel(doc: Doc): ReadModel {
  return patchReadModel(doc, empty, {
    meta: true,
    records: new Map(collectionNames.map((name) => [name, new Set(collectionOf(doc, name).keys())])),
  });
}
