import { describe, expect, it, vi } from 'vitest';
import { ChannelWorker } from '#tests/support/channel-worker.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { finish, type MetricsFindings } from '@/analysis/index.ts';
import { metricsAtOnce, metricsSteps } from '@/analysis/metrics/index.ts';
import { createMetricsClient } from '@/workers/metrics-client.ts';

const options = { today: '2026-06-30' } as const;
const snapshot = new TestBoard()
  .team('Anna')
  .contact('Dana')
  .contact('Eve')
  .connect('Anna', 'covers', 'Dana', { strength: 5 })
  .connect('Dana', 'trusts', 'Eve')
  .snapshot();

/** Computes as the real worker does. */
const working = () =>
  new ChannelWorker({
    compute: async (
      ...[board, settings, onShare]: [
        Parameters<typeof metricsSteps>[0],
        Parameters<typeof metricsSteps>[1],
        (done: number) => unknown,
      ]
    ) => {
      // The page's answer is waited for: progress has a channel of its own and might come after the result.
      await onShare(0.5);
      return finish(metricsSteps(board, settings));
    },
  });
const neverDone = () => new ChannelWorker({ compute: () => new Promise<MetricsFindings>(() => undefined) });
const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('The metrics client', () => {
  it('computes beside the page, tells how far it is and lets the worker go', async () => {
    const worker = working();
    const onProgress = vi.fn<(done: number) => void>();
    const found = await createMetricsClient(() => worker).compute(snapshot, options, { onProgress });
    expect(found).toEqual(metricsAtOnce(snapshot, options));
    expect(onProgress).toHaveBeenCalledWith(0.5);
    expect(worker.terminated).toBe(true);
  });

  it('passes on what the computation throws', async () => {
    const computing = createMetricsClient(working).compute(snapshot, { today: 'today' });
    await expect(computing).rejects.toThrow('Not a date: today');
  });

  it('stops at once and ends the worker, and starts none once it was stopped', async () => {
    const worker = neverDone();
    const stop = new AbortController();
    const createWorker = vi.fn<() => Worker>(() => worker);
    const client = createMetricsClient(createWorker);
    const computing = client.compute(snapshot, options, { signal: stop.signal });
    await soon();
    stop.abort(new Error('Enough'));
    await expect(computing).rejects.toThrow('Enough');
    expect(worker.terminated).toBe(true);
    await expect(client.compute(snapshot, options, { signal: stop.signal })).rejects.toThrow('Enough');
    expect(createWorker).toHaveBeenCalledTimes(1);
  });

  it('stops one computation without stopping the other', async () => {
    const stop = new AbortController();
    const workers = [neverDone(), working()];
    const client = createMetricsClient(() => workers.shift() ?? working());
    const first = client.compute(snapshot, options, { signal: stop.signal });
    const second = client.compute(snapshot, options);
    stop.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect((await second).people.size).toBe(3);
  });

  it('says so in words for the screen when the worker crashes', async () => {
    const worker = neverDone();
    const computing = createMetricsClient(() => worker).compute(snapshot, options);
    await soon();
    worker.dispatchEvent(new Event('error'));
    await expect(computing).rejects.toThrow('stopped before they were done');
    await expect(computing).rejects.toMatchObject({ name: 'KingsideError' });
    expect(worker.terminated).toBe(true);
  });
});
