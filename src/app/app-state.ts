import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OpenAccount } from './account/open-account.ts';

/** What is shown over the screen. */
export type Sheet = 'shortcuts' | 'settings';

export interface AppState {
  /** The account of the screen that is shown, while it is open. */
  readonly account: OpenAccount | undefined;
  readonly sheet: Sheet | undefined;
}

/** One per page; the shell and the screens share it. */
export const appState: StoreApi<AppState> = createStore<AppState>(() => ({
  account: undefined,
  sheet: undefined,
}));
