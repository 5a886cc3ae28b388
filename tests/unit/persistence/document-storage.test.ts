import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyUpdateV2, Doc, encodeStateAsUpdateV2, type Transaction } from 'yjs';
import { TestBrowser } from '#tests/support/test-browser.ts';

let browser: TestBrowser;
beforeEach(() => {
  browser = new TestBrowser();
});
afterEach(() => browser.quit());

const people = (doc: Doc) => doc.getMap<string>('people');

describe('a connected document', () => {
  it('is there again after a reload', async () => {
    const first = await (await browser.tab()).open('acme');
    people(first.doc).set('dana', 'Dana Wu');
    people(first.doc).set('omar', 'Omar Haddad');
    people(first.doc).delete('omar');
    await first.stored.close();

    const second = await (await browser.tab()).open('acme');
    expect(people(second.doc).toJSON()).toEqual({ dana: 'Dana Wu' });
    expect(second.stored.damagedRows).toBe(0);
    expect(second.stored.status()).toEqual({ kind: 'saved' });
  });

  it('loses nothing of what it called saved when the browser is killed', async () => {
    const { doc, stored } = await (await browser.tab()).open('acme');
    for (let index = 0; index < 50; index += 1) {
      people(doc).set(`person ${index}`, 'here');
      await stored.flush();
    }
    browser.quit();
    const again = await (await browser.tab()).open('acme');
    expect(people(again.doc).size).toBe(50);
  });

  it('keeps accounts apart', async () => {
    const tab = await browser.tab();
    const acme = await tab.open('acme');
    const other = await tab.open('acme 2');
    people(acme.doc).set('dana', 'Dana Wu');
    await acme.stored.close();
    await other.stored.close();
    expect(people((await tab.open('acme 2')).doc).size).toBe(0);
  });

  it('stores what the document held before it was connected', async () => {
    const tab = await browser.tab();
    const doc = new Doc();
    people(doc).set('dana', 'Dana Wu');
    const { stored } = await tab.open('acme', doc);
    await stored.close();
    expect(people((await tab.open('acme')).doc).toJSON()).toEqual({ dana: 'Dana Wu' });
  });

  it('loads in one transaction that is not local', async () => {
    const tab = await browser.tab();
    const { doc, stored } = await tab.open('acme');
    for (const name of ['a', 'b', 'c']) {
      people(doc).set(name, name);
      await stored.flush();
    }
    const loaded = new Doc();
    const transactions: Transaction[] = [];
    loaded.on('afterTransaction', (transaction) => transactions.push(transaction));
    await tab.open('acme', loaded);
    expect(transactions.map(({ local }) => local)).toEqual([false]);
  });

  it('writes at once, and merges what arrives meanwhile', async () => {
    const tab = await browser.tab();
    const { doc, stored } = await tab.open('acme');
    const statuses: string[] = [];
    stored.onStatus(({ kind }) => statuses.push(kind));
    for (let index = 0; index < 1000; index += 1) people(doc).set(`person ${index}`, 'here');
    expect(stored.status().kind).toBe('saving');
    await stored.flush();
    expect(await tab.database.updates.count()).toBeLessThanOrEqual(2);
    expect(statuses).toEqual(['saving', 'saved']);
  });

  it('stops following once it is closed', async () => {
    const tab = await browser.tab();
    const { doc, stored } = await tab.open('acme');
    people(doc).set('dana', 'Dana Wu');
    await Promise.all([stored.close(), stored.close()]);
    people(doc).set('omar', 'Omar Haddad');
    expect(people((await tab.open('acme')).doc).toJSON()).toEqual({ dana: 'Dana Wu' });
  });

  it('can be read without opening it', async () => {
    const tab = await browser.tab();
    expect(await tab.documents.read('acme')).toBeUndefined();
    const { doc, stored } = await tab.open('acme');
    people(doc).set('dana', 'Dana Wu');
    await stored.flush();
    const copy = new Doc();
    applyUpdateV2(copy, (await tab.documents.read('acme')) ?? new Uint8Array());
    expect(encodeStateAsUpdateV2(copy)).toEqual(encodeStateAsUpdateV2(doc));
  });
});

describe('two tabs', () => {
  it('stay equal', async () => {
    const left = await (await browser.tab()).open('acme');
    const right = await (await browser.tab()).open('acme');
    people(left.doc).set('dana', 'Dana Wu');
    people(right.doc).set('omar', 'Omar Haddad');
    await vi.waitFor(() => {
      expect(people(left.doc).toJSON()).toEqual({ dana: 'Dana Wu', omar: 'Omar Haddad' });
      expect(people(right.doc).toJSON()).toEqual(people(left.doc).toJSON());
    });
  });

  it('do not write again what they got from each other', async () => {
    const tab = await browser.tab();
    const left = await tab.open('acme');
    const right = await (await browser.tab()).open('acme');
    people(left.doc).set('dana', 'Dana Wu');
    await vi.waitFor(() => expect(people(right.doc).get('dana')).toBe('Dana Wu'));
    await right.stored.flush();
    expect(await tab.database.updates.count()).toBe(1);
  });

  it('catch up on waking where no message arrives', async () => {
    browser = new TestBrowser({ channels: false });
    const sleeper = await browser.tab();
    const asleep = await sleeper.open('acme');
    const awake = await (await browser.tab()).open('acme');
    people(awake.doc).set('dana', 'Dana Wu');
    await awake.stored.flush();
    expect(people(asleep.doc).size).toBe(0);
    sleeper.wake();
    await vi.waitFor(() => expect(people(asleep.doc).get('dana')).toBe('Dana Wu'));
  });

  it('catch up before they write', async () => {
    browser = new TestBrowser({ channels: false });
    const left = await (await browser.tab()).open('acme');
    const right = await (await browser.tab()).open('acme');
    people(left.doc).set('dana', 'Dana Wu');
    await left.stored.flush();
    people(right.doc).set('omar', 'Omar Haddad');
    await right.stored.flush();
    expect(people(right.doc).toJSON()).toEqual({ dana: 'Dana Wu', omar: 'Omar Haddad' });
    expect(people((await (await browser.tab()).open('acme')).doc).size).toBe(2);
  });
});
