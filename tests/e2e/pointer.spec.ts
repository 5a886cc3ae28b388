import { expect, test } from './journey.ts';
import { Fingers } from './pages/fingers.ts';

test.beforeEach(async ({ accounts, board }) => {
  await accounts.open();
  await accounts.create('Contoso Power');
  await board.add(
    [
      'Dana Wu, CFO, Finance, executive',
      'Jonas Reuter, Controller, Finance, manager',
      'Aiko Sato, Head of IT, IT, manager',
    ].join('\n'),
  );
  await board.add('Helena Brandt, account manager, Sales, manager', 'Our team');
  await board.press('Escape', 'f');
  await expect(board.selected).toHaveCount(0);
  await board.still();
});

test('a piece dragged by mouse to another square changes department and rank, as one undo step', async ({
  page,
  board,
}) => {
  const [from, to] = [await board.middle('Jonas Reuter'), await board.square('IT', 'Executive')];
  await board.carry(from, to);
  await page.mouse.up();
  await board.standsIn('Jonas Reuter', 'IT', 'Executive');
  await board.undoButton.click();
  await board.standsIn('Jonas Reuter', 'Finance', 'Manager');
  await board.still();
  await board.piece('Jonas Reuter').dblclick();
  await expect(board.inspector.getByRole('textbox', { name: 'Name' })).toHaveValue('Jonas Reuter');
});

test('a drop on another side’s file is refused with the reason, and nothing changes', async ({
  page,
  board,
}) => {
  const undo = await board.undoButton.getAttribute('aria-label');
  const [from, to] = [await board.middle('Dana Wu'), await board.square('Sales', 'Executive')];
  await board.carry(from, to);
  const reason = '“Sales” belongs to our team. Dana Wu is a contact.';
  await expect(board.region.getByRole('status').getByText(reason)).toBeVisible();
  await page.mouse.up();
  await expect(page.getByRole('alert').getByText(reason)).toBeVisible();
  await expect(board.undoButton).toHaveAccessibleName(undo ?? '');
  await board.standsIn('Dana Wu', 'Finance', 'Executive');
});

test('a board that is wholly in view stays still under a piece that is held at its edge', async ({
  page,
  board,
}) => {
  const label = board.region.getByRole('button', { name: 'Finance', exact: true });
  const before = await label.boundingBox();
  const edge = await board.region.boundingBox();
  const from = await board.middle('Dana Wu');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((edge?.x ?? 0) + (edge?.width ?? 0) - 6, from.y, { steps: 8 });
  await page.waitForTimeout(400);
  expect(await label.boundingBox()).toEqual(before);
  await page.mouse.up();
  await board.standsIn('Dana Wu', 'Finance', 'Executive');
});

test('a frame drawn with Shift selects, and tagging all of them is one undo step', async ({
  page,
  board,
}) => {
  const [dana, aiko] = [await board.middle('Dana Wu'), await board.middle('Aiko Sato')];
  await page.keyboard.down('Shift');
  await page.mouse.move(dana.x - 70, dana.y - 55);
  await page.mouse.down();
  await page.mouse.move(aiko.x + 70, aiko.y + 60, { steps: 8 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(board.selected).toHaveCount(3);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');

  await board.press('4');
  for (const name of ['Dana Wu', 'Jonas Reuter', 'Aiko Sato']) {
    await expect(board.piece(name)).toHaveAccessibleName(/influence strong/);
  }
  await board.undoButton.click();
  for (const name of ['Dana Wu', 'Jonas Reuter', 'Aiko Sato']) {
    await expect(board.piece(name)).toHaveAccessibleName(/influence unknown/);
  }
  await board.press('Escape');
  await board.piece('Dana Wu').click();
  await board.piece('Aiko Sato').click({ modifiers: ['Shift'] });
  await expect(board.selected).toHaveCount(2);
  await board.piece('Aiko Sato').click();
  await expect(board.selected).toHaveCount(1);
});

test('a relationship is drawn from a piece’s handle to another piece', async ({ page, board }) => {
  const to = await board.middle('Dana Wu');
  await board.piece('Jonas Reuter').hover();
  const handle = board.region.getByTitle('Drag to another piece to draw a relationship');
  await handle.hover();
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
  const dialog = page.getByRole('dialog', { name: 'Connect Jonas Reuter and Dana Wu' });
  await expect(dialog.getByRole('radio', { name: /covers/ })).toHaveCount(0);
  await dialog.getByRole('radio', { name: 'Jonas Reuter reports to Dana Wu' }).check();
  await dialog.getByRole('button', { name: 'Connect' }).click();
  await board.select('Jonas Reuter');
  await expect(
    page
      .getByRole('list', { name: 'Relationships of Jonas Reuter on the board' })
      .getByRole('button', { name: 'Jonas Reuter reports to Dana Wu' }),
  ).toBeVisible();
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a piece is dragged to another square', async ({ page, board }) => {
    const [from, to] = [await board.middle('Jonas Reuter'), await board.square('IT', 'Director')];
    const fingers = await Fingers.on(page);
    await fingers.move([from], [to]);
    await board.standsIn('Jonas Reuter', 'IT', 'Director');
  });
});
