import type { MantineColorScheme } from '@mantine/core';
import type { BoardSession } from '@/features/board/session/session.ts';
import type { OpenAccount } from '../account/open-account.ts';
import type { Sheet } from '../app-state.ts';

/** The part of the app that commands may touch. */
export interface AppContext {
  readonly account: OpenAccount | undefined;
  /** The board that is worked on: the account's own, or a what-if over it. */
  readonly board: BoardSession | undefined;
  readonly go: (path: string) => void;
  readonly show: (sheet: Sheet) => void;
  readonly openPalette: () => void;
  readonly setColourScheme: (scheme: MantineColorScheme) => void;
}
