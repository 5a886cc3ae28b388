import { isTryingOut } from './guard-what-if.ts';
import type { OpenAccount } from './open-account.ts';

/**
 * Looks after an open account while the page comes and goes: writes what is pending when the page is hidden,
 * asks before it is closed with edits that could not be written or were only tried out, and notices a new day.
 * Returns how to stop.
 */
export function guardUnsaved(account: OpenAccount): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const save = () => {
    // How it went stands in the saving state, which is shown.
    account.save().catch(() => undefined);
  };
  window.addEventListener('pagehide', save, { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') save();
      else account.refresh();
    },
    { signal },
  );
  window.addEventListener(
    'beforeunload',
    (event) => {
      const isLost = account.session.saving.getState().kind === 'notSaved' || isTryingOut(account);
      if (isLost) event.preventDefault();
    },
    { signal },
  );
  return () => stop.abort();
}
