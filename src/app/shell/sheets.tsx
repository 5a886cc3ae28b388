import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { changeProfile } from '@/features/profile/profile-store.ts';
import { SettingsDialog } from '@/features/profile/settings-dialog.tsx';
import { ShortcutSheet } from '@/ui/commands/shortcut-sheet.tsx';
import { notifyError } from '@/ui/notices/notice.ts';
import type { OpenAccount } from '../account/open-account.ts';
import { appState, closeSheet } from '../app-state.ts';
import { commands } from '../commands.ts';
import { useServices } from '../services.ts';
import { useFocusBack } from './use-focus-back.ts';

// Most visits neither import nor export anything.
const ImportSheet = lazy(() => import('./import-sheet.tsx'));
const ExportDialog = lazy(async () => {
  const { ExportDialog: component } = await import('@/features/exchange/export/export-dialog.tsx');
  return { default: component };
});

/** What is shown over the screen: shortcuts, settings, import, export. */
export function Sheets() {
  const { profile } = useServices();
  useFocusBack();
  const sheet = useStore(appState, (state) => state.sheet);
  const account = useStore(appState, (state) => state.account);
  const singleKeys = useStore(profile, (state) => state.singleKeys);
  return (
    <>
      <ShortcutSheet
        commands={commands}
        opened={sheet?.kind === 'shortcuts'}
        onClose={closeSheet}
        singleKeys={singleKeys}
      />
      <Settings opened={sheet?.kind === 'settings'} account={account} />
      <Suspense>
        {sheet?.kind === 'import' && account !== undefined && (
          <ImportSheet account={account} initial={sheet.initial} onClose={closeSheet} />
        )}
        {sheet?.kind === 'export' && account !== undefined && (
          <ExportDialog document={account.session.document} onClose={closeSheet} />
        )}
      </Suspense>
    </>
  );
}

interface SettingsProps {
  readonly opened: boolean;
  readonly account: OpenAccount | undefined;
}

function Settings({ opened, account }: SettingsProps) {
  const { profile, storage } = useServices();
  const model = account?.session.document.model.getState();
  return (
    <SettingsDialog
      opened={opened}
      onClose={closeSheet}
      profile={profile}
      onChange={(changes) => {
        changeProfile(profile, storage.settings, changes).catch((error: unknown) => notifyError(error));
      }}
      account={
        account === undefined || model === undefined
          ? undefined
          : {
              id: account.id,
              name: model.account.name,
              team: [...model.people.values()].filter(({ side }) => side === 'team'),
            }
      }
    />
  );
}
