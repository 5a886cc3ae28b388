import { notify } from '@/ui/notices/notice.ts';
import { keepForOffline } from './offline.ts';
import { offlineState } from './offline-state.ts';

/** Keeps the built app for offline use and offers newer builds. The dev server has no worker. */
export function startOffline(): void {
  if (!import.meta.env.PROD) return;
  // Undefined in spite of its type where there are no workers.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (container?.controller != null) offlineState.setState({ ready: true });
  void keepForOffline('sw.js', {
    onOfflineReady: () => offlineState.setState({ ready: true }),
    onNewBuild: (switchOver) =>
      notify({
        id: 'newBuild',
        title: 'A newer version is ready',
        text: 'Changing over loads the page anew; what you entered stays.',
        action: { label: 'Change over now', run: switchOver },
        stays: true,
      }),
    // Private windows refuse workers; the header then does not promise "offline ready".
    onFailure: () => offlineState.setState({ ready: false }),
  });
}
