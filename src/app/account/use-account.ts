import { useEffect, useState } from 'react';
import type { AccountId } from '@/domain/index.ts';
import { notify } from '@/ui/notices/notice.ts';
import { appState } from '../app-state.ts';
import { downloadAccountFile } from '../files/download.ts';
import { type Services, useServices } from '../services.ts';
import { guardUnsaved } from './guard-unsaved.ts';
import { isTryingOut } from './guard-what-if.ts';
import { type OpenAccount, openAccount } from './open-account.ts';

export type AccountState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly account: OpenAccount }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly error: unknown };

const opening: AccountState = { kind: 'opening' };

/** Opens an account while the component is mounted, and opens it anew when another tab has changed its past. */
export function useAccount(id: AccountId): AccountState {
  const services = useServices();
  const [round, setRound] = useState(0);
  const [state, setState] = useState<{ readonly id: AccountId; readonly value: AccountState }>({
    id,
    value: opening,
  });

  useEffect(() => {
    const reopen = () => {
      const { account } = appState.getState();
      const dropped = account !== undefined && isTryingOut(account);
      notify({
        id: 'reopened',
        text: `Another tab removed something for good, so the account was opened anew.${dropped ? ' What was tried out in the what-if is gone, as it was a copy of that.' : ''}`,
      });
      setState({ id, value: opening });
      setRound((count) => count + 1);
    };
    return holdOpen(id, services, reopen, (value) => setState({ id, value }));
  }, [id, services, round]);

  return state.id === id ? state.value : opening;
}

/** Opens the account, tells how that went, and returns how to let go of it. */
function holdOpen(
  id: AccountId,
  { storage, clock, profile }: Services,
  onForgotten: () => void,
  tell: (state: AccountState) => void,
): () => void {
  let wanted = true;
  let release: (() => void) | undefined;

  const open = async () => {
    const account = await openAccount(id, {
      storage,
      clock,
      author: () => profile.getState().author,
      ownPiece: () => profile.getState().ownPieces[id],
      preferences: profile,
      onForgotten: () => {
        if (wanted) onForgotten();
      },
    });
    if (account === undefined) {
      if (wanted) tell({ kind: 'missing' });
      return;
    }
    const unguard = guardUnsaved(account);
    release = () => {
      unguard();
      // With the account goes what was shown over it.
      if (appState.getState().account === account)
        appState.setState({ account: undefined, sheet: undefined });
      account.close().catch(() => tellNotSaved(account));
    };
    if (!wanted) {
      release();
      return;
    }
    appState.setState({ account });
    tell({ kind: 'open', account });
  };

  open().catch((error: unknown) => {
    if (wanted) tell({ kind: 'failed', error });
  });

  return () => {
    wanted = false;
    release?.();
  };
}

/** The last edits could not be written when the account was left; they live on in memory for the file. */
function tellNotSaved({ session: { document } }: OpenAccount): void {
  const { name } = document.model.getState().account;
  notify({
    id: 'notSaved',
    tone: 'error',
    title: `The latest edits of ${name} are not saved`,
    text: 'They could not be stored. Keep them in a file and open it later.',
    action: { label: 'Download the account file', run: () => void downloadAccountFile(document) },
    stays: true,
  });
}
