import { KingsideError, type PersonId } from '@/domain/index.ts';
import type { AccountDocument } from './account-document.ts';
import { collectionOf, recordOf, type StoredRecord } from './shape.ts';
import { insightNames, moveWithout, signatures, viewWithout } from './traces.ts';

/**
 * Removes a person for good: the record, its relationships, its part in touches, moves and the focus of saved views, the dismissals about it, and
 * the name where it stamps somebody's tags or stands in what a move says. This cannot be undone. Their id stays as the mark of the deletion
 * (random, unless a file brought its own). It does not reach files already handed out, other copies of the
 * account, or free text in which the name was typed. What is stored and the reviews are purged by the caller
 * (`StoredDocument.forgetHistory`, `ReviewStorage.rewrite`). Throws when the document is open for reading only.
 */
export function erasePerson(document: AccountDocument, person: PersonId): void {
  const { doc } = document;
  if (document.model.getState().readOnly) throw new KingsideError('readOnly');
  const people = collectionOf(doc, 'people');
  const relationships = collectionOf(doc, 'relationships');
  const touches = collectionOf(doc, 'touches');
  const moves = collectionOf(doc, 'moves');
  const dismissals = collectionOf(doc, 'dismissals');
  const views = collectionOf(doc, 'views');
  const name = document.model.getState().people.get(person)?.name;
  doc.transact(() => {
    people.delete(person);
    if (name !== undefined) {
      for (const collection of [people, touches, moves, dismissals, views]) unsign(collection, name);
    }
    for (const [id, stored] of relationships) {
      const fields = recordOf(stored);
      if (fields?.get('from') === person || fields?.get('to') === person) relationships.delete(id);
    }
    for (const [id, stored] of touches) {
      const fields = recordOf(stored);
      if (fields !== undefined && !leaveTouch(fields, person)) touches.delete(id);
    }
    for (const [id, stored] of moves) {
      const fields = recordOf(stored);
      if (fields === undefined) continue;
      if (fields.get('contact') === person) moves.delete(id);
      else writeFields(fields, moveWithout(fields.toJSON(), person, name));
    }
    for (const stored of views.values()) {
      const fields = recordOf(stored);
      if (fields !== undefined) writeFields(fields, viewWithout(fields.toJSON(), person));
    }
    for (const [id, stored] of dismissals) {
      if (insightNames(recordOf(stored)?.get('insight'), person)) dismissals.delete(id);
    }
  }, document);
  document.forgetHistory();
}

/** Sets fields; undefined takes one away. */
function writeFields(fields: StoredRecord, changes: Readonly<Record<string, unknown>>): void {
  for (const [field, value] of Object.entries(changes)) {
    if (value === undefined) fields.delete(field);
    else fields.set(field, value);
  }
}

/** Takes a name off everything it has signed. */
function unsign(records: ReturnType<typeof collectionOf>, name: string): void {
  for (const stored of records.values()) {
    const fields = recordOf(stored);
    for (const field of signatures) if (fields?.get(field) === name) fields.delete(field);
  }
}

/** Takes somebody out of a touch. Returns false when nobody is left on one side, so that it must go. */
function leaveTouch(fields: StoredRecord, person: PersonId): boolean {
  const sides = (['team', 'contacts'] as const).map((field) => {
    const ids: unknown = fields.get(field);
    const before: readonly unknown[] = Array.isArray(ids) ? ids : [];
    return { field, before, after: before.filter((id) => id !== person) };
  });
  if (sides.every(({ before, after }) => before.length === after.length)) return true;
  if (sides.some(({ after }) => after.length === 0)) return false;
  for (const { field, before, after } of sides) if (after.length < before.length) fields.set(field, after);
  return true;
}
