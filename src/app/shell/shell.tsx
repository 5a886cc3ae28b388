import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useKeyboard } from '@/ui/commands/use-keyboard.ts';
import { useAppContext, useRunCommand } from '../commands/use-commands.ts';
import { commands } from '../commands.ts';
import { useServices } from '../services.ts';
import { AppPalette } from './app-palette.tsx';
import { Sheets } from './sheets.tsx';

/** What every screen has around it: the keyboard, the palette and the sheets. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { profile } = useServices();
  const context = useAppContext();
  const run = useRunCommand();
  const singleKeys = useStore(profile, (state) => state.singleKeys);
  useKeyboard(() => ({ commands, context, singleKeys }), run);
  return (
    <>
      {children}
      <AppPalette />
      <Sheets />
    </>
  );
}
