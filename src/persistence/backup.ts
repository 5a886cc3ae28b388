import { Doc, encodeStateAsUpdateV2 } from 'yjs';
import type { StoredAccount } from '@/document/ports.ts';
import type { AccountId } from '@/domain/index.ts';
import { isPresent } from './accounts.ts';
import type { Database } from './database.ts';
import { Journal } from './journal.ts';
import { Reviews } from './reviews.ts';
import { stateOf } from './stored-updates.ts';

/** Reads every account that is not deleted, one at a time; each is read as of one moment. */
export async function* readEverything(database: Database): AsyncGenerator<StoredAccount, void, void> {
  const ids = await database.accounts.filter(isPresent).primaryKeys();
  for (const id of ids) {
    const account = await readAccount(database, id);
    if (account !== undefined) yield account;
  }
}

/** Undefined when the account was deleted in the meantime. */
async function readAccount(database: Database, id: AccountId): Promise<StoredAccount | undefined> {
  const { accounts, updates, generations, reviews } = database;
  const read = await database.transaction('r', accounts, updates, generations, reviews, () =>
    Promise.all([accounts.get(id), new Journal(database, id).load(), new Reviews(database).of(id)]),
  );
  const [summary, stored, ofAccount] = read;
  if (summary === undefined || !isPresent(summary)) return undefined;
  const { state = encodeStateAsUpdateV2(new Doc()), damagedRows } = stateOf(stored);
  return { summary, state, damagedRows, reviews: ofAccount };
}
