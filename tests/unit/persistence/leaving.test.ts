import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Doc } from 'yjs';
import { type OpenAccount, TestBrowser, type TestTab } from '#tests/support/test-browser.ts';

let browser: TestBrowser;
let tab: TestTab;
let account: OpenAccount;

beforeEach(async () => {
  browser = new TestBrowser();
  tab = await browser.tab();
  account = await tab.open('acme');
});
afterEach(() => browser.quit());

const people = (doc: Doc) => doc.getMap<string>('people');
const stored = async () => people((await (await browser.tab()).open('acme')).doc).toJSON();
/** A row is on its way to the disk one microtask after an edit of an idle account. */
const rowOnItsWay = () => Promise.resolve().then(() => undefined);

describe('leaving the page', () => {
  it('keeps what was typed while a row was on its way', async () => {
    people(account.doc).set('dana', 'Dana Wu');
    await rowOnItsWay();
    people(account.doc).set('omar', 'Omar Haddad');
    people(account.doc).set('lea', 'Lea Roth');
    tab.leave();
    browser.quit();
    expect(await stored()).toEqual({ dana: 'Dana Wu', omar: 'Omar Haddad', lea: 'Lea Roth' });
  });

  it('keeps it where the row on its way never arrived', async () => {
    tab.failWrites(new Error('The page went'));
    people(account.doc).set('dana', 'Dana Wu');
    await rowOnItsWay();
    people(account.doc).set('omar', 'Omar Haddad');
    tab.leave();
    browser.quit();
    expect(await stored()).toEqual({ dana: 'Dana Wu', omar: 'Omar Haddad' });
  });

  it('leaves nothing behind once it is on disk', async () => {
    people(account.doc).set('dana', 'Dana Wu');
    tab.leave();
    expect(browser.leftoverStorage.length).toBe(1);
    tab.wake();
    await account.stored.flush();
    expect(browser.leftoverStorage.length).toBe(0);

    people(account.doc).set('omar', 'Omar Haddad');
    tab.leave();
    browser.quit();
    const next = await (await browser.tab()).open('acme');
    await next.stored.flush();
    expect(browser.leftoverStorage.length).toBe(0);
    expect(await stored()).toEqual({ dana: 'Dana Wu', omar: 'Omar Haddad' });
  });

  it('leaves nothing when nothing waits', async () => {
    people(account.doc).set('dana', 'Dana Wu');
    await account.stored.flush();
    tab.leave();
    expect(browser.leftoverStorage.length).toBe(0);
  });

  it('leaves nothing that was erased', async () => {
    people(account.doc).set('dana', 'Dana Wu');
    tab.leave();
    people(account.doc).delete('dana');
    await account.stored.forgetHistory();
    expect(browser.leftoverStorage.length).toBe(0);
  });

  it('reports a leftover that cannot be read, and opens all the same', async () => {
    browser.leftoverStorage.setItem(`${browser.databaseName}/leftover/acme/x`, 'garbage');
    const next = await (await browser.tab()).open('acme');
    expect(next.stored.damagedRows).toBe(1);
  });
});
