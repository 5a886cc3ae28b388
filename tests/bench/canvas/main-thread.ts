import type { CDPSession, Page } from '@playwright/test';

/** Milliseconds between two looks at whether the page is still at work. */
const look = 150;
/** Below so many milliseconds of work between two looks a page is at rest. */
const rest = 4;
/** Milliseconds after which a page that never rests is measured all the same. */
const longestWork = 20_000;

const pause = (milliseconds: number) =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/**
 * The main thread of a page, as Chromium itself accounts for it. The unit is `TaskDuration` of the DevTools protocol:
 * the sum of all tasks of the page’s main thread, scripts, style, layout, paint and garbage collection alike. Told in
 * the thread’s own time, so that another program on the same core is not counted; what workers, the compositor
 * and the raster threads do is not counted either.
 */
export class MainThread {
  readonly #devTools: CDPSession;

  private constructor(devTools: CDPSession) {
    this.#devTools = devTools;
  }

  static async of(page: Page): Promise<MainThread> {
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new MainThread(devTools);
  }

  /** Milliseconds of CPU so far. */
  async cpu(): Promise<number> {
    const { metrics } = await this.#devTools.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
    if (seconds === undefined) throw new Error('Chromium does not tell TaskDuration.');
    return seconds * 1000;
  }

  /** Until two looks in a row find next to no work. */
  async settled(): Promise<void> {
    const end = performance.now() + longestWork;
    let before = await this.cpu();
    for (let resting = 0; resting < 2 && performance.now() < end; ) {
      await pause(look);
      const now = await this.cpu();
      resting = now - before < rest ? resting + 1 : 0;
      before = now;
    }
  }

  /** Milliseconds of CPU that work takes, with everything it leaves to be done when the page has come to rest. */
  async during(work: () => Promise<void>): Promise<number> {
    await this.settled();
    const before = await this.cpu();
    await work();
    await this.settled();
    return (await this.cpu()) - before;
  }

  /** Megabytes on the heap of scripts that are still in use. */
  async heap(): Promise<number> {
    await this.#devTools.send('HeapProfiler.enable');
    // What finalizers let go of is collected by the second turn.
    await this.#devTools.send('HeapProfiler.collectGarbage');
    await this.#devTools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#devTools.send('Runtime.getHeapUsage');
    await this.#devTools.send('HeapProfiler.disable');
    return usedSize / 1_000_000;
  }

  async startProfile(): Promise<void> {
    await this.#devTools.send('Profiler.enable');
    await this.#devTools.send('Profiler.setSamplingInterval', { interval: 500 });
    await this.#devTools.send('Profiler.start');
  }

  /** The functions in which the time since `startProfile` went, the costliest first. */
  async stopProfile(count: number): Promise<readonly string[]> {
    const { profile } = await this.#devTools.send('Profiler.stop');
    await this.#devTools.send('Profiler.disable');
    const microseconds = new Map<string, number>();
    const nameOf = new Map(
      profile.nodes.map(({ id, callFrame }) => [
        id,
        `${callFrame.functionName || '(anonymous)'} ${callFrame.url.split('/').at(-1) ?? ''}:${callFrame.lineNumber + 1}:${callFrame.columnNumber + 1}`,
      ]),
    );
    for (const [index, node] of (profile.samples ?? []).entries()) {
      const name = nameOf.get(node) ?? '';
      if (name.startsWith('(idle)')) continue;
      microseconds.set(name, (microseconds.get(name) ?? 0) + (profile.timeDeltas?.[index] ?? 0));
    }
    const costliest = [...microseconds].toSorted(([, a], [, b]) => b - a).slice(0, count);
    return costliest.map(([name, time]) => `${(time / 1000).toFixed(0).padStart(6)} ms  ${name}`);
  }
}
