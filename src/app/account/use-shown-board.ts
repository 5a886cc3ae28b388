import { useCallback, useSyncExternalStore } from 'react';
import type { BoardSession } from '@/features/board/session/session.ts';
import type { OpenAccount } from './open-account.ts';

const nothing = () => undefined;

/** The board of an account that is worked on, which a what-if may have taken the place of. */
export function useShownBoard(account: OpenAccount | undefined): BoardSession | undefined {
  return useSyncExternalStore(
    useCallback((onChange) => account?.shown.subscribe(onChange) ?? nothing, [account]),
    () => account?.shown.getState(),
  );
}
