import type { AbstractType, Doc, Transaction, YEvent } from 'yjs';
import { type CollectionName, collectionNames } from '@/domain/index.ts';
import type { ChangedRecords } from './read-model.ts';
import { collectionOf, metaOf } from './shape.ts';

type SharedType = AbstractType<YEvent<never>>;

/** The ids a transaction touched, read from what Yjs noted of it. */
export function changedRecords(doc: Doc, transaction: Transaction): ChangedRecords {
  const names = new Map<unknown, CollectionName>(
    collectionNames.map((name) => [collectionOf(doc, name), name]),
  );
  const records = new Map<CollectionName, Set<string>>();
  const note = (name: CollectionName, id: string) => {
    const ids = records.get(name);
    if (ids === undefined) records.set(name, new Set([id]));
    else ids.add(id);
  };

  const metaMap: unknown = metaOf(doc);
  let meta = false;
  for (const [type, keys] of transaction.changed) {
    const collection = names.get(type);
    if (collection !== undefined) {
      for (const id of keys) if (id !== null) note(collection, id);
      continue;
    }
    // Inside a record, at whatever depth: the collection stands above it, and the key there is the record's id.
    let inside: SharedType | null = type as unknown as SharedType;
    while (inside !== null && inside !== metaMap) {
      const above: SharedType | null = inside.parent as SharedType | null;
      const name = names.get(above);
      const id = inside._item?.parentSub;
      if (name !== undefined && typeof id === 'string') note(name, id);
      inside = above;
    }
    meta ||= inside !== null;
  }
  return { meta, records };
}
