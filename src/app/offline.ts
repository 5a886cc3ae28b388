/** What the app is told about the builds behind it. */
export interface BuildEvents {
  /** Everything is stored: from now on the app opens without a network. Once, on the first visit. */
  readonly onOfflineReady: () => void;
  /**
   * A newer build is there. `switchOver` changes to it and loads the page anew, which nothing else does. Told
   * again when something changed meanwhile: only the latest `switchOver` counts.
   */
  readonly onNewBuild: (switchOver: () => void) => void;
  /** The browser refused the worker; the app works, but only with its server. */
  readonly onFailure: (error: unknown) => void;
}

/** The part of the page that deals with workers, so that a test can stand in for it. */
export interface WorkerHost {
  readonly container: ServiceWorkerContainer;
  readonly page: Document;
  readonly reload: () => void;
}

const thisPage = (): WorkerHost => ({
  container: navigator.serviceWorker,
  page: document,
  reload: () => location.reload(),
});

/**
 * Registers the service worker that keeps the app for offline use, and watches for new builds: at each start
 * and whenever the page comes into view again. Does nothing where there are no service workers.
 *
 * @param script the worker's address, relative to the page
 */
export async function keepForOffline(script: string, events: BuildEvents, host = thisPage()): Promise<void> {
  const { container, page, reload } = host;
  // Undefined in spite of its type: private windows and plain http have none.
  if (!(container as ServiceWorkerContainer | undefined)) return;
  let inCharge = container.controller !== null;
  let switching = false;

  container.addEventListener('controllerchange', () => {
    if (switching) reload();
    // Another tab switched over; this one goes on with the build in its memory until its user wants the new one.
    else if (inCharge) events.onNewBuild(reload);
    inCharge = true;
  });

  const offer = (waiting: ServiceWorker) =>
    events.onNewBuild(() => {
      switching = true;
      waiting.postMessage({ type: 'SKIP_WAITING' });
    });

  try {
    const registration = await container.register(script);
    if (registration.waiting) offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const arriving = registration.installing;
      const first = registration.active === null;
      arriving?.addEventListener('statechange', () => {
        if (arriving.state === 'installed' && !first) offer(arriving);
        if (arriving.state === 'activated' && first) events.onOfflineReady();
      });
    });
    page.addEventListener('visibilitychange', () => {
      // Fails without a network, and then there is nothing to offer.
      if (page.visibilityState === 'visible') registration.update().catch(() => undefined);
    });
  } catch (error) {
    events.onFailure(error);
  }
}
