import { expect, test } from './journey.ts';

// With the service worker that a user has, from the first visit on.
test.use({ serviceWorkers: 'allow' });

test('the first start: an empty page that says what to do, and the sample', async ({
  page,
  accounts,
  board,
}) => {
  await accounts.open();
  await expect(
    page.getByRole('heading', { level: 2, name: 'Put your first customer on the board' }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);

  await page.getByRole('link', { name: 'Look around the sample' }).click();
  await expect(board.pieces).toHaveCount(110);
  await expect(page).toHaveURL(/#\/account\/[^/]+\/board$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByText('Sample, invented')).toBeVisible();
  await expect(page.getByText(/^As of /)).toBeVisible();
  await expect(board.evaluation).toHaveAccessibleName(/^Position score \d+ of 100/);

  const address = page.url();
  await page.reload();
  await expect(board.pieces).toHaveCount(110);
  expect(page.url()).toBe(address);

  await page.goBack();
  await expect(accounts.title).toBeVisible();
  await expect(accounts.row('Northwind Rail')).toContainText('Sample, invented');
  await page.goForward();
  await expect(board.pieces).toHaveCount(110);
});

test('an unknown address says so and leads back', async ({ page, accounts }) => {
  for (const [address, title] of [
    ['./#/nowhere', 'This page is not there'],
    ['./#/account/none/board', 'This account is not here'],
    ['./#/account/none/nonsense', 'This page is not there'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await page.getByRole('link', { name: 'Back to accounts' }).click();
    await expect(accounts.title).toBeVisible();
  }
});

test('the profile is asked once, can be skipped, and signs', async ({ page, accounts, board }) => {
  await accounts.open();
  await accounts.profile.getByRole('button', { name: 'Skip' }).click();
  await expect(accounts.profile).toBeHidden();
  await page.reload();
  await expect(accounts.title).toBeVisible();
  await expect(accounts.profile).toBeHidden();

  await page.getByRole('button', { name: 'Profile and settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Profile and settings' });
  await settings.getByRole('textbox', { name: 'Your name' }).fill('Mara Quist');
  await settings.getByRole('button', { name: 'Save' }).click();

  await accounts.create('Contoso Power');
  await board.add('Dana Wu, CFO, Finance, exec');
  await board.press('k');
  await board.openInspector('Dana Wu');
  await expect(board.inspector.getByText(/^Set by Mara Quist on/)).toBeVisible();
});

test('accounts are created, renamed, copied, deleted, brought back and found', async ({
  page,
  accounts,
  board,
}) => {
  await accounts.open();
  await accounts.create('Contoso Power');
  await board.add('Dana Wu, CFO, Finance, exec\nJonas Reuter, Head of IT, IT, director');
  await expect(board.pieces).toHaveCount(2);
  await board.saved();
  await page.getByRole('link', { name: 'Kingside' }).click();
  await accounts.create('Fabrikam Steel');
  await page.goBack();

  await expect(accounts.row('Contoso Power').getByRole('cell').first()).toHaveText('2');
  await accounts.rename('Contoso Power', 'Contoso Energy');
  await accounts.act('Contoso Energy', 'Duplicate');
  await accounts.openBoard('Contoso Energy (copy)');
  await expect(board.piece('Dana Wu')).toBeVisible();
  await page.goBack();

  await accounts.act('Fabrikam Steel', 'Delete');
  await expect(accounts.row('Fabrikam Steel')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(accounts.row('Fabrikam Steel')).toBeVisible();
  await accounts.act('Fabrikam Steel', 'Delete');
  await expect(accounts.row('Fabrikam Steel')).toBeHidden();
  await page.reload();
  await accounts.deleted.getByRole('button', { name: 'Bring Fabrikam Steel back' }).click();
  await expect(accounts.row('Fabrikam Steel')).toBeVisible();

  await accounts.search.fill('energy');
  await expect(page.getByRole('status').filter({ hasText: 'account' })).toHaveText('2 of 3 accounts');
  await expect(accounts.row('Fabrikam Steel')).toBeHidden();
});
