import { useLayoutEffect } from 'react';
import { open } from '@/features/board/session/view-store.ts';
import { appState } from '../app-state.ts';
import type { OpenAccount } from './open-account.ts';

/** True while something is tried out that would be gone with the account. */
export function isTryingOut({ shown }: Pick<OpenAccount, 'shown'>): boolean {
  const { sandbox, document } = shown.getState();
  return sandbox !== undefined && document.history.getState().done.length > 0;
}

/**
 * Asks before another address takes the place of an account on which something is tried out: until the answer is
 * there the address stays as it is. Must stand above the router, whose listener comes later and then finds the
 * address unchanged: on a window, listeners are called in the order in which they came.
 */
export function useGuardedAddress(): void {
  useLayoutEffect(() => {
    const stop = new AbortController();
    let here = location.href;
    window.addEventListener(
      'hashchange',
      (event) => {
        const wanted = location.href;
        const { account } = appState.getState();
        if (account === undefined || !isTryingOut(account)) {
          here = wanted;
          return;
        }
        event.stopImmediatePropagation();
        history.pushState(null, '', here);
        const go = () => location.assign(wanted);
        account.session.view.setState(open({ kind: 'leaveWhatIf', afterwards: go }));
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, []);
}
