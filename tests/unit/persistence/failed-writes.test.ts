import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Doc } from 'yjs';
import { type OpenAccount, TestBrowser, type TestTab } from '#tests/support/test-browser.ts';
import type { SaveStatus } from '@/document/ports.ts';

let browser: TestBrowser;
let tab: TestTab;
let account: OpenAccount;

beforeEach(async () => {
  browser = new TestBrowser();
  tab = await browser.tab();
  account = await tab.open('acme');
});
afterEach(() => browser.quit());

const full = () => Object.assign(new Error('No room left'), { name: 'QuotaExceededError' });
const people = (doc: Doc) => doc.getMap<string>('people');
const stored = async () => people((await (await browser.tab()).open('acme')).doc).toJSON();

describe('a write that fails', () => {
  it('is reported with its reason', async () => {
    tab.failWrites(full());
    people(account.doc).set('dana', 'Dana Wu');
    await expect(account.stored.flush()).rejects.toMatchObject({ code: 'diskFull' });
    expect(account.stored.status()).toEqual({ kind: 'notSaved', reason: 'full', detail: 'No room left' });

    tab.failWrites(new Error('The disk is gone'));
    people(account.doc).set('omar', 'Omar Haddad');
    await expect(account.stored.flush()).rejects.toThrow('The disk is gone');
    expect(account.stored.status()).toMatchObject({ kind: 'notSaved', reason: 'failed' });
    expect(await stored()).toEqual({});
  });

  it('is made up for by the next edit', async () => {
    const statuses: SaveStatus['kind'][] = [];
    account.stored.onStatus(({ kind }) => statuses.push(kind));
    tab.failWrites(full());
    people(account.doc).set('dana', 'Dana Wu');
    await vi.waitFor(() => expect(statuses.at(-1)).toBe('notSaved'));
    tab.failWrites(undefined);
    people(account.doc).set('omar', 'Omar Haddad');
    await account.stored.flush();
    expect(statuses).toEqual(['saving', 'notSaved', 'saving', 'saved']);
    expect(await stored()).toEqual({ dana: 'Dana Wu', omar: 'Omar Haddad' });
  });

  it('is made up for by flushing, waking and closing', async () => {
    for (const retry of [
      () => account.stored.flush(),
      async () => {
        tab.wake();
        await account.stored.flush();
      },
      () => account.stored.close(),
    ]) {
      tab.failWrites(full());
      const key = crypto.randomUUID();
      people(account.doc).set(key, 'here');
      await expect(account.stored.flush()).rejects.toMatchObject({ code: 'diskFull' });
      tab.failWrites(undefined);
      await retry();
      expect(await stored()).toHaveProperty(key, 'here');
    }
  });

  it('is tried again by flushing even when it was still under way', async () => {
    tab.failWrites(full());
    people(account.doc).set('dana', 'Dana Wu');
    account.stored.onStatus(({ kind }) => {
      if (kind === 'notSaved') tab.failWrites(undefined);
    });
    await account.stored.flush();
    expect(await stored()).toEqual({ dana: 'Dana Wu' });
  });

  it('is told by close, which lets go all the same', async () => {
    tab.failWrites(full());
    people(account.doc).set('dana', 'Dana Wu');
    await expect(account.stored.close()).rejects.toMatchObject({ code: 'diskFull' });
    tab.failWrites(undefined);
    people(account.doc).set('omar', 'Omar Haddad');
    expect(await stored()).toEqual({});
  });
});
