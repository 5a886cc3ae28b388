import { applyUpdateV2, Doc, encodeStateAsUpdateV2, transact } from 'yjs';
import type { Stored } from './journal.ts';

/**
 * Applies updates in one transaction that is not local, in order. Returns how many could not be applied; those
 * are left out. What a listener of the document throws is passed on.
 */
export function applyUpdates(doc: Doc, updates: Iterable<Uint8Array>, origin: unknown): number {
  let failed = 0;
  const apply = () => {
    for (const update of updates) {
      try {
        applyUpdateV2(doc, update, origin);
      } catch {
        // What Yjs does not understand stays in its row; one such row must not hide the others.
        failed += 1;
      }
    }
  };
  transact(doc, apply, origin, false);
  return failed;
}

/** Every update of what is stored, the generation first. */
export function updatesOf({ generation, updates }: Stored): readonly Uint8Array[] {
  return generation === undefined ? updates : [generation, ...updates];
}

/** Whether the document holds edits that build on others it never got, and so cannot show them. */
function hasHiddenEdits(doc: Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
}

/** Drops the edits that cannot be shown, so that they are in no later state. */
export function dropHiddenEdits(doc: Doc): void {
  doc.store.pendingStructs = null;
  doc.store.pendingDs = null;
}

/** The document as one V2 update without its hidden edits, which `encodeStateAsUpdateV2` would add. */
export function visibleState(doc: Doc): Uint8Array {
  const { pendingStructs, pendingDs } = doc.store;
  dropHiddenEdits(doc);
  const state = encodeStateAsUpdateV2(doc);
  Object.assign(doc.store, { pendingStructs, pendingDs });
  return state;
}

/** The stored document as one V2 update, undefined when nothing is stored, and the rows left out of it. */
export function stateOf(stored: Stored): { state: Uint8Array | undefined; damagedRows: number } {
  if (stored.last === 0) return { state: undefined, damagedRows: stored.damaged };
  const doc = new Doc();
  const failed = applyUpdates(doc, updatesOf(stored), undefined);
  const damagedRows = damage(doc, stored.damaged + failed);
  const state = encodeStateAsUpdateV2(doc);
  doc.destroy();
  return { state, damagedRows };
}

/** The number of rows to report as damaged: at least one where edits are hidden, since a row must be missing. */
export function damage(doc: Doc, rows: number): number {
  return hasHiddenEdits(doc) ? Math.max(1, rows) : rows;
}
