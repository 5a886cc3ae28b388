import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Doc } from 'yjs';
import { TestBrowser } from '#tests/support/test-browser.ts';
import { openStorage } from '@/persistence/storage.ts';
import { StorageUnavailable } from '@/persistence/storage-unavailable.ts';

let browser: TestBrowser;
beforeEach(() => {
  browser = new TestBrowser();
});
afterEach(() => {
  vi.restoreAllMocks();
  browser.quit();
});

const open = (onOutdated?: () => void) =>
  openStorage({
    name: browser.databaseName,
    environment: browser.environment(),
    ...(onOutdated && { onOutdated }),
  });

/** Opens the same database as another version of Kingside would: 10 is version 1. */
function openNative(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = browser.indexedDB.open(browser.databaseName, version);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

describe('openStorage', () => {
  it('says so where there is no IndexedDB', async () => {
    const environment = { ...browser.environment(), indexedDB: undefined };
    const opening = openStorage({ environment });
    await expect(opening).rejects.toBeInstanceOf(StorageUnavailable);
    await expect(opening).rejects.toMatchObject({ reason: 'missing', code: 'storageMissing' });
  });

  it('says so where IndexedDB refuses to open, and keeps the cause', async () => {
    const refusal = new DOMException('Not in a private window', 'InvalidStateError');
    vi.spyOn(browser.indexedDB, 'open').mockImplementation(() => {
      throw refusal;
    });
    await expect(open()).rejects.toMatchObject({ reason: 'missing', cause: { inner: refusal } });
  });

  it('tells a full disk apart', async () => {
    vi.spyOn(browser.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    await expect(open()).rejects.toMatchObject({ reason: 'full' });
  });

  it('leaves a newer database alone', async () => {
    (await open()).close();
    (await openNative(20)).close();
    await expect(open()).rejects.toMatchObject({ reason: 'newer' });
    const native = await openNative(20);
    expect([...native.objectStoreNames]).toContain('accounts');
    native.close();
  });

  it('says so when a tab holds an older database open', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined); // Dexie tells the developer too.
    const older = await openNative(5);
    await expect(open()).rejects.toMatchObject({ reason: 'blocked' });
    older.close();
  });

  it('gives way to a newer version, tells, and stores no more', async () => {
    const onOutdated = vi.fn<() => void>();
    const storage = await open(onOutdated);
    (await openNative(20)).close();
    expect(onOutdated).toHaveBeenCalledOnce();
    await expect(storage.settings.set('profile', 'A')).rejects.toMatchObject({ name: 'DatabaseClosedError' });
  });

  it('keeps reporting edits as not saved after that', async () => {
    const storage = await open();
    const doc = new Doc();
    const stored = await storage.documents.connect('acme', doc);
    (await openNative(20)).close();
    doc.getMap('people').set('dana', 'Dana');
    await expect(stored.flush()).rejects.toMatchObject({ name: 'DatabaseClosedError' });
    expect(stored.status()).toMatchObject({ kind: 'notSaved', reason: 'failed' });
  });

  it('opens again by itself where the browser has closed it', async () => {
    const tab = await browser.tab();
    const { doc, stored } = await tab.open('acme');
    tab.database.close({ disableAutoOpen: false });
    doc.getMap('people').set('dana', 'Dana');
    await stored.flush();
    expect(await tab.database.updates.count()).toBe(1);
  });
});
