import { describe, expect, it, vi } from 'vitest';
import { type BuildEvents, keepForOffline, type WorkerHost } from '@/app/offline.ts';

class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'installing';
  readonly postMessage = vi.fn<(message: unknown) => void>();

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  readonly update = vi.fn<() => Promise<unknown>>(() => Promise.reject(new Error('no network')));

  find(worker: FakeWorker): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}

class FakeContainer extends EventTarget {
  readonly registration = new FakeRegistration();
  readonly register = vi.fn<(script: string) => Promise<FakeRegistration>>(() =>
    Promise.resolve(this.registration),
  );
  readonly controller: FakeWorker | null;

  constructor(controller: FakeWorker | null) {
    super();
    this.controller = controller;
    this.registration.active = controller;
  }

  change(): void {
    this.dispatchEvent(new Event('controllerchange'));
  }
}

/** A page whose build is in charge already, or one on its first visit. */
async function open(visit: 'first' | 'later', arrange: (container: FakeContainer) => void = () => undefined) {
  const container = new FakeContainer(visit === 'first' ? null : new FakeWorker());
  arrange(container);
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const reload = vi.fn<() => void>();
  const events = {
    onOfflineReady: vi.fn<BuildEvents['onOfflineReady']>(),
    onNewBuild: vi.fn<BuildEvents['onNewBuild']>(),
    onFailure: vi.fn<BuildEvents['onFailure']>(),
  };
  const host = { container, page, reload } as unknown as WorkerHost;
  await keepForOffline('./sw.js', events, host);
  return { container, page, reload, ...events };
}

describe('keeping the app for offline use', () => {
  it('says when the first build is stored, and offers nothing', async () => {
    const { container, onOfflineReady, onNewBuild, reload } = await open('first');
    const worker = new FakeWorker();
    container.registration.find(worker);
    worker.become('installed');
    expect(onOfflineReady).not.toHaveBeenCalled();
    container.change();
    worker.become('activated');
    expect(onOfflineReady).toHaveBeenCalledOnce();
    expect(onNewBuild).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  });

  it('offers a new build and changes to it only when told', async () => {
    const { container, onNewBuild, onOfflineReady, reload } = await open('later');
    const worker = new FakeWorker();
    container.registration.find(worker);
    worker.become('installed');
    expect(onNewBuild).toHaveBeenCalledOnce();
    expect(worker.postMessage).not.toHaveBeenCalled();

    onNewBuild.mock.lastCall?.[0]();
    expect(worker.postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' });
    expect(reload).not.toHaveBeenCalled();
    container.change();
    expect(reload).toHaveBeenCalledOnce();
    expect(onOfflineReady).not.toHaveBeenCalled();
  });

  it('offers a build that has been waiting since an earlier visit', async () => {
    const waiting = new FakeWorker();
    const { onNewBuild } = await open('later', ({ registration }) => {
      registration.waiting = waiting;
    });
    onNewBuild.mock.lastCall?.[0]();
    expect(waiting.postMessage).toHaveBeenCalledOnce();
  });

  it('never reloads because another tab changed over', async () => {
    const { container, onNewBuild, reload } = await open('later');
    container.change();
    expect(reload).not.toHaveBeenCalled();
    onNewBuild.mock.lastCall?.[0]();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('offers the second build to a page that has been open since the first', async () => {
    const { container, onNewBuild } = await open('first');
    const first = new FakeWorker();
    container.registration.find(first);
    container.change();
    first.become('activated');
    container.registration.active = first;
    const second = new FakeWorker();
    container.registration.find(second);
    second.become('installed');
    expect(onNewBuild).toHaveBeenCalledOnce();
  });

  it('looks for a new build when the page comes into view, and bears having no network', async () => {
    const { container, page } = await open('later');
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    expect(container.registration.update).not.toHaveBeenCalled();
    page.visibilityState = 'visible';
    page.dispatchEvent(new Event('visibilitychange'));
    expect(container.registration.update).toHaveBeenCalledOnce();
  });

  it('reports a refused worker', async () => {
    const refusal = new Error('refused');
    const { onFailure } = await open('first', ({ register }) => register.mockRejectedValueOnce(refusal));
    expect(onFailure).toHaveBeenCalledWith(refusal);
  });
});
