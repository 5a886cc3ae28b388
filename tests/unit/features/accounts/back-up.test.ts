import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { TestBrowser } from '#tests/support/test-browser.ts';
import { testStorage } from '#tests/support/test-storage.ts';
import { addPeople } from '@/document/index.ts';
import { createAccount } from '@/features/accounts/actions.ts';
import { editAccount } from '@/features/accounts/edit-account.ts';
import { planRestore, restore } from '@/features/accounts/files/restore.ts';
import { backUpEverything } from '@/features/accounts/storage/back-up.ts';
import { readBackup } from '@/formats/index.ts';
import * as downloads from '@/ui/widgets/download.ts';

const download = vi.spyOn(downloads, 'download');

beforeEach(() => {
  download.mockReset().mockReturnValue();
});
afterAll(() => {
  download.mockRestore();
});

function downloaded(): { name: string; bytes: Uint8Array } {
  const [name = '', bytes] = download.mock.lastCall ?? [];
  if (!(bytes instanceof Uint8Array)) throw new Error('Nothing was handed out.');
  return { name, bytes };
}

describe('the backup of everything', () => {
  it('holds an account of which a part is damaged, says so, and can be restored elsewhere', async () => {
    const browser = new TestBrowser();
    const context = { storage: await testStorage(browser), clock: pinnedClock('2026-03-01') };
    const id = await createAccount(context, 'Northwind');
    await createAccount(context, 'Southwind');
    await editAccount(context, id, (document) => addPeople(document, [{ name: 'Ann', side: 'customer' }]));
    const tab = await browser.tab();
    const rows = await tab.database.updates.where('[account+number]').between([id, 0], [id, 99]).count();
    // Two updates of one tab, of which the second builds on the first, which goes missing.
    const { doc, stored } = await tab.open(id);
    doc.getMap('topics').set('first', 1);
    await stored.flush();
    doc.getMap('topics').set('second', 2);
    await stored.close();
    await tab.database.updates.delete([id, rows + 1]);

    const { file, problems } = await backUpEverything(context.storage, context.clock);
    expect(problems).toEqual(['Northwind: 1 damaged piece could not be read.']);
    expect(file).toBe(downloaded().name);
    const backup = await readBackup(downloaded());
    expect(backup.notes).toEqual([]);
    const elsewhere = { storage: await testStorage(), clock: context.clock };
    const results = await restore(elsewhere, await planRestore(backup, elsewhere.storage.accounts));
    expect(results.map(({ failure }) => failure)).toEqual([undefined, undefined]);
    expect(await elsewhere.storage.accounts.get(id)).toMatchObject({ name: 'Northwind', pieces: 1 });
  });
});
