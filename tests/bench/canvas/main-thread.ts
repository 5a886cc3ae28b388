import type { CDPSession, Page } from '@playwright/test';

/** Milliseconds between two looks at whether the page is still at work. */
const look = 150;
/** A page at rest works for less than this share of the time; cytoscape.js keeps asking for frames. */
const restingShare = 0.12;
/** Milliseconds after which a page that does not come to rest is taken as it is. */
const longestWork = 5000;

const pause = (milliseconds: number) =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/** Milliseconds of the page’s own clock. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The main thread of a page, as Chromium itself accounts for it. The unit is `TaskDuration` of the DevTools protocol:
 * the sum of all tasks of the page’s main thread, scripts, style, layout, paint and garbage collection alike. Told in
 * the thread’s own time, so that another program on the same core is not counted; what workers, the compositor
 * and the raster threads do is not counted either.
 */
export class MainThread {
  /** When what is measured went on, by the page’s own clock. */
  readonly spans: Span[] = [];
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
    let [before, since] = [await this.cpu(), performance.now()];
    for (let resting = 0; resting < 2 && performance.now() < end; ) {
      await pause(look);
      const [cpu, now] = [await this.cpu(), performance.now()];
      resting = cpu - before < restingShare * (now - since) ? resting + 1 : 0;
      [before, since] = [cpu, now];
    }
  }

  /** Milliseconds of CPU that work takes, with everything it leaves to be done when the page has come to rest. */
  async during(work: () => Promise<void>): Promise<number> {
    await this.settled();
    const start = await this.clock();
    const before = await this.cpu();
    try {
      await work();
      await this.settled();
      return (await this.cpu()) - before;
    } finally {
      this.spans.push({ start, end: await this.clock() });
    }
  }

  /** The page’s own clock, in milliseconds. */
  async clock(): Promise<number> {
    const { result } = await this.#devTools.send('Runtime.evaluate', { expression: 'performance.now()' });
    return Number(result.value);
  }

  /** Megabytes on the heap of the page’s own scripts that are still in use; those of its workers are not counted. */
  async heap(): Promise<number> {
    await this.#devTools.send('HeapProfiler.enable');
    // What finalizers let go of is collected by the second turn.
    await this.#devTools.send('HeapProfiler.collectGarbage');
    await this.#devTools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#devTools.send('Runtime.getHeapUsage');
    await this.#devTools.send('HeapProfiler.disable');
    return usedSize / 1_000_000;
  }
}
