import { createContext, useContext } from 'react';
import type { Clock, Storage } from '@/document/index.ts';
import type { AccountId } from '@/domain/index.ts';

/** What the accounts page works with. */
export interface AccountsPort {
  readonly storage: Storage;
  readonly clock: Clock;
  /** The address of an account's board. */
  readonly hrefOf: (id: AccountId) => string;
  /** Shows an account's board. */
  readonly open: (id: AccountId) => void;
  /** Shows an account's board and brings this file into it there. */
  readonly importInto: (id: AccountId, file: File) => void;
  /** The address that opens the sample account. */
  readonly sampleHref: string;
}

const PortContext = createContext<AccountsPort | undefined>(undefined);

export const AccountsPortProvider = PortContext.Provider;

/** Throws outside of `AccountsPortProvider`. */
export function useAccountsPort(): AccountsPort {
  const port = useContext(PortContext);
  if (port === undefined) throw new Error('The accounts page has no storage.');
  return port;
}
