import { useMantineColorScheme } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { useStore } from 'zustand';
import type { Command } from '@/ui/commands/command.ts';
import { openPalette } from '@/ui/commands/palette.tsx';
import { notifyError } from '@/ui/notices/notice.ts';
import { useShownBoard } from '../account/use-shown-board.ts';
import { appState } from '../app-state.ts';
import type { AppContext } from './app-context.ts';

/** What commands may touch right now. */
export function useAppContext(): AppContext {
  const { setColorScheme } = useMantineColorScheme();
  const account = useStore(appState, (state) => state.account);
  const board = useShownBoard(account);
  return useMemo(
    () => ({
      account,
      board,
      go: (path) => navigate(path),
      show: (sheet) => appState.setState({ sheet }),
      openPalette,
      setColourScheme: setColorScheme,
    }),
    [account, board, setColorScheme],
  );
}

/** Runs a command; what goes wrong is said. */
export function useRunCommand(): (command: Command<AppContext>) => void {
  const context = useAppContext();
  return useCallback(
    (command) => {
      const run = async () => command.run(context);
      run().catch((error: unknown) => notifyError(error, 'command'));
    },
    [context],
  );
}
