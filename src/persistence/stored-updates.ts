import { applyUpdateV2, Doc, transact } from 'yjs';
import { hasHiddenEdits, visibleState } from '@/document/hidden-edits.ts';
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

/**
 * The stored document as one V2 update that can be read on its own, undefined when nothing is stored, and the
 * rows left out of it.
 */
export function stateOf(stored: Stored): { state: Uint8Array | undefined; damagedRows: number } {
  if (stored.last === 0) return { state: undefined, damagedRows: stored.damaged };
  const doc = new Doc();
  const failed = applyUpdates(doc, updatesOf(stored), undefined);
  const damagedRows = damage(doc, stored.damaged + failed);
  const state = visibleState(doc);
  doc.destroy();
  return { state, damagedRows };
}

/** The number of rows to report as damaged: at least one where edits are hidden, since a row must be missing. */
export function damage(doc: Doc, rows: number): number {
  return hasHiddenEdits(doc) ? Math.max(1, rows) : rows;
}
