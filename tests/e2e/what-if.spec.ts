import type { Page } from '@playwright/test';
import { test as base, expect } from './journey.ts';
import type { BoardPage } from './pages/board-page.ts';
import { WhatIf } from './pages/what-if.ts';

const test = base.extend<{ readonly whatIf: WhatIf }>({
  whatIf: async ({ page }, provide) => provide(new WhatIf(page)),
});

const decider = 'Matteo Ferraris';

/** The sample with a decision maker selected; gives what the board says of the score and of them. */
async function openSample(page: Page, board: BoardPage) {
  await board.openSample();
  await expect(board.evaluation).toHaveAccessibleName(/^Position score \d+/);
  await board.select(decider);
  const seen = async () => ({
    score: await board.evaluation.getAttribute('aria-label'),
    person: await board.piece(decider).getAttribute('aria-label'),
    pieces: await board.pieces.count(),
  });
  return {
    seen,
    before: await seen(),
    saving: page.getByRole('banner').getByText('What-if: nothing is saved'),
  };
}

test('what is tried out changes the score, and is gone without a trace when it is left', async ({
  page,
  board,
  whatIf,
}) => {
  const { seen, before, saving } = await openSample(page, board);
  await whatIf.open();
  await expect(saving).toBeVisible();
  await board.press('-', '-');
  await expect(board.piece(decider)).toHaveAccessibleName(/sceptic|opponent/);
  await expect(whatIf.score).toHaveText(/down by \d/);
  await board.run('What if this person leaves?');
  await expect(board.piece(`Successor of ${decider}`)).toBeVisible();
  await expect(whatIf.region).toContainText('3 tried');
  await board.press('Escape', 'Escape', 'Escape');
  await expect(whatIf.region).toBeVisible();

  await whatIf.leave();
  await expect(saving).toBeHidden();
  await board.saved();
  await expect.poll(seen).toEqual(before);
  await expect(board.undoButton).toHaveAccessibleName('Undo (nothing yet)');
  await page.reload();
  await expect(board.evaluation).toHaveAccessibleName(before.score ?? '');
  await expect.poll(seen).toEqual(before);
});

test('what is applied is one step: one undo takes it back, and it lasts', async ({ page, board, whatIf }) => {
  const { seen, before } = await openSample(page, board);
  await whatIf.open();
  await board.press('+', '+', '5');
  await expect(whatIf.score).toHaveText(/up by \d/);
  await whatIf.apply();
  await expect(board.piece(decider)).toHaveAccessibleName(/advocate|supporter/);
  const undo = page.getByRole('banner').getByRole('button', { name: 'Undo: What if: 3 changes' });
  await board.saved();

  await undo.click();
  await expect.poll(seen).toEqual(before);
  await board.redoButton.click();
  await expect(board.piece(decider)).toHaveAccessibleName(/advocate|supporter/);
  const after = await seen();
  await board.saved();
  await page.reload();
  await expect(board.piece(decider)).toHaveAccessibleName(after.person ?? '');
  await expect.poll(async () => await seen()).toMatchObject({ pieces: before.pieces, person: after.person });
});

test('going elsewhere asks first while something is tried out', async ({ page, board, accounts, whatIf }) => {
  await openSample(page, board);
  await whatIf.open();
  await board.press('-');
  await page
    .getByRole('banner')
    .getByRole('link', { name: /Kingside/ })
    .click();
  await whatIf.leaving.getByRole('button', { name: 'Stay' }).click();
  await expect(page).toHaveURL(/#\/account\/.*\/board$/);
  await expect(whatIf.region).toContainText('1 tried');

  await page.goBack();
  await expect(whatIf.leaving).toBeVisible();
  await whatIf.leaving.getByRole('button', { name: 'Stay' }).click();
  await expect(whatIf.region).toContainText('1 tried');

  await page
    .getByRole('banner')
    .getByRole('link', { name: /Kingside/ })
    .click();
  await whatIf.leaving.getByRole('button', { name: 'Leave without a trace' }).click();
  await expect(accounts.row('Northwind Rail')).toBeVisible();
});

test('files are off in a what-if, and say why', async ({ page, board, whatIf }) => {
  await openSample(page, board);
  await whatIf.open();
  await page.getByRole('button', { name: 'Menu of the account' }).click();
  await expect(page.getByText('Files are off in a what-if, which is a copy')).toBeVisible();
  for (const name of [/^Import/, /^Export/, /^Download the account file/])
    await expect(page.getByRole('menuitem', { name })).toBeDisabled();

  await board.press('Escape');
  await board.region.focus();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Name\tDepartment\nDana Wu\tFinance');
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  });
  await expect(page.getByText(/^Importing is off in a what-if/)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
