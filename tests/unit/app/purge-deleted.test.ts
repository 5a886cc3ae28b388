import { expect, it } from 'vitest';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { testStorage } from '#tests/support/test-storage.ts';
import { keptFor, purgeDeleted } from '@/app/purge-deleted.ts';
import { createAccount, remove } from '@/features/accounts/actions.ts';

it('removes for good what was deleted long ago, and nothing else', async () => {
  const clock = pinnedClock('2026-01-01');
  const context = { storage: await testStorage(), clock };
  const { accounts, documents } = context.storage;
  const old = await createAccount(context, 'Old');
  const kept = await createAccount(context, 'Kept');
  await remove(context, old);
  clock.setToday('2026-01-31');
  const recent = await createAccount(context, 'Recent');
  await remove(context, recent);
  await purgeDeleted(accounts, clock);
  expect((await accounts.removed()).map(({ name }) => name).toSorted()).toEqual(['Old', 'Recent']);

  clock.setToday('2026-02-01');
  await purgeDeleted(accounts, clock);
  expect(keptFor).toBe(30);
  expect((await accounts.removed()).map(({ name }) => name)).toEqual(['Recent']);
  expect(await documents.read(old)).toBeUndefined();
  expect(await documents.read(kept)).toBeDefined();
});
