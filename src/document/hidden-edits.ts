import { type Doc, encodeStateAsUpdateV2 } from 'yjs';

/*
 * Where an update is missing, as after a damaged row, Yjs keeps the edits that build on it aside and cannot show
 * them. They may still come back: another copy can bring what is missing.
 */

/** Whether the document holds edits that build on others it never got, and so cannot show them. */
export function hasHiddenEdits(doc: Doc): boolean {
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
