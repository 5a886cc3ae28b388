import { type Doc, Map as YMap } from 'yjs';
import {
  type Account,
  type Author,
  type CollectionName,
  type Instant,
  KingsideError,
  type Records,
  recordWords,
} from '@/domain/index.ts';
import { applyPatches, creation, type FieldPatch, fieldsOf, sameValue } from './patches.ts';
import { collectionOf, deletedAt, metaOf, recordOf } from './shape.ts';

/** New values of some fields; undefined makes a field unknown. */
export type Changes<Row> = {
  readonly [Key in keyof Row as Key extends 'id' ? never : Key]?: Row[Key] | undefined;
};

/** A record to be made; the id is given where it comes from elsewhere, otherwise random. */
export type Draft<Row extends { readonly id: string }> = {
  readonly [Key in keyof Row as Key extends 'id' ? never : Key]:
    | Row[Key]
    | (undefined extends Row[Key] ? undefined : never);
} & { readonly id?: Row['id'] };

/** Collections whose records say when they were made. */
const dated: ReadonlySet<CollectionName> = new Set(['people', 'relationships', 'touches', 'moves', 'views']);

/**
 * The only writer of the document. One is made per command; it notes every field before and after, which
 * is what undo needs.
 */
export class Edit {
  readonly patches: FieldPatch[] = [];
  readonly now: Instant;
  readonly author: Author | undefined;
  readonly #doc: Doc;
  readonly #made: [CollectionName, string][] = [];

  constructor(doc: Doc, now: Instant, author: Author | undefined) {
    this.#doc = doc;
    this.now = now;
    this.author = author;
  }

  /** Makes a record and returns its id. A deleted record of the same id comes back with these fields and no others. */
  create<Name extends CollectionName>(collection: Name, draft: Draft<Records[Name]>): string {
    const id = draft.id ?? crypto.randomUUID();
    const records = collectionOf(this.#doc, collection);
    const fields: Record<string, unknown> = { ...draft };
    delete fields['id'];
    if (dated.has(collection)) fields['createdAt'] ??= this.now;

    const earlier = recordOf(records.get(id));
    if (earlier !== undefined) {
      const cleared = Object.fromEntries(Array.from(earlier.keys(), (field) => [field, undefined]));
      this.#writeFields(earlier, collection, id, { ...cleared, ...fields, [deletedAt]: undefined });
      return id;
    }
    this.#make(collection, id, fields);
    return id;
  }

  /** Changes fields of a record. Throws when it is not there. */
  set<Name extends CollectionName>(collection: Name, id: string, changes: Changes<Records[Name]>): void {
    this.#write(collection, id, { ...changes });
  }

  /** Deletes a record softly: it stays in the document, so that another copy's edits of it are not lost. */
  remove(collection: CollectionName, id: string): void {
    this.#write(collection, id, { [deletedAt]: this.now });
  }

  /** Changes the account's own fields. */
  setAccount(changes: Partial<{ [Key in keyof Account]: Account[Key] | undefined }>): void {
    this.#writeFields(metaOf(this.#doc), 'meta', '', { ...changes });
  }

  /** Takes over a record that was made on a copy of the account. False when one of its id is here already. */
  adopt(collection: CollectionName, id: string, fields: Readonly<Record<string, unknown>>): boolean {
    if (collectionOf(this.#doc, collection).has(id)) return false;
    this.#make(collection, id, fields);
    return true;
  }

  /** Makes a change that was made on a copy of the account. False when the field has been changed here meanwhile. */
  follow(patch: FieldPatch): boolean {
    const fields = fieldsOf(this.#doc, patch);
    const now: unknown = fields?.get(patch.field);
    if (fields === undefined || !(sameValue(now, patch.before) || sameValue(now, patch.after))) return false;
    this.#writeFields(fields, patch.target, patch.id, { [patch.field]: patch.after });
    return true;
  }

  /** Puts everything back, as if there had been no command; new records leave no trace that could be read. */
  takeBack(): void {
    applyPatches(this.#doc, this.patches, 'before');
    for (const [collection, id] of this.#made) collectionOf(this.#doc, collection).delete(id);
  }

  #make(collection: CollectionName, id: string, fields: Readonly<Record<string, unknown>>): void {
    const known = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
    collectionOf(this.#doc, collection).set(id, new YMap<unknown>(known));
    this.#made.push([collection, id]);
    this.patches.push(creation(collection, id, this.now));
  }

  #write(collection: CollectionName, id: string, changes: Readonly<Record<string, unknown>>): void {
    const record = recordOf(collectionOf(this.#doc, collection).get(id));
    if (record === undefined) throw new KingsideError('notFound', recordWords[collection]);
    this.#writeFields(record, collection, id, changes);
  }

  #writeFields(
    record: YMap<unknown>,
    target: FieldPatch['target'],
    id: string,
    changes: Readonly<Record<string, unknown>>,
  ): void {
    for (const [field, value] of Object.entries(changes)) {
      const before = record.get(field);
      const after = value ?? undefined;
      if (sameValue(before ?? undefined, after)) continue;
      if (after === undefined) record.delete(field);
      else record.set(field, after);
      this.patches.push({ target, id, field, before, after });
    }
  }
}
