import type { Doc, Map as YMap } from 'yjs';
import { type CollectionName, collectionNames } from '@/domain/index.ts';
import { collectionOf, deletedAt, metaOf, recordOf } from './shape.ts';

/** One field before and after a command; undefined where it was or is absent. */
export interface FieldPatch {
  readonly target: CollectionName | 'meta';
  /** The record's id; empty for meta. */
  readonly id: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A hostile file can hold whole numbers without limit, which JSON cannot write. */
const jsonOf = (value: object) =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part));

/** Equality of JSON values, the only values a field holds. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return jsonOf(a) === jsonOf(b);
}

/** The record or the account a patch is about; undefined where it is not there. */
export function fieldsOf(doc: Doc, patch: Pick<FieldPatch, 'target' | 'id'>): YMap<unknown> | undefined {
  if (patch.target === 'meta') return metaOf(doc);
  return recordOf(collectionOf(doc, patch.target).get(patch.id));
}

/**
 * Puts back the values before (or after) a command, skipping the fields that somebody else has changed
 * since. Returns how many fields were put back.
 */
export function applyPatches(doc: Doc, patches: readonly FieldPatch[], to: 'before' | 'after'): number {
  const from = to === 'before' ? 'after' : 'before';
  let applied = 0;
  for (const patch of to === 'before' ? patches.toReversed() : patches) {
    const fields = fieldsOf(doc, patch);
    if (fields === undefined || !sameValue(fields.get(patch.field), patch[from])) continue;
    if (patch[to] === undefined) fields.delete(patch.field);
    else fields.set(patch.field, patch[to]);
    applied += 1;
  }
  return applied;
}

type RawRecords = ReadonlyMap<CollectionName, ReadonlyMap<string, Readonly<Record<string, unknown>>>>;

/** Every stored field of every record, deleted ones included. */
export interface RawState {
  readonly meta: Readonly<Record<string, unknown>>;
  readonly records: RawRecords;
}

const plain = (stored: unknown): Record<string, unknown> => recordOf(stored)?.toJSON() ?? {};

/** Copies the whole document out of Yjs, to be compared later. */
export function rawStateOf(doc: Doc): RawState {
  return {
    meta: metaOf(doc).toJSON(),
    records: new Map(
      collectionNames.map((name) => [
        name,
        new Map([...collectionOf(doc, name)].map(([id, record]) => [id, plain(record)])),
      ]),
    ),
  };
}

function fieldDifference(
  target: FieldPatch['target'],
  id: string,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): FieldPatch[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !sameValue(before[field], after[field]))
    .map((field) => ({ target, id, field, before: before[field], after: after[field] }));
}

/**
 * What changed between two states, as patches that can be undone. A record that was not there before is
 * undone by deleting it softly, dated `now`.
 */
export function difference(before: RawState, after: RawState, now: string): FieldPatch[] {
  const patches = fieldDifference('meta', '', before.meta, after.meta);
  for (const [name, records] of after.records) {
    for (const [id, fields] of records) {
      const known = before.records.get(name)?.get(id);
      if (known !== undefined) patches.push(...fieldDifference(name, id, known, fields));
      else if (fields[deletedAt] === undefined) patches.push(creation(name, id, now));
    }
  }
  return patches;
}

/** The patch of a new record: before the command it counts as deleted. */
export function creation(target: CollectionName, id: string, now: string): FieldPatch {
  return { target, id, field: deletedAt, before: now, after: undefined };
}
