import { describe, expect, it } from 'vitest';
import { largeBoard } from '#tests/support/large-board.ts';
import { finish } from '@/analysis/index.ts';
import { type NetworkInput, networkSteps } from '@/drawing/network/forces.ts';
import { createNetworkClient } from '@/workers/network-client.ts';

const client = createNetworkClient();

const inputOf = (ties: number): NetworkInput => {
  const { people, relationships } = largeBoard(ties);
  return { people, relationships, before: new Map() };
};

describe('The network worker in a browser', () => {
  it('comes to the same rest as on the page, and tells how far it is', async () => {
    const input = inputOf(1000);
    const shares: number[] = [];
    const places = await client.arrange(input, { onProgress: (done) => shares.push(done) });
    expect(places).toEqual(finish(networkSteps(input)));
    expect(shares.length).toBeGreaterThan(10);
  });

  it('can be stopped in the middle of a large board', async () => {
    const stop = new AbortController();
    const arranging = client.arrange(inputOf(20_000), {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('Enough')),
    });
    await expect(arranging).rejects.toThrow('Enough');
  });
});
