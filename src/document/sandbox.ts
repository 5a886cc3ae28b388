import { applyUpdateV2, Doc } from 'yjs';
import type { CollectionName } from '@/domain/index.ts';
import { AccountDocument } from './account-document.ts';
import { difference, type RawState, rawStateOf } from './patches.ts';
import type { Clock } from './ports.ts';
import { metaOf, schemaVersion, versionOf } from './shape.ts';

/** How much of a sandbox came onto the real account, counted in fields and new records. */
export interface Applied {
  /** What was written: where nothing was, there is no step to undo. What was the same already is not counted. */
  readonly applied: number;
  /** What somebody else has changed on the real account since. */
  readonly skipped: number;
}

/** What each sandbox was made from. */
const origins = new WeakMap<AccountDocument, RawState>();

/**
 * A copy of an account in memory, in which anything can be tried out: nothing of it is stored or reaches anybody.
 * An account that is open for reading only can be tried out as well; it just cannot be changed by it.
 *
 * @param clock of the copy, where the account's own reads the date off the account
 */
export function openSandbox(document: AccountDocument, clock: Clock = document.clock): AccountDocument {
  const doc = new Doc();
  applyUpdateV2(doc, document.encode());
  if (versionOf(doc) > schemaVersion) metaOf(doc).set('schemaVersion', schemaVersion);
  const sandbox = new AccountDocument({ id: document.id, doc, clock, author: document.author });
  origins.set(sandbox, rawStateOf(doc));
  return sandbox;
}

/**
 * Writes what a sandbox has come to, not the way there, onto the account it was made from: one undo step, or none
 * when it came to nothing. Fields that somebody has changed on the account meanwhile stay, as with undo. Throws when
 * the account is open for reading only.
 */
export function applySandbox(document: AccountDocument, sandbox: AccountDocument, label: string): Applied {
  const before = origins.get(sandbox);
  if (before === undefined) throw new RangeError('This document is no sandbox.');
  const after = rawStateOf(sandbox.doc);
  return document.run(label, (edit) => {
    /** The fields of a record that was made in the sandbox. */
    const made = (name: CollectionName, id: string) =>
      before.records.get(name)?.has(id) === true ? undefined : after.records.get(name)?.get(id);
    let applied = 0;
    let skipped = 0;
    for (const patch of difference(before, after, edit.now)) {
      const { target, id, field } = patch;
      // Which version wrote an account last is for the account itself to say.
      if (target === 'meta' && field === 'schemaVersion') continue;
      const written = edit.patches.length;
      const fields = target === 'meta' ? undefined : made(target, id);
      const done =
        target === 'meta' || fields === undefined ? edit.follow(patch) : edit.adopt(target, id, fields);
      if (!done) skipped += 1;
      else if (edit.patches.length > written) applied += 1;
    }
    return { applied, skipped };
  });
}
