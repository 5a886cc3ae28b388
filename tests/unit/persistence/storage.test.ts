import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyUpdateV2, Doc, encodeStateAsUpdateV2 } from 'yjs';
import { TestBrowser } from '#tests/support/test-browser.ts';
import type { StoredAccount } from '@/document/ports.ts';
import { type OpenStorage, openStorage } from '@/persistence/storage.ts';

let browser: TestBrowser;
let storage: OpenStorage;
const open = () => openStorage({ name: browser.databaseName, environment: browser.environment() });
beforeEach(async () => {
  browser = new TestBrowser();
  storage = await open();
});
afterEach(() => {
  storage.close();
  browser.quit();
});

const changedAt = '2026-03-01T10:00:00.000Z';

async function add(id: string, person: string): Promise<void> {
  const doc = new Doc();
  doc.getMap('people').set('p', person);
  await storage.accounts.create({ id, name: id, pieces: 1, changedAt }, encodeStateAsUpdateV2(doc));
}

function personIn(state: Uint8Array): unknown {
  const doc = new Doc();
  applyUpdateV2(doc, state);
  return doc.getMap('people').get('p');
}

async function everything(): Promise<StoredAccount[]> {
  const accounts: StoredAccount[] = [];
  for await (const account of storage.everything()) accounts.push(account);
  return accounts;
}

describe('the storage', () => {
  it('gives everything but what was deleted, for a backup', async () => {
    await add('acme', 'Dana');
    await add('globex', 'Omar');
    await add('initech', 'Ines');
    const review = { id: 'r', account: 'acme', name: 'Kickoff', at: changedAt, data: new Uint8Array([1]) };
    await storage.reviews.add(review);
    await storage.accounts.remove('initech', changedAt);

    const accounts = await everything();
    expect(accounts.map(({ summary, reviews, damagedRows }) => [summary.name, reviews, damagedRows])).toEqual(
      [
        ['acme', [review], 0],
        ['globex', [], 0],
      ],
    );
    expect(accounts.map(({ state }) => personIn(state))).toEqual(['Dana', 'Omar']);
  });

  it('restores a backup into an empty browser', async () => {
    await add('acme', 'Dana');
    const accounts = await everything();
    storage.close();
    browser.quit();
    browser = new TestBrowser();
    storage = await open();
    for (const { summary, state } of accounts) await storage.accounts.create(summary, state);
    expect(await everything()).toEqual(accounts);
  });

  it('goes on with the backup when an account is deleted meanwhile', async () => {
    await add('acme', 'Dana');
    await add('globex', 'Omar');
    const names: string[] = [];
    for await (const { summary } of storage.everything()) {
      names.push(summary.name);
      await storage.accounts.purge('globex');
    }
    expect(names).toEqual(['acme']);
  });

  it('works where nothing can be asked about its health', async () => {
    expect(await storage.health()).toEqual({ persisted: false });
    expect(await storage.persist()).toBe(false);
  });

  it('keeps settings and documents over a reload', async () => {
    const doc = new Doc();
    const stored = await storage.documents.connect('acme', doc);
    doc.getMap('people').set('p', 'Dana');
    await stored.close();
    await storage.settings.set('profile', 'AN');
    storage.close();
    storage = await open();
    expect(await storage.settings.get('profile')).toBe('AN');
    expect(personIn((await storage.documents.read('acme')) ?? new Uint8Array())).toBe('Dana');
  });
});
