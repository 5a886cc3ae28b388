import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Around, openBoard, shownOf } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import type { OpenAccount } from '@/app/account/open-account.ts';
import { Look } from '@/app/look/look.tsx';
import { StorageUnavailableScreen } from '@/app/screens/storage-unavailable.tsx';
import { AccountBanners } from '@/app/shell/account-banners.tsx';
import { SavingState } from '@/app/shell/saving-state.tsx';
import { StorageUnavailable } from '@/persistence/storage-unavailable.ts';

async function show({ damaged = 0, newer = false } = {}) {
  const session = openBoard(new TestBoard().contact('Dana'));
  if (newer) session.document.doc.getMap('meta').set('schemaVersion', 999);
  const save = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const account: OpenAccount = {
    id: 'test',
    session,
    shown: shownOf(session),
    damagedRows: () => damaged,
    save,
    refresh: () => undefined,
    close: () => Promise.resolve(),
  };
  await render(
    <Around session={session}>
      <SavingState saving={session.saving} />
      <AccountBanners account={account} />
    </Around>,
  );
  return { session, save };
}

describe('an open account', () => {
  it('says nothing while all is well', async () => {
    await show();
    await expect.element(page.getByText('saved', { exact: true })).toBeVisible();
    await expect.element(page.getByRole('button')).not.toBeInTheDocument();
  });

  it('says loudly that edits are not saved, and what to do', async () => {
    const { session, save } = await show();
    session.saving.setState({ kind: 'notSaved', reason: 'full', detail: '' });
    await expect.element(page.getByText('Your latest edits are not saved.').first()).toBeVisible();
    await expect.element(page.getByText(/the space this browser allows, is full/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Download the account file' })).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(save).toHaveBeenCalledOnce();
  });

  it('says that it is for reading only when it comes from a newer version', async () => {
    await show({ newer: true });
    await expect.element(page.getByText(/open for reading only/)).toBeVisible();
  });

  it('says that stored pieces are damaged', async () => {
    await show({ damaged: 2 });
    await expect.element(page.getByText(/2 stored pieces of this account are damaged/)).toBeVisible();
  });
});

it('a browser that stores nothing is told apart, with what to do', async () => {
  await render(
    <Look>
      <StorageUnavailableScreen error={new StorageUnavailable('missing')} />
    </Look>,
  );
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.element(page.getByText(/Open Kingside in an ordinary window/)).toBeVisible();
});
