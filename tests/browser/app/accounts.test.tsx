import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openApp } from '#tests/support/open-app.tsx';
import { createAccount } from '@/features/accounts/actions.ts';

const row = (name: string) => page.getByRole('row').filter({ hasText: name });

async function actionOf(name: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

describe('the start page', () => {
  it('says what to do first, and makes an account that opens on its board', async () => {
    await openApp();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Accounts');
    await expect.element(page.getByText('Put your first customer on the board')).toBeVisible();
    await page.getByRole('button', { name: 'Create an account' }).click();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/A name is needed/)).toBeVisible();
    await userEvent.keyboard('Northwind Rail{Enter}');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Northwind Rail · Board');
    expect(location.hash).toMatch(/^#\/account\/[\w-]+\/board$/);
    await expect.poll(() => document.title).toBe('Northwind Rail · Board · Kingside');
  });

  it('hands the keyboard to the board in the moment in which it is drawn', async () => {
    await openApp();
    await page.getByRole('button', { name: 'Create an account' }).click();
    const drawn = new Promise<void>((resolve) => {
      const seen = new MutationObserver(() => {
        if (document.querySelector('[data-board-focus]') === null) return;
        seen.disconnect();
        // As the browser would have it for somebody who was waiting for the board.
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
        resolve();
      });
      seen.observe(document.body, { childList: true, subtree: true });
      onTestFinished(() => seen.disconnect());
    });
    await userEvent.keyboard('Northwind Rail{Enter}');
    await drawn;
    await expect.element(page.getByRole('dialog', { name: 'Add people' })).toBeVisible();
  });

  it('searches, sorts, renames and copies', async () => {
    const services = await openApp();
    await createAccount(services, 'Acme');
    await createAccount(services, 'Berg');
    await expect.element(row('Berg')).toBeVisible();
    const firstName = () => page.getByRole('rowheader').first();
    await expect.element(firstName()).toHaveTextContent('Berg');
    await page.getByRole('button', { name: 'Account', exact: true }).click();
    await expect.element(firstName()).toHaveTextContent('Acme');

    await actionOf('Acme', 'Rename …');
    await page.getByLabelText('Name of the customer').fill('Zeta');
    await userEvent.keyboard('{Enter}');
    await expect.element(row('Zeta')).toBeVisible();
    await actionOf('Berg', 'Duplicate');
    await expect.element(row('Berg (copy)')).toBeVisible();

    await page.getByRole('searchbox', { name: 'Search accounts' }).fill('zet');
    await expect.element(page.getByRole('status').filter({ hasText: '1 of 3' })).toBeVisible();
    await expect.element(row('Berg')).not.toBeInTheDocument();
  });

  it('deletes with a way back, by the notice and by the list of deleted ones', async () => {
    const services = await openApp();
    await createAccount(services, 'Acme');
    await actionOf('Acme', 'Delete');
    await expect.element(row('Acme')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(row('Acme')).toBeVisible();

    await actionOf('Acme', 'Delete');
    await page.getByRole('button', { name: 'Bring Acme back' }).click();
    await expect.element(row('Acme')).toBeVisible();

    await actionOf('Acme', 'Delete');
    await page.getByRole('button', { name: 'Remove Acme for good' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove for good' }).click();
    await expect.poll(() => services.storage.accounts.removed()).toEqual([]);
  });

  it('asks once who works here, and does not insist', async () => {
    const services = await openApp();
    await page.getByRole('button', { name: 'Skip' }).click();
    await expect.element(page.getByText('Who are you?')).not.toBeInTheDocument();
    expect(services.profile.getState()).toMatchObject({ asked: true, author: undefined });
    await page.getByRole('button', { name: 'Profile and settings' }).click();
    await page.getByLabelText('Your name').fill('Anna Berg');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => services.profile.getState().author?.initials).toBe('AB');
  });

  it('says where things are kept', async () => {
    await openApp();
    const card = page.getByRole('region', { name: 'Where your accounts live' });
    await expect.element(card).toHaveTextContent(/Stored.*B of .*allowed/);
    await expect.element(card).toHaveTextContent(/Last backup\s*Never/);
  });
});

describe('an address', () => {
  it('that leads nowhere says so and leads back', async () => {
    await openApp('/nowhere/at/all');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('This page is not there');
    await page.getByRole('link', { name: 'Back to accounts' }).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Accounts');
  });

  it('of an account that is not here says so', async () => {
    await openApp('/account/nobody/board');
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('This account is not here');
  });

  it('of a view that does not exist says so', async () => {
    await openApp('/account/nobody/nothing');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('This page is not there');
  });

  it('of the sample opens the sample account, which says that it is invented', async () => {
    await openApp('/sample');
    await expect.poll(() => location.hash).toMatch(/^#\/account\/[\w-]+\/board$/);
    await expect.element(page.getByText('Sample, invented')).toBeVisible();
  });
});
