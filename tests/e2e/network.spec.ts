import { expect, test } from './journey.ts';

const apart = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y);

test('the network: a piece that is dropped is pinned, stays after a reload, and one undo lets go of it', async ({
  accounts,
  board,
  page,
}) => {
  await accounts.open();
  await accounts.create('Acme');
  await board.add('Dana Reyes\nEve Stone\nCarl Moss\nFay Lund');
  await page.keyboard.press('Escape');
  for (const other of ['Eve Stone', 'Carl Moss']) await trust('Dana Reyes', other);
  await board.run('Lens: Network');
  await board.still();

  // Who has no tie stands below the others.
  const fay = await board.middle('Fay Lund');
  for (const name of ['Dana Reyes', 'Eve Stone', 'Carl Moss'])
    expect((await board.middle(name)).y).toBeLessThan(fay.y);

  const from = await board.middle('Eve Stone');
  const region = await board.region.boundingBox();
  if (region === null) throw new Error('There is no board.');
  const to = { x: region.x + 0.15 * region.width, y: region.y + 0.2 * region.height };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await board.still();
  expect(apart(await board.middle('Eve Stone'), to)).toBeLessThan(6);
  await expect(board.piece('Eve Stone')).toHaveAccessibleName(/, pinned/);
  await expect(board.piece('Dana Reyes')).not.toHaveAccessibleName(/, pinned/);
  await board.saved();

  const dana = await board.middle('Dana Reyes');
  await page.reload();
  await board.run('Lens: Network');
  await board.still();
  expect(apart(await board.middle('Eve Stone'), to)).toBeLessThan(6);
  expect(apart(await board.middle('Dana Reyes'), dana)).toBeLessThan(6);

  await board.select('Eve Stone');
  await board.run('Let go of the pin');
  await expect(board.piece('Eve Stone')).not.toHaveAccessibleName(/, pinned/);
  await board.still();
  expect(apart(await board.middle('Eve Stone'), from)).toBeLessThan(6);
  await board.undoButton.click();
  await expect(board.piece('Eve Stone')).toHaveAccessibleName(/, pinned/);
  await board.undoButton.click();

  // The keyboard pins as the pointer does.
  await board.select('Dana Reyes');
  await board.press(' ', 'ArrowUp', 'ArrowUp', ' ');
  await expect(board.piece('Dana Reyes')).toHaveAccessibleName(/, pinned/);
  await board.still();
  expect((await board.middle('Dana Reyes')).y).toBeLessThan(dana.y);
  await board.undoButton.click();
  await expect(board.piece('Dana Reyes')).not.toHaveAccessibleName(/, pinned/);

  async function trust(one: string, other: string) {
    await board.select(one);
    await board.press('c');
    await board.piece(other).click();
    const dialog = page.getByRole('dialog', { name: `Connect ${one} and ${other}` });
    await dialog.getByRole('radio', { name: /trusts/ }).check();
    await dialog.getByRole('button', { name: 'Connect' }).click();
    await expect(dialog).toBeHidden();
  }
});
