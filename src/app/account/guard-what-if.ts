import { open } from '@/features/board/session/view-store.ts';
import type { OpenAccount } from './open-account.ts';

/** True while something is tried out that would be gone with the account. */
export function isTryingOut({ shown }: OpenAccount): boolean {
  const { sandbox, document } = shown.getState();
  return sandbox !== undefined && document.history.getState().done.length > 0;
}

/**
 * Asks before another address takes the place of an account on which something is tried out: the address stays as it
 * is until the answer is there. Returns how to stop.
 */
export function guardWhatIf(account: OpenAccount): () => void {
  const stop = new AbortController();
  let here = location.href;
  // Capturing comes before the router, which then finds the address unchanged.
  const options = { capture: true, signal: stop.signal };
  window.addEventListener(
    'hashchange',
    (event) => {
      const wanted = location.href;
      if (!isTryingOut(account)) {
        here = wanted;
        return;
      }
      event.stopImmediatePropagation();
      history.pushState(null, '', here);
      const go = () => location.assign(wanted);
      account.session.view.setState(open({ kind: 'leaveWhatIf', afterwards: go }));
    },
    options,
  );
  return () => stop.abort();
}
