import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Doc, encodeStateAsUpdateV2 } from 'yjs';
import { type OpenAccount, TestBrowser, type TestTab } from '#tests/support/test-browser.ts';
import { Journal } from '@/persistence/journal.ts';

let browser: TestBrowser;
let tab: TestTab;
beforeEach(async () => {
  browser = new TestBrowser({ compactAfter: 10 });
  tab = await browser.tab();
});
afterEach(() => browser.quit());

const people = (doc: Doc) => doc.getMap<string>('people');

async function edit({ doc, stored }: OpenAccount, from: number, to: number): Promise<void> {
  for (let index = from; index < to; index += 1) {
    people(doc).set(`person ${index}`, 'here');
    await stored.flush();
  }
}

const numbers = async () => (await tab.database.updates.toArray()).map((row) => row.number);
const generations = async () => (await tab.database.generations.toArray()).map((row) => row.through);

describe('compaction', () => {
  it('keeps the generation before and the updates since', async () => {
    const account = await tab.open('acme');
    await edit(account, 0, 25);
    await account.stored.close();
    expect(await generations()).toEqual([10, 20]);
    expect(await numbers()).toEqual(Array.from({ length: 15 }, (_, index) => index + 11));
    expect(people((await tab.open('acme')).doc).size).toBe(25);
  });

  it('is done once by two tabs, and a repetition changes nothing', async () => {
    const left = await tab.open('acme');
    const right = await (await browser.tab()).open('acme');
    for (let round = 0; round < 20; round += 2) {
      await edit(left, round, round + 1);
      await edit(right, round + 1, round + 2);
    }
    await left.stored.close();
    await right.stored.close();
    expect(await generations()).toEqual([10, 20]);

    const before = [await tab.database.generations.toArray(), await tab.database.updates.toArray()];
    const journal = new Journal(tab.database, 'acme');
    expect(await journal.compact(20, 0, encodeStateAsUpdateV2(left.doc), 1)).toBe(20);
    expect(await journal.compact(15, 0, encodeStateAsUpdateV2(left.doc), 1)).toBe(20);
    expect([await tab.database.generations.toArray(), await tab.database.updates.toArray()]).toEqual(before);
  });

  it('does not swallow what another tab appends meanwhile', async () => {
    const left = await tab.open('acme');
    const right = await (await browser.tab()).open('acme');
    for (let round = 0; round < 30; round += 1) {
      people(left.doc).set(`left ${round}`, 'here');
      people(right.doc).set(`right ${round}`, 'here');
      await Promise.all([left.stored.flush(), right.stored.flush()]);
    }
    await Promise.all([left.stored.close(), right.stored.close()]);
    expect((await generations()).length).toBe(2);
    expect(people((await tab.open('acme')).doc).size).toBe(60);
  });

  it('does not lose a tab that slept through two of them', async () => {
    browser = new TestBrowser({ compactAfter: 10, channels: false });
    const sleeper = await browser.tab();
    const asleep = await sleeper.open('acme');
    await edit(asleep, 0, 1);
    const awake = await (await browser.tab()).open('acme');
    await edit(awake, 1, 25);
    expect(people(asleep.doc).size).toBe(1);
    await edit(asleep, 25, 26);
    expect(people(asleep.doc).size).toBe(26);
    expect(people((await (await browser.tab()).open('acme')).doc).size).toBe(26);
  });

  it('that fails is no failed save', async () => {
    tab.database.generations.hook('creating', () => {
      throw Object.assign(new Error('No room left'), { name: 'QuotaExceededError' });
    });
    const account = await tab.open('acme');
    await edit(account, 0, 12);
    expect(account.stored.status()).toEqual({ kind: 'saved' });
    await account.stored.close();
    expect(await generations()).toEqual([]);
    expect(people((await tab.open('acme')).doc).size).toBe(12);
  });
});
