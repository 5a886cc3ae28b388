import { expect, test } from './journey.ts';
import { BoardPage } from './pages/board-page.ts';
import { ImportDialog } from './pages/import-dialog.ts';
import { storedTraces } from './stored-traces.ts';

const name = 'Xanthippe Quarrelsome';
const mail = 'xq@example.com';

test('an erased person is in no stored row, in no review and in no other tab', async ({
  page,
  context,
  accounts,
  board,
}) => {
  const imports = new ImportDialog(page);
  await accounts.open();
  await accounts.create('Contoso Power');
  await board.add(`Dana Wu, CFO, Finance, exec\n${name}, Controller, Finance, manager`);
  await board.openInspector(name);
  await board.inspector.getByRole('textbox', { name: 'E-mail' }).fill(mail);
  await board.closePanel();
  // An import takes a review of the board, which holds her as well.
  await imports.open();
  await imports.paste('Name\tDepartment\nJonas Reuter\tIT');
  await imports.bringIn('1 added.');
  await board.saved();
  expect(await storedTraces(page, name)).toEqual(['reviews', 'updates']);
  expect(await storedTraces(page, mail)).toEqual(['reviews', 'updates']);

  const other = new BoardPage(await context.newPage());
  await other.page.goto(page.url());
  await expect(other.piece(name)).toBeVisible();
  await page.bringToFront();

  await board.openInspector(name);
  await board.inspector.getByRole('button', { name: 'Erase for good…' }).click();
  const dialog = page.getByRole('dialog', { name: `Erase ${name} for good` });
  const erase = dialog.getByRole('button', { name: 'Erase for good' });
  await expect(erase).toBeDisabled();
  await dialog.getByRole('textbox', { name: /^Type the name to confirm/ }).fill(name);
  await erase.click();
  await expect(dialog).toBeHidden();
  await expect(board.piece(name)).toHaveCount(0);
  await expect(board.pieces).toHaveCount(2);
  await expect(board.undoButton).toHaveAccessibleName('Undo (nothing yet)');

  await expect(other.page.getByText(/Another tab removed something for good/)).toBeVisible();
  await expect(other.pieces).toHaveCount(2);
  await other.add('Aiko Sato, Head of IT, IT');
  await other.saved();
  await expect(board.piece('Aiko Sato')).toBeVisible();
  await board.saved();

  expect(await storedTraces(page, name)).toEqual([]);
  expect(await storedTraces(page, mail)).toEqual([]);
  expect(await storedTraces(page, 'Dana Wu')).toContain('reviews');
});
