import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadProfile } from '@/features/profile/profile-store.ts';
import { openStorage } from '@/persistence/storage.ts';
import { notify } from '@/ui/notices/notice.ts';
import { App } from './app.tsx';
import { systemClock } from './clock.ts';
import { Look } from './look/look.tsx';
import { purgeDeleted } from './purge-deleted.ts';
import { StorageUnavailableScreen } from './screens/storage-unavailable.tsx';
import type { Services } from './services.ts';
import { startOffline } from './start-offline.ts';

async function start(): Promise<Services> {
  const storage = await openStorage({
    onOutdated: () =>
      notify({
        id: 'outdated',
        tone: 'error',
        title: 'Kingside was updated in another tab',
        text: 'Reload this tab to go on; nothing more is stored from here.',
        action: { label: 'Reload', run: () => location.reload() },
        stays: true,
      }),
  });
  const profile = await loadProfile(storage.settings);
  void purgeDeleted(storage.accounts, systemClock);
  return { storage, clock: systemClock, profile };
}

const container = document.querySelector('#root');
if (container !== null) {
  const root = createRoot(container);
  const show = (screen: React.ReactNode) => root.render(<StrictMode>{screen}</StrictMode>);
  start().then(
    (services) => show(<App services={services} />),
    (error: unknown) =>
      show(
        <Look>
          <StorageUnavailableScreen error={error} />
        </Look>,
      ),
  );
  startOffline();
}
