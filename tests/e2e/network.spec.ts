import { expect, test } from './journey.ts';
import type { AccountsPage } from './pages/accounts-page.ts';
import type { BoardPage } from './pages/board-page.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

const apart = (one: Spot, other: Spot) => Math.hypot(one.x - other.x, one.y - other.y);

/** As far as a piece may be from where it is expected, in pixels: it trails the pointer that has taken it. */
const near = 8;

/** Draws a tie of trust, by the key and a click. */
async function trust(board: BoardPage, one: string, other: string): Promise<void> {
  await board.select(one);
  await board.press('c');
  await board.piece(other).click();
  const dialog = board.page.getByRole('dialog', { name: `Connect ${one} and ${other}` });
  await dialog.getByRole('radio', { name: /trusts/ }).check();
  await dialog.getByRole('button', { name: 'Connect' }).click();
  await expect(dialog).toBeHidden();
}

/** The network of two who trust one another, and of one who has no tie. */
async function openNetwork(accounts: AccountsPage, board: BoardPage): Promise<void> {
  await accounts.open();
  await accounts.create('Acme');
  await board.add('Dana Reyes\nEve Stone\nFay Lund');
  await trust(board, 'Dana Reyes', 'Eve Stone');
  await board.run('Lens: Network');
  await board.atRest();
}

test('a piece that is dropped in the network is pinned, stays after a reload, and can be let go of', async ({
  accounts,
  board,
  page,
}) => {
  await openNetwork(accounts, board);
  const [from, dana, fay] = [
    await board.middle('Eve Stone'),
    await board.middle('Dana Reyes'),
    await board.middle('Fay Lund'),
  ];
  expect(Math.max(from.y, dana.y)).toBeLessThan(fay.y);

  const region = await board.region.boundingBox();
  if (region === null) throw new Error('There is no board.');
  const to = { x: region.x + 0.15 * region.width, y: region.y + 0.2 * region.height };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  // The first few pixels take the piece.
  await page.mouse.move(from.x + 5, from.y);
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await board.atRest();
  expect(apart(await board.middle('Eve Stone'), to)).toBeLessThan(near);
  await expect(board.piece('Eve Stone')).toHaveAccessibleName(/, pinned/);
  await expect(board.piece('Dana Reyes')).not.toHaveAccessibleName(/, pinned/);
  await board.saved();

  await page.reload();
  await expect(board.piece('Dana Reyes')).toBeVisible();
  await board.run('Lens: Network');
  await board.atRest();
  expect(apart(await board.middle('Eve Stone'), to)).toBeLessThan(near);
  expect(apart(await board.middle('Dana Reyes'), dana)).toBeLessThan(near);

  await board.select('Eve Stone');
  await board.run('Let go of the pin');
  await expect(board.piece('Eve Stone')).not.toHaveAccessibleName(/, pinned/);
  await board.atRest();
  expect(apart(await board.middle('Eve Stone'), from)).toBeLessThan(near);
});

test('the keyboard pins a piece in the network, and one undo lets go of it', async ({ accounts, board }) => {
  await openNetwork(accounts, board);
  const before = await board.middle('Dana Reyes');
  await board.select('Dana Reyes');
  await board.press(' ', 'ArrowUp', 'ArrowUp', ' ');
  await expect(board.piece('Dana Reyes')).toHaveAccessibleName(/, pinned/);
  await board.atRest();
  expect((await board.middle('Dana Reyes')).y).toBeLessThan(before.y);
  await board.press('Control+z');
  await expect(board.piece('Dana Reyes')).not.toHaveAccessibleName(/, pinned/);
  await board.atRest();
  expect(apart(await board.middle('Dana Reyes'), before)).toBeLessThan(near);
});
