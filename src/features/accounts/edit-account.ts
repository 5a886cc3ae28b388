import { Doc } from 'yjs';
import { AccountDocument, type Clock, type Storage } from '@/document/index.ts';
import { type AccountId, KingsideError } from '@/domain/index.ts';

type Part = { readonly storage: Storage; readonly clock: Clock };

/**
 * Changes an account that is not on screen: opens it, does the work, waits until it is on disk and closes it
 * again. Tabs that have it open see the change. Keeps the row of the accounts page in step. Throws when the
 * account was removed for good meanwhile, since what would be stored then is no account's.
 */
export async function editAccount<Result>(
  { storage, clock }: Part,
  id: AccountId,
  work: (document: AccountDocument) => Result | Promise<Result>,
): Promise<Result> {
  if ((await storage.accounts.get(id)) === undefined) throw new KingsideError('notFound', 'account');
  const doc = new Doc();
  const stored = await storage.documents.connect(id, doc);
  const document = new AccountDocument({ id, doc, clock });
  try {
    const result = await work(document);
    await stored.flush();
    const { account, people } = document.model.getState();
    await storage.accounts.describe(id, { name: account.name, pieces: people.size, changedAt: clock.now() });
    return result;
  } finally {
    document.close();
    await stored.close();
    doc.destroy();
  }
}

/** The stored state of an account; throws when there is none. */
export async function readState({ storage }: Part, id: AccountId): Promise<Uint8Array> {
  const state = await storage.documents.read(id);
  if (state === undefined) throw new KingsideError('notFound', 'account');
  return state;
}
