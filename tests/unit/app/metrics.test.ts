import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { FakeAnalysis } from '#tests/support/fake-analysis.ts';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { TestBrowser } from '#tests/support/test-browser.ts';
import { testStorage } from '#tests/support/test-storage.ts';
import { metricsAtOnce } from '@/analysis/metrics/index.ts';
import { openAccount } from '@/app/account/open-account.ts';
import { addPeople, connect, pinClock } from '@/document/index.ts';
import { createAccount } from '@/features/accounts/actions.ts';
import type { BoardPreferences } from '@/features/board/session/session.ts';
import type { MetricsClient } from '@/workers/metrics-client.ts';

const clock = pinnedClock('2026-03-01');

/** An open account with Anna and Dana on its board, whose figures are computed without a worker. */
async function start() {
  const storage = await testStorage(new TestBrowser());
  const id = await createAccount({ storage, clock }, 'Northwind');
  const compute = vi.fn<MetricsClient['compute']>((snapshot, options) =>
    Promise.resolve(metricsAtOnce(snapshot, options)),
  );
  const account = await openAccount(id, {
    storage,
    clock,
    author: () => undefined,
    ownPiece: () => undefined,
    preferences: createStore<BoardPreferences>(() => ({ stancePalette: 'standard' })),
    onForgotten: () => undefined,
    createClient: () => new FakeAnalysis(),
    metrics: { compute },
  });
  if (account === undefined) throw new Error('The account is not there.');
  const [anna = '', dana = ''] = addPeople(account.session.document, [
    { name: 'Anna', side: 'team' },
    { name: 'Dana', side: 'customer' },
  ]);
  return { account, compute, anna, dana };
}

describe('the expert figures of an open board', () => {
  it('are of the board as it is now', async () => {
    const { account, anna, dana } = await start();
    const { session } = account;
    expect((await session.metrics()).people.get(dana)?.degree).toBe(0);
    connect(session.document, { kind: 'covers', from: anna, to: dana });
    expect((await session.metrics()).people.get(dana)?.degree).toBe(1);
    await account.close();
  });

  it('are of its day and topic, can be stopped, and tell how far they are', async () => {
    const { account, compute } = await start();
    const { session } = account;
    pinClock(session.document, '2025-12-24');
    session.view.setState({ topic: 'rail' });
    const during = { signal: new AbortController().signal, onProgress: () => undefined };
    await session.metrics(during);
    expect(compute.mock.lastCall?.slice(1)).toEqual([{ today: '2025-12-24', topic: 'rail' }, during]);
    await account.close();
  });

  it('are of what is tried out while a what-if lies over the board', async () => {
    const { account, anna, dana } = await start();
    account.session.tryOut((document) => connect(document, { kind: 'covers', from: anna, to: dana }));
    expect((await account.shown.getState().metrics()).people.get(dana)?.degree).toBe(1);
    expect((await account.session.metrics()).people.get(dana)?.degree).toBe(0);
    await account.close();
  });
});
