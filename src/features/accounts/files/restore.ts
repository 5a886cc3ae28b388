import type { AccountList, AccountSummary } from '@/document/index.ts';
import type { Backup, BackupAccount } from '@/formats/index.ts';
import type { ActionContext } from '../actions.ts';
import { addFromFile, type BroughtIn, bringTogether, putBackAsItWas } from './bring-in.ts';

/** What is to become of one account of a backup. */
export type RestoreChoice = 'leave' | 'add' | 'together' | 'putBack';

/** One account of a backup beside what is here of it. */
export interface RestoreRow {
  readonly account: BackupAccount;
  /** Undefined where it is not here. */
  readonly here: AccountSummary | undefined;
  readonly choice: RestoreChoice;
}

/** What became of one row. */
export interface Restored {
  readonly row: RestoreRow;
  /** Set where an account that was here has changed. */
  readonly broughtIn?: BroughtIn;
  /** Why it failed, in words. */
  readonly failure?: string;
}

/** Each account of a backup with what is here of it; bringing together is offered first, since it loses nothing. */
export async function planRestore(backup: Backup, accounts: AccountList): Promise<readonly RestoreRow[]> {
  return await Promise.all(
    backup.accounts.map(async (account): Promise<RestoreRow> => {
      const here = await accounts.get(account.summary.id);
      return { account, here, choice: here === undefined ? 'add' : 'together' };
    }),
  );
}

/** Does what was chosen, account by account; one that fails does not hold up the others. */
export async function restore(
  context: ActionContext,
  rows: readonly RestoreRow[],
): Promise<readonly Restored[]> {
  const results: Restored[] = [];
  for (const row of rows) {
    if (row.choice === 'leave') continue;
    try {
      results.push(await restoreOne(context, row));
    } catch (error) {
      results.push({ row, failure: error instanceof Error ? error.message : String(error) });
    }
  }
  return results;
}

async function restoreOne(context: ActionContext, row: RestoreRow): Promise<Restored> {
  const { account, here, choice } = row;
  const { id } = account.summary;
  const { accounts, reviews } = context.storage;
  if (here?.deletedAt !== undefined) await accounts.restore(id);
  const broughtIn =
    here === undefined
      ? undefined
      : await (choice === 'putBack' ? putBackAsItWas : bringTogether)(context, id, account.file);
  if (here === undefined) await addFromFile(context, account.file, id);
  for (const review of account.reviews) await reviews.add(review);
  return { row, ...(broughtIn === undefined ? {} : { broughtIn }) };
}
