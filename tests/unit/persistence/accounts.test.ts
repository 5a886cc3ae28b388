import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Doc, encodeStateAsUpdateV2 } from 'yjs';
import { TestBrowser, type TestTab } from '#tests/support/test-browser.ts';
import type { AccountSummary } from '@/document/ports.ts';
import { Accounts } from '@/persistence/accounts.ts';
import { Reviews } from '@/persistence/reviews.ts';

let browser: TestBrowser;
let tab: TestTab;
let accounts: Accounts;
beforeEach(async () => {
  browser = new TestBrowser();
  tab = await browser.tab();
  accounts = new Accounts(tab.database, tab.environment);
});
afterEach(() => browser.quit());

const changedAt = '2026-03-01T10:00:00.000Z';
const summary = (id: string): AccountSummary => ({ id, name: `Account ${id}`, pieces: 0, changedAt });

function update(name: string): Uint8Array {
  const doc = new Doc();
  doc.getMap('people').set('dana', name);
  return encodeStateAsUpdateV2(doc);
}

describe('the list of accounts', () => {
  it('adds an account together with its document', async () => {
    await accounts.create(summary('acme'), update('Dana'));
    expect(await accounts.get('acme')).toEqual(summary('acme'));
    expect((await tab.open('acme')).doc.getMap('people').toJSON()).toEqual({ dana: 'Dana' });
  });

  it('stores nothing of a larger buffer that an update is part of', async () => {
    const whole = new Uint8Array(10_000).fill(65);
    const own = update('Dana');
    whole.set(own, 100);
    await accounts.create(summary('acme'), whole.subarray(100, 100 + own.length));
    const row = await tab.database.updates.get(['acme', 1]);
    expect(row?.bytes.buffer.byteLength).toBe(own.length);
  });

  it('refuses an identity that is taken, and changes nothing', async () => {
    await accounts.create(summary('acme'), update('Dana'));
    const again = accounts.create({ ...summary('acme'), name: 'Another' }, update('Omar'));
    await expect(again).rejects.toMatchObject({ code: 'accountExists' });
    expect(await accounts.get('acme')).toEqual(summary('acme'));
    expect((await tab.open('acme')).doc.getMap('people').toJSON()).toEqual({ dana: 'Dana' });
  });

  it('keeps the figures that are left out', async () => {
    await accounts.create({ ...summary('acme'), sample: true }, update('Dana'));
    await accounts.describe('acme', { pieces: 12, score: 61 });
    await accounts.describe('acme', { score: null });
    expect(await accounts.get('acme')).toEqual({ ...summary('acme'), sample: true, pieces: 12, score: null });
    await accounts.describe('nobody', { pieces: 1 });
    expect(await accounts.get('nobody')).toBeUndefined();
  });

  it('tells every change, those of other tabs included, until nobody listens', async () => {
    const other = new Accounts((await browser.tab()).database, tab.environment);
    const seen: string[][] = [];
    const onError = vi.fn<() => void>();
    const stop = accounts.watch((list) => seen.push(list.map(({ name }) => name)), onError);
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([]));
    await accounts.create(summary('a'), update('Dana'));
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['Account a']));
    await other.create(summary('b'), update('Dana'));
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['Account a', 'Account b']));
    await other.describe('a', { name: 'Renamed' });
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['Renamed', 'Account b']));
    stop();
    const calls = seen.length;
    await accounts.describe('b', { pieces: 3 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toHaveLength(calls);
    expect(onError).not.toHaveBeenCalled();
  });

  it('hides a removed account, and brings it back', async () => {
    await accounts.create(summary('acme'), update('Dana'));
    const seen: number[] = [];
    const stop = accounts.watch(
      (list) => seen.push(list.length),
      () => undefined,
    );
    await accounts.remove('acme', '2026-03-02T10:00:00.000Z');
    await vi.waitFor(() => expect(seen.at(-1)).toBe(0));
    expect(await accounts.removed()).toEqual([{ ...summary('acme'), deletedAt: '2026-03-02T10:00:00.000Z' }]);
    await accounts.restore('acme');
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
    expect(await accounts.get('acme')).toEqual(summary('acme'));
    expect(await accounts.removed()).toEqual([]);
    stop();
  });
});

describe('purging an account', () => {
  it('removes every row of it and of no other', async () => {
    const reviews = new Reviews(tab.database);
    for (const id of ['acme', 'acme2']) {
      await accounts.create(summary(id), update('Dana'));
      const { stored } = await tab.open(id);
      await stored.forgetHistory();
      await stored.close();
      const { doc, stored: again } = await tab.open(id);
      doc.getMap('people').set('omar', 'Omar');
      await again.close();
      await reviews.add({ id: 'r', account: id, name: 'R', at: changedAt, data: new Uint8Array([1]) });
    }
    await accounts.purge('acme');
    for (const table of tab.database.tables.filter(({ name }) => name !== 'settings')) {
      const owners = (await table.toArray()).map(
        (row: { account?: string; id?: string }) => row.account ?? row.id,
      );
      expect(owners).toEqual(['acme2']);
    }
  });

  it('is noticed by a tab that has it open, and which cannot bring it back', async () => {
    await accounts.create(summary('acme'), update('Dana'));
    const { doc, stored } = await (await browser.tab()).open('acme');
    const onForgotten = vi.fn<() => void>();
    stored.onForgotten(onForgotten);
    await accounts.purge('acme');
    await vi.waitFor(() => expect(onForgotten).toHaveBeenCalled());
    doc.getMap('people').set('omar', 'Omar');
    await expect(stored.flush()).rejects.toMatchObject({ code: 'accountGone' });
    expect(stored.status()).toMatchObject({ kind: 'notSaved', reason: 'failed' });
    expect(await tab.database.updates.count()).toBe(0);
  });
});
