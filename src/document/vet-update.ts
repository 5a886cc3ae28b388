import { applyUpdateV2, Doc } from 'yjs';
import { buildReadModel, type ReadModel } from './read-model.ts';

/**
 * Reads an update from elsewhere on a scratch document. Returns what it holds, or undefined when the bytes
 * are no update of ours or are incomplete.
 */
export function vetUpdate(update: Uint8Array): ReadModel | undefined {
  const scratch = new Doc();
  try {
    applyUpdateV2(scratch, update);
    const { pendingStructs, pendingDs } = scratch.store;
    return pendingStructs === null && pendingDs === null ? buildReadModel(scratch) : undefined;
  } catch {
    return undefined;
  } finally {
    scratch.destroy();
  }
}
