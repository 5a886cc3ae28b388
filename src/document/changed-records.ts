import { type Doc, Map as YMap, type Transaction } from 'yjs';
import { type CollectionName, collectionNames } from '@/domain/index.ts';
import type { ChangedRecords } from './read-model.ts';
import { collectionOf, metaOf } from './shape.ts';

/** The ids a transaction touched, read from what Yjs noted of it. */
export function changedRecords(doc: Doc, transaction: Transaction): ChangedRecords {
  const names = new Map<unknown, CollectionName>(collectionNames.map((name) => [collectionOf(doc, name), name]));
  const records = new Map<CollectionName, Set<string>>();
  const note = (name: CollectionName, id: string) => {
    const ids = records.get(name);
    if (ids === undefined) records.set(name, new Set([id]));
    else ids.add(id);
  };

  const metaMap: unknown = metaOf(doc);
  let meta = false;
  for (const [type, keys] of transaction.changed) {
    meta ||= type === metaMap;
    const collection = names.get(type);
    if (collection !== undefined) {
      for (const id of keys) if (id !== null) note(collection, id);
      continue;
    }
    // A record: its parent is the collection, and its key there is its id.
    const parent = names.get(type.parent);
    const id = type instanceof YMap ? type._item?.parentSub : undefined;
    if (parent !== undefined && typeof id === 'string') note(parent, id);
  }
  return { meta, records };
}
