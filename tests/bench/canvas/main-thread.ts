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
    return await this.#spent('TaskDuration');
  }

  /** Milliseconds so far by kind of work; the rest of the tasks is painting, layers, events and their hit tests. */
  async kinds(): Promise<Readonly<Record<'all' | 'script' | 'style' | 'layout', number>>> {
    const all = await this.cpu();
    const script = await this.#spent('ScriptDuration');
    const style = await this.#spent('RecalcStyleDuration');
    return { all, script, style, layout: await this.#spent('LayoutDuration') };
  }

  async #spent(metric: string): Promise<number> {
    const { metrics } = await this.#devTools.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === metric)?.value;
    if (seconds === undefined) throw new Error(`Chromium does not tell ${metric}.`);
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
