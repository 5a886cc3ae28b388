import { describe, expect, it } from 'vitest';
import { Doc } from 'yjs';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { testStorage } from '#tests/support/test-storage.ts';
import { AccountDocument, addPeople } from '@/document/index.ts';
import { createAccount, duplicate, remove, rename } from '@/features/accounts/actions.ts';
import { editAccount } from '@/features/accounts/edit-account.ts';

async function start() {
  const context = { storage: await testStorage(), clock: pinnedClock('2026-03-01') };
  const id = await createAccount(context, ' Northwind ');
  return { ...context, context, id };
}

async function read({ storage, clock }: Awaited<ReturnType<typeof start>>, id: string) {
  const doc = new Doc();
  const stored = await storage.documents.connect(id, doc);
  const model = new AccountDocument({ id, doc, clock }).model.getState();
  await stored.close();
  return model;
}

describe('an account', () => {
  it('starts with its name and the usual ranks', async () => {
    const started = await start();
    expect(await started.storage.accounts.get(started.id)).toMatchObject({ name: 'Northwind', pieces: 0 });
    const model = await read(started, started.id);
    expect(model.account.name).toBe('Northwind');
    expect(model.ranks.size).toBe(5);
  });

  it('needs a name', async () => {
    const { context } = await start();
    await expect(createAccount(context, '  ')).rejects.toMatchObject({ code: 'emptyName' });
  });

  it('is renamed in the document and in the list', async () => {
    const started = await start();
    await rename(started.context, started.id, 'Southwind');
    expect(await started.storage.accounts.get(started.id)).toMatchObject({ name: 'Southwind' });
    expect((await read(started, started.id)).account.name).toBe('Southwind');
  });

  it('that was removed for good is not renamed, and its identity is free again', async () => {
    const { context, storage, id } = await start();
    await storage.accounts.purge(id);
    await expect(rename(context, id, 'Southwind')).rejects.toThrow('This account is no longer there');
    expect(await storage.documents.read(id)).toBeUndefined();
  });

  it('is renamed in a tab that has it open', async () => {
    const { context, storage, clock, id } = await start();
    const doc = new Doc();
    const stored = await storage.documents.connect(id, doc);
    const open = new AccountDocument({ id, doc, clock });
    await rename(context, id, 'Southwind');
    await expect.poll(() => open.model.getState().account.name).toBe('Southwind');
    await stored.close();
  });

  it('is copied with everybody on the board, under a new identity', async () => {
    const started = await start();
    const { context, storage, id } = started;
    await editAccount(context, id, (document) => {
      addPeople(document, [{ name: 'Dana', side: 'customer' }]);
    });
    const summary = await storage.accounts.get(id);
    if (summary === undefined) throw new Error('The account is not there.');
    const copy = await duplicate(context, summary);
    expect(copy).not.toBe(id);
    expect(await storage.accounts.get(copy)).toMatchObject({ name: 'Northwind (copy)', pieces: 1 });
    expect((await read(started, copy)).people.size).toBe(1);
    expect((await read(started, id)).account.name).toBe('Northwind');
  });

  it('is deleted so that it can be brought back', async () => {
    const { context, storage, id } = await start();
    await remove(context, id);
    expect(await storage.accounts.removed()).toMatchObject([{ id }]);
    await storage.accounts.restore(id);
    expect(await storage.accounts.removed()).toEqual([]);
  });
});
