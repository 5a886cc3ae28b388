import { applyUpdateV2, Doc } from 'yjs';
import {
  AccountDocument,
  type AccountSummary,
  type Clock,
  newAccount,
  renameAccount,
  type Storage,
} from '@/document/index.ts';
import { type AccountId, KingsideError } from '@/domain/index.ts';
import { editAccount, readState } from './edit-account.ts';

/** What the actions need of the outside. */
export interface ActionContext {
  readonly storage: Storage;
  readonly clock: Clock;
}

/** Stores a document as a new account and returns its id. */
export async function addAccount(
  { storage, clock }: ActionContext,
  document: AccountDocument,
): Promise<AccountId> {
  const { account, people } = document.model.getState();
  await storage.accounts.create(
    {
      id: document.id,
      name: account.name,
      pieces: people.size,
      changedAt: clock.now(),
      ...(account.sample === true ? { sample: true } : {}),
    },
    document.encode(),
  );
  document.close();
  return document.id;
}

/** Makes an empty account with the usual ranks. Throws on an empty name. */
export async function createAccount(context: ActionContext, name: string): Promise<AccountId> {
  if (name.trim() === '') throw new KingsideError('emptyName');
  return await addAccount(context, newAccount(crypto.randomUUID(), { name: name.trim() }, context.clock));
}

export async function rename(context: ActionContext, id: AccountId, name: string): Promise<void> {
  await editAccount(context, id, (document) => renameAccount(document, name));
}

/** Copies an account as it is stored, reviews excepted, under a new identity. Returns the copy's id. */
export async function duplicate(context: ActionContext, { id, name }: AccountSummary): Promise<AccountId> {
  const doc = new Doc();
  applyUpdateV2(doc, await readState(context, id));
  const copy = new AccountDocument({ id: crypto.randomUUID(), doc, clock: context.clock });
  renameAccount(copy, `${name} (copy)`);
  return await addAccount(context, copy);
}

/** Deletes an account so that it can be brought back for some time. */
export async function remove({ storage, clock }: ActionContext, id: AccountId): Promise<void> {
  await storage.accounts.remove(id, clock.now());
}
