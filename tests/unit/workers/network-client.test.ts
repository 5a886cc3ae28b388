import { describe, expect, it, vi } from 'vitest';
import { ChannelWorker } from '#tests/support/channel-worker.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { finish } from '@/analysis/index.ts';
import { type NetworkInput, networkSteps } from '@/drawing/network/forces.ts';
import { createNetworkClient } from '@/workers/network-client.ts';

const { people, relationships } = new TestBoard()
  .contact('Dana')
  .contact('Eve')
  .connect('Dana', 'trusts', 'Eve')
  .snapshot();
const input: NetworkInput = { people, relationships, before: new Map() };

/** Arranges as the real worker does. */
const working = () =>
  new ChannelWorker({
    arrange: async (asked: NetworkInput, onShare: (done: number) => unknown) => {
      // The page's answer is waited for: progress has a channel of its own and might come after the result.
      await onShare(0.5);
      return finish(networkSteps(asked));
    },
  });
const neverDone = () => new ChannelWorker({ arrange: () => new Promise(() => undefined) });
const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('The network client', () => {
  it('arranges beside the page, tells how far it is and lets the worker go', async () => {
    const worker = working();
    const onProgress = vi.fn<(done: number) => void>();
    const places = await createNetworkClient(() => worker).arrange(input, { onProgress });
    expect(places).toEqual(finish(networkSteps(input)));
    expect(onProgress).toHaveBeenCalledWith(0.5);
    expect(worker.terminated).toBe(true);
  });

  it('stops at once and ends the worker', async () => {
    const worker = neverDone();
    const stop = new AbortController();
    const arranging = createNetworkClient(() => worker).arrange(input, { signal: stop.signal });
    await soon();
    stop.abort(new Error('Enough'));
    await expect(arranging).rejects.toThrow('Enough');
    expect(worker.terminated).toBe(true);
  });

  it('says so in words for the screen when the worker crashes, and starts a new one the next time', async () => {
    const crashing = neverDone();
    const workers = [crashing, working()];
    const client = createNetworkClient(() => workers.shift() ?? working());
    const arranging = client.arrange(input);
    await soon();
    crashing.dispatchEvent(new Event('error'));
    await expect(arranging).rejects.toMatchObject({ name: 'KingsideError' });
    await expect(arranging).rejects.toThrow('stopped before it was done');
    expect(crashing.terminated).toBe(true);
    expect((await client.arrange(input)).size).toBe(2);
  });
});
