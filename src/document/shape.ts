import { type Doc, Map as YMap } from 'yjs';
import type { CollectionName } from '@/domain/index.ts';

/** The version this code writes. A document with a higher one opens for reading only. */
export const schemaVersion = 1;

/** Beside the fields of a record: set when it was deleted. The record stays, so that later edits are not lost. */
export const deletedAt = 'deletedAt';

/** One record: a key per field, so that edits of different fields of one record both survive a merge. */
export type StoredRecord = YMap<unknown>;

/** The records of a collection, deleted ones included. A damaged or hostile file can hold anything where one should be. */
export function collectionOf(doc: Doc, name: CollectionName): YMap<unknown> {
  return doc.getMap<unknown>(name);
}

/** What is stored as a record, or undefined where there is none, or something that is none. */
export function recordOf(stored: unknown): StoredRecord | undefined {
  return stored instanceof YMap ? stored : undefined;
}

/** The account's own fields and the schema version. */
export function metaOf(doc: Doc): YMap<unknown> {
  return doc.getMap<unknown>('meta');
}

/** The schema version a document was last written with; 0 where it was never written. */
export function versionOf(doc: Doc): number {
  const version = metaOf(doc).get('schemaVersion');
  return typeof version === 'number' ? version : 0;
}
