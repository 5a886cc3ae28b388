import type { Database } from './database.ts';
import type { UpdateRow } from './rows.ts';

/**
 * Adds one row and commits at once. Dexie leaves it to the browser to commit when the answers to all requests
 * have come back, and a page that is left before then loses the edit: 10 of 40 times when it was left in the
 * very task of the edit, against none with `commit`, which Dexie has no way to call in time.
 *
 * Rejects with a `ConstraintError` when the number is taken.
 */
export async function appendRow(database: Database, row: UpdateRow): Promise<void> {
  // Closed by the browser: Dexie opens it again, unless it was closed for good, and then rejects.
  if (!database.isOpen()) await database.updates.count();
  const transaction = database.backendDB().transaction('updates', 'readwrite', { durability: 'strict' });
  const done = new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new Error('The browser gave up the write')),
    );
  });
  transaction.objectStore('updates').add(row);
  transaction.commit();
  await done;
}
