import { useEffect, useState } from 'react';
import type { AccountList, AccountSummary } from '@/document/index.ts';

/** Undefined until the first answer. */
export type Accounts = readonly AccountSummary[] | undefined;

/** The accounts, followed in every tab. An error is thrown while rendering, for the error boundary. */
export function useAccounts(list: AccountList): Accounts {
  const [accounts, setAccounts] = useState<Accounts>();
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  useEffect(() => list.watch(setAccounts, (error) => setFailure({ error })), [list]);
  if (failure !== undefined) throw failure.error;
  return accounts;
}

/** The deleted accounts that can be brought back, the latest first; read again whenever `accounts` changes. */
export function useRemoved(list: AccountList, accounts: Accounts): readonly AccountSummary[] {
  const [removed, setRemoved] = useState<readonly AccountSummary[]>([]);
  useEffect(() => {
    let wanted = true;
    list.removed().then(
      (rows) => {
        const latestFirst = rows.toSorted((a, b) => ((a.deletedAt ?? '') < (b.deletedAt ?? '') ? 1 : -1));
        if (wanted) setRemoved(latestFirst);
      },
      // The list of accounts reads the same table and says what is wrong.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [list, accounts]);
  return removed;
}
