import { describe, expect, it } from 'vitest';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { testStorage } from '#tests/support/test-storage.ts';
import { addPeople, type ReadModel } from '@/document/index.ts';
import { createAccount, remove } from '@/features/accounts/actions.ts';
import { editAccount } from '@/features/accounts/edit-account.ts';
import { takeBack } from '@/features/accounts/files/bring-in.ts';
import { planRestore, type RestoreChoice, restore } from '@/features/accounts/files/restore.ts';
import { readBackup, writeBackup } from '@/formats/index.ts';

type Context = Parameters<typeof createAccount>[0];

const add = (context: Context, id: string, name: string) =>
  editAccount(context, id, (document) => addPeople(document, [{ name, side: 'customer' }]));

const namesOf = ({ people }: ReadModel) => Array.from(people.values(), ({ name }) => name).toSorted();
const names = (context: Context, id: string) =>
  editAccount(context, id, (document) => namesOf(document.model.getState()));

/** An account with Dana, a backup of it, and Carl, who came afterwards. */
async function backedUp() {
  const context = { storage: await testStorage(), clock: pinnedClock('2026-03-01') };
  const id = await createAccount(context, 'Northwind');
  await add(context, id, 'Dana');
  const bytes = await writeBackup(context.storage.everything(), context.clock.now());
  const backup = await readBackup({ name: 'all.kingside-backup', bytes });
  await add(context, id, 'Carl');
  const restoreAs = async (choice: RestoreChoice) => {
    const rows = await planRestore(backup, context.storage.accounts);
    return await restore(
      context,
      rows.map((row) => ({ ...row, choice })),
    );
  };
  return { context, id, backup, restoreAs };
}

describe('restoring a backup', () => {
  it('offers to bring together what is here, and to add what is not', async () => {
    const { context, backup } = await backedUp();
    expect(await planRestore(backup, context.storage.accounts)).toMatchObject([{ choice: 'together' }]);
    const elsewhere = await testStorage();
    expect(await planRestore(backup, elsewhere.accounts)).toMatchObject([{ choice: 'add', here: undefined }]);
  });

  it('adds an account that is not here', async () => {
    const { backup } = await backedUp();
    const context = { storage: await testStorage(), clock: pinnedClock('2026-04-01') };
    const [result] = await restore(context, await planRestore(backup, context.storage.accounts));
    expect(result?.failure).toBeUndefined();
    const id = backup.accounts[0]?.summary.id ?? '';
    expect(await names(context, id)).toEqual(['Dana']);
  });

  it('brings together without losing what came since', async () => {
    const { context, id, restoreAs } = await backedUp();
    await restoreAs('together');
    expect(await names(context, id)).toEqual(['Carl', 'Dana']);
  });

  it('puts back as it was after a review, and can be taken back', async () => {
    const { context, id, restoreAs } = await backedUp();
    const [result] = await restoreAs('putBack');
    expect(await names(context, id)).toEqual(['Dana']);
    const reviews = await context.storage.reviews.of(id);
    expect(reviews.map(({ name }) => name)).toEqual(['Before the restore of a backup']);
    if (result?.broughtIn === undefined) throw new Error('Nothing was brought in.');
    await takeBack(context, result.broughtIn);
    expect(await names(context, id)).toEqual(['Carl', 'Dana']);
  });

  it('brings a deleted account back', async () => {
    const { context, id, restoreAs } = await backedUp();
    await remove(context, id);
    await restoreAs('together');
    expect((await context.storage.accounts.get(id))?.deletedAt).toBeUndefined();
  });

  it('leaves alone what it is told to', async () => {
    const { context, id, restoreAs } = await backedUp();
    expect(await restoreAs('leave')).toEqual([]);
    expect(await names(context, id)).toEqual(['Carl', 'Dana']);
  });
});
