import { notifications } from '@mantine/notifications';
import { spotlight } from '@mantine/spotlight';
import { onTestFinished } from 'vitest';
import { render } from 'vitest-browser-react';
import { App } from '@/app/app.tsx';
import { closeSheet } from '@/app/app-state.ts';
import type { Services } from '@/app/services.ts';
import { loadProfile } from '@/features/profile/profile-store.ts';
import { openStorage } from '@/persistence/storage.ts';
import { pinnedClock } from './pinned-clock.ts';

/** The whole app at an address, over a database of its own. */
export async function openApp(address = '/'): Promise<Services> {
  const storage = await openStorage({ name: `test-${crypto.randomUUID()}` });
  const services = {
    storage,
    clock: pinnedClock('2026-06-30'),
    profile: await loadProfile(storage.settings),
  };
  location.hash = address;
  const screen = await render(<App services={services} />);
  onTestFinished(async () => {
    spotlight.close();
    closeSheet();
    notifications.clean();
    await screen.unmount();
    location.hash = '/';
    storage.close();
  });
  return services;
}
