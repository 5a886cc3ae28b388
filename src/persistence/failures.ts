import { KingsideError } from '@/domain/index.ts';

/** The browser's own error under what Dexie, or the abort of a transaction, put around it. */
function rootOf(error: unknown): unknown {
  const inner = error instanceof Error && 'inner' in error ? error.inner : undefined;
  return inner === undefined || inner === null || inner === error ? error : rootOf(inner);
}

/** Whether an error says that there is no room. */
export function isQuotaExceeded(error: unknown): boolean {
  return isNamed(error, 'QuotaExceededError');
}

/** Whether an error says that a row with this key is there already. */
export function isTaken(error: unknown): boolean {
  return isNamed(error, 'ConstraintError');
}

/** The error as it is told to people: that there is no room is in the catalogue, anything else stays as it is. */
export function inWords(error: unknown): unknown {
  if (!isQuotaExceeded(error)) return error;
  const told = new KingsideError('diskFull');
  told.cause = error;
  return told;
}

/** Waits for what has to be stored; rejects with an error that can be told to people where there is no room. */
export async function whenStored<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw inWords(error);
  }
}

/** What an error says, in one line. */
export function messageOf(error: unknown): string {
  const root = rootOf(error);
  return root instanceof Error || root instanceof DOMException ? root.message : String(root);
}

function isNamed(error: unknown, name: string): boolean {
  const root = rootOf(error);
  return (root instanceof Error || root instanceof DOMException) && root.name === name;
}
