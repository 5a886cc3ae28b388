import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OpenAccount } from './account/open-account.ts';

/** What is shown over the screen. */
export type Sheet =
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'export' }
  /** With the file or the pasted cells to begin with; they are chosen in the dialog where missing. */
  | { readonly kind: 'import'; readonly initial?: { readonly file: File } | { readonly text: string } };

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

/** Takes away what is shown over the screen. */
export function closeSheet(): void {
  appState.setState({ sheet: undefined });
}
