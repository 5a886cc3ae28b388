/** The browser's own error under what Dexie, or the abort of a transaction, put around it. */
function rootOf(error: unknown): unknown {
  const inner = error instanceof Error && 'inner' in error ? error.inner : undefined;
  return inner === undefined || inner === null || inner === error ? error : rootOf(inner);
}

/** Whether an error says that there is no room. */
export function isQuotaExceeded(error: unknown): boolean {
  const root = rootOf(error);
  return (root instanceof Error || root instanceof DOMException) && root.name === 'QuotaExceededError';
}

/** What an error says, in one line. */
export function messageOf(error: unknown): string {
  const root = rootOf(error);
  return root instanceof Error || root instanceof DOMException ? root.message : String(root);
}
