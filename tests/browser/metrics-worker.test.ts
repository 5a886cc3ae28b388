import { describe, expect, it } from 'vitest';
import { largeBoard } from '#tests/support/large-board.ts';
import { metricsAtOnce } from '@/analysis/metrics/index.ts';
import { createMetricsClient } from '@/workers/metrics-client.ts';

const options = { today: '2026-06-30' } as const;
const client = createMetricsClient();

describe('The metrics worker in a browser', () => {
  it('computes what is computed at once, and tells how far it is', async () => {
    const board = largeBoard(2000);
    const shares: number[] = [];
    const found = await client.compute(board, options, { onProgress: (done) => shares.push(done) });
    expect(found).toEqual(metricsAtOnce(board, options));
    expect(shares.length).toBeGreaterThan(10);
  });

  it('can be stopped in the middle', async () => {
    const stop = new AbortController();
    const computing = client.compute(largeBoard(20_000), options, {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('Enough')),
    });
    await expect(computing).rejects.toThrow('Enough');
  });
});
