import type { Account, AccountId } from '@/domain/index.ts';
import { AccountDocument } from './account-document.ts';
import type { Clock } from './ports.ts';

/** The ranks a new account starts with, highest first. */
const firstRanks = ['Board', 'Executive', 'Director', 'Manager', 'Specialist'];

/** A new document with the account's name and the usual ranks; it opens with nothing to undo. */
export function newAccount(id: AccountId, account: Account, clock: Clock): AccountDocument {
  const document = new AccountDocument({ id, clock });
  document.run('New account', (edit) => {
    edit.setAccount(account);
    firstRanks.forEach((name, index) => edit.create('ranks', { name, order: index + 1 }));
  });
  document.forgetHistory();
  return document;
}
