import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { changeProfile } from '@/features/profile/profile-store.ts';
import { SettingsDialog } from '@/features/profile/settings-dialog.tsx';
import { ShortcutSheet } from '@/ui/commands/shortcut-sheet.tsx';
import { useKeyboard } from '@/ui/commands/use-keyboard.ts';
import { notifyError } from '@/ui/notices/notice.tsx';
import { appState } from '../app-state.ts';
import { useAppContext, useRunCommand } from '../commands/use-commands.ts';
import { commands } from '../commands.ts';
import { useServices } from '../services.ts';
import { AppPalette } from './app-palette.tsx';

const close = () => appState.setState({ sheet: undefined });

/** What every screen has around it: the keyboard, the palette, the shortcut sheet and the settings. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { profile, storage } = useServices();
  const context = useAppContext();
  const run = useRunCommand();
  const sheet = useStore(appState, (state) => state.sheet);
  const singleKeys = useStore(profile, (state) => state.singleKeys);
  useKeyboard(() => ({ commands, context, singleKeys }), run);

  const model = context.board?.document.model.getState();
  return (
    <>
      {children}
      <AppPalette />
      <ShortcutSheet
        commands={commands}
        opened={sheet === 'shortcuts'}
        onClose={close}
        singleKeys={singleKeys}
      />
      <SettingsDialog
        opened={sheet === 'settings'}
        onClose={close}
        profile={profile}
        onChange={(changes) => {
          changeProfile(profile, storage.settings, changes).catch((error: unknown) => notifyError(error));
        }}
        account={
          context.account === undefined || model === undefined
            ? undefined
            : {
                id: context.account.id,
                name: model.account.name,
                team: [...model.people.values()].filter(({ side }) => side === 'team'),
              }
        }
      />
    </>
  );
}
