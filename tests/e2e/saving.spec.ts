import { expect, test } from './journey.ts';

test('a full disk is said loudly, and what was held back is saved when there is room again', async ({
  page,
  accounts,
  board,
}) => {
  await page.addInitScript(() => {
    for (const method of ['put', 'add'] as const) {
      const write = IDBObjectStore.prototype[method];
      IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...row) {
        if ('diskIsFull' in globalThis) throw new DOMException('The disk is full.', 'QuotaExceededError');
        return write.apply(this, row);
      };
    }
  });
  await accounts.open();
  await accounts.create('Contoso Power');
  await board.add('Dana Wu, CFO, Finance, exec');
  await board.saved();

  await page.evaluate(() => Object.assign(globalThis, { diskIsFull: true }));
  await board.press('k');
  const banner = page.getByRole('alert').filter({ hasText: 'Your latest edits are not saved.' });
  await expect(banner.getByText(/is full. Free some space/)).toBeVisible();
  await expect(page.getByRole('banner').getByText('Not saved', { exact: true })).toBeVisible();
  await banner.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('banner').getByText('Not saved', { exact: true })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    banner.getByRole('button', { name: 'Download the account file' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/Contoso-Power.*\.kingside$/);

  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'diskIsFull'));
  await board.select('Dana Wu');
  await board.press('5');
  await board.saved();
  await expect(page.getByText('Your latest edits are not saved.')).toHaveCount(0);
  await page.reload();
  await expect(board.piece('Dana Wu')).toHaveAccessibleName(/Decision maker, influence decisive/);
});

test('a browser that stores nothing says so instead of taking edits', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('No storage here.', 'SecurityError');
    };
  });
  await page.goto('./#/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/does not let Kingside store anything/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'New account' })).toHaveCount(0);
});
