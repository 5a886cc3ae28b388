import { applyUpdateV2, Doc } from 'yjs';
import { hasHiddenEdits } from './hidden-edits.ts';
import { buildReadModel, type ReadModel } from './read-model.ts';

/**
 * Reads an update from elsewhere on a scratch document. Returns what it holds, or undefined when the bytes
 * are no update of ours or are incomplete.
 */
export function vetUpdate(update: Uint8Array): ReadModel | undefined {
  const scratch = new Doc();
  try {
    applyUpdateV2(scratch, update);
    return hasHiddenEdits(scratch) ? undefined : buildReadModel(scratch);
  } catch {
    return undefined;
  } finally {
    scratch.destroy();
  }
}
