import { expect, test } from './journey.ts';
import { Dialogs } from './pages/dialogs.ts';

test('a board built by keyboard alone', async ({ page, accounts, board }) => {
  const dialogs = new Dialogs(page);
  await accounts.open();
  await page.getByRole('button', { name: 'New account' }).focus();
  await board.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name of the customer' })).toBeFocused();
  await page.keyboard.type('Contoso Power');
  await board.press('Enter');
  await expect(board.region).toBeVisible();

  await test.step('our own people first', async () => {
    // At the first sight of the board: it has the keyboard as soon as it is drawn.
    await board.press('a');
    await expect(dialogs.addPeople.getByRole('textbox')).toBeFocused();
    await board.press('Shift+Tab', 'ArrowLeft', 'Tab');
    await page.keyboard.type('Helena Brandt, account manager, Sales, manager');
    await board.press('Enter');
    await expect(board.piece('Helena Brandt')).toHaveAttribute('aria-pressed', 'true');
    await board.press('q');
    await expect(board.piece('Helena Brandt')).toHaveAccessibleName(/Account manager$/);
  });

  await test.step('a typed line, then five keys tag it fully and let one of ours cover it', async () => {
    // Typed on without a look: every key after A is the line's.
    await board.press('a');
    await page.keyboard.type('Dana Wu, CFO, Finance, exec');
    await board.press('Enter');
    await expect(board.piece('Dana Wu')).toHaveAccessibleName(
      'Dana Wu, CFO, contact, no role yet, influence unknown, stance unknown, coverage 0 %',
    );
    await board.press('k', '5', '+', 'v', '1');
    await expect(board.piece('Dana Wu')).toHaveAccessibleName(
      /^Dana Wu, CFO, Decision maker, influence decisive, stance supporter, coverage [1-9]\d* %/,
    );
    await expect(board.evaluation).toHaveAccessibleName(/^Position score \d+ of 100/);
  });

  await test.step('arrows walk, Space carries', async () => {
    await board.press('a');
    await page.keyboard.type('Jonas Reuter, Controller, Finance, manager');
    await board.press('Control+Enter');
    await page.keyboard.type('Aiko Sato, Head of IT, IT, manager');
    await board.press('Enter');
    await expect(board.piece('Aiko Sato')).toHaveAttribute('aria-pressed', 'true');
    await board.press('ArrowLeft');
    await expect(board.piece('Jonas Reuter')).toBeFocused();
    await board.press('ArrowUp');
    await expect(board.piece('Dana Wu')).toBeFocused();
    await board.press('ArrowDown', ' ', 'ArrowRight', 'ArrowUp', ' ');
    await board.standsIn('Jonas Reuter', 'IT', 'Director');
    await board.press(' ', 'ArrowUp', 'Escape');
    await board.standsIn('Jonas Reuter', 'IT', 'Director');
    await board.press('Control+z');
    await board.standsIn('Jonas Reuter', 'Finance', 'Manager');
    await board.press('Control+Shift+z');
    await board.standsIn('Jonas Reuter', 'IT', 'Director');
  });

  await test.step('Move to… does the same by two lists', async () => {
    await board.press('d');
    const move = dialogs.move('Jonas Reuter');
    await expect(move.getByRole('combobox', { name: 'Department' })).toBeFocused();
    await page.keyboard.type('Finance');
    await board.press('Tab');
    await page.keyboard.type('Manager');
    await board.press('Tab', 'Enter');
    await expect(move).toBeHidden();
    await board.standsIn('Jonas Reuter', 'Finance', 'Manager');
  });

  await test.step('C connects, and a circle of reporting lines is refused by name', async () => {
    await expect(board.piece('Jonas Reuter')).toBeFocused();
    await board.press('c', 'ArrowUp', 'Enter');
    const connect = dialogs.connect('Jonas Reuter', 'Dana Wu');
    await expect(connect.getByRole('radio', { name: 'Jonas Reuter reports to Dana Wu' })).toBeFocused();
    await board.press('Enter');
    await expect(connect).toBeHidden();
    await expect(page.getByRole('alert').getByText('Jonas Reuter reports to Dana Wu.')).toBeVisible();

    await expect(board.piece('Dana Wu')).toBeFocused();
    await board.press('c', 'ArrowDown', 'Enter');
    const back = dialogs.connect('Dana Wu', 'Jonas Reuter');
    await expect(back.getByRole('radio', { name: 'Dana Wu reports to Jonas Reuter' })).toBeFocused();
    await board.press('Enter');
    await expect(back.getByRole('alert')).toHaveText(
      /circle of reporting lines: .*Dana Wu → Jonas Reuter → Dana Wu|circle of reporting lines: .*Jonas Reuter → Dana Wu → Jonas Reuter/,
    );
    await board.press('Escape');
    await expect(back).toBeHidden();
  });

  await test.step('T notes a touch', async () => {
    await board.select('Dana Wu');
    await board.press('t');
    await expect(dialogs.touch.getByRole('textbox', { name: 'Note' })).toBeFocused();
    await page.keyboard.type('Agreed on the pilot');
    await dialogs.touch.getByRole('combobox', { name: 'Of ours' }).focus();
    await page.keyboard.type('Helena');
    await board.press('ArrowDown', 'Enter');
    await dialogs.touch.getByRole('button', { name: 'Note the touch' }).focus();
    await board.press('Enter');
    await expect(dialogs.touch).toBeHidden();
    await board.openInspector('Dana Wu');
    await expect(board.inspector.getByText('Agreed on the pilot')).toBeVisible();
    await board.press('Escape');
  });

  await test.step('everything can be undone, step by step, and done again', async () => {
    let steps = 0;
    while ((await board.undoButton.getAttribute('aria-disabled')) !== 'true') {
      await board.press('Control+z');
      steps += 1;
      expect(steps).toBeLessThan(40);
    }
    await expect(board.pieces).toHaveCount(0);
    for (let step = 0; step < steps; step += 1) await board.press('Control+y');
    await expect(board.pieces).toHaveCount(4);
    await expect(board.piece('Dana Wu')).toHaveAccessibleName(
      /Decision maker, influence decisive, stance supporter/,
    );
    await board.standsIn('Jonas Reuter', 'Finance', 'Manager');
  });
});

test('the palette finds commands and people; the sheet shows every shortcut', async ({ page, board }) => {
  const dialogs = new Dialogs(page);
  await board.openSample();
  await board.select('Gwendolyn Pryce');
  await board.press('/');
  await expect(dialogs.palette).toBeFocused();
  await page.keyboard.type('fit the board');
  await expect(page.getByRole('button', { name: /Fit the board to the screen/ })).toBeVisible();
  await dialogs.palette.fill('teodor');
  await board.press('Enter');
  await expect(dialogs.palette).toBeHidden();
  await expect(board.piece('Teodor Ilić')).toHaveAttribute('aria-pressed', 'true');
  await expect(board.inspector.getByRole('textbox', { name: 'Name' })).toHaveValue('Teodor Ilić');

  await board.press('Control+k');
  await expect(dialogs.palette).toBeFocused();
  await page.keyboard.type('shortcut');
  await board.press('Enter');
  await expect(dialogs.shortcuts).toBeVisible();
  await board.press('Escape');
  await expect(dialogs.shortcuts).toBeHidden();
  await board.select('Teodor Ilić');
  await board.press('?');
  for (const label of ['Add people…', 'Influence 5: decisive', 'Undo', 'Connect…', 'Note a touch…']) {
    await expect(dialogs.shortcuts.getByRole('term').filter({ hasText: label })).toBeVisible();
  }
});

test('single keys do nothing in fields and dialogs, nor when they are switched off', async ({
  page,
  accounts,
  board,
}) => {
  const dialogs = new Dialogs(page);
  await accounts.open();
  await accounts.create('Contoso Power');
  await board.add('Dana Wu, CFO, Finance, exec');
  const untagged = /no role yet, influence unknown, stance unknown/;

  await board.openInspector('Dana Wu');
  const title = board.inspector.getByRole('textbox', { name: 'Title' });
  await title.fill('');
  await page.keyboard.type('kq5+cat?/');
  await expect(title).toHaveValue('kq5+cat?/');
  await board.press('Enter');
  await expect(board.piece('Dana Wu')).toHaveAccessibleName(untagged);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByRole('button', { name: 'Show every keyboard shortcut' }).click();
  await expect(dialogs.shortcuts).toBeVisible();
  await board.press('k', '5', '+');
  await board.press('Escape');
  await expect(dialogs.shortcuts).toBeHidden();
  await expect(board.piece('Dana Wu')).toHaveAccessibleName(untagged);

  await board.press('Control+k');
  await expect(dialogs.palette).toBeFocused();
  await page.keyboard.type('profile');
  await board.press('Enter');
  await dialogs.settings.getByRole('switch', { name: 'Single keys act on the board' }).uncheck();
  await dialogs.settings.getByRole('button', { name: 'Save' }).click();
  await board.select('Dana Wu');
  await board.press('k', '5', '+');
  await expect(board.piece('Dana Wu')).toHaveAccessibleName(untagged);
  await board.press('Control+z');
  await expect(board.piece('Dana Wu')).toHaveAccessibleName(/^Dana Wu, CFO,/);
});
