import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, test } from './journey.ts';
import type { AccountsPage } from './pages/accounts-page.ts';
import type { BoardPage } from './pages/board-page.ts';
import { ImportDialog } from './pages/import-dialog.ts';

/** A small account with a name and a phone number that a spreadsheet would take for formulas. */
async function smallAccount(accounts: AccountsPage, board: BoardPage): Promise<void> {
  await accounts.open();
  await accounts.create('Contoso Power');
  await board.add('Helena Brandt, account manager, Sales, manager', 'Our team');
  await board.add('=SUM(A1:A9), Controller, Finance, manager\nDana Wu, CFO, Finance, exec');
  await board.select('Dana Wu');
  await board.press('k', '5', '-', 'v', '1');
  await expect(board.piece('Dana Wu')).toHaveAccessibleName(/influence decisive, stance sceptic/);
  await board.openInspector('Dana Wu');
  await board.inspector.getByRole('textbox', { name: 'Phone' }).fill('+41 44 123 45 67');
  await board.closePanel();
  await board.saved();
}

async function exported(page: Page, format: string): Promise<Download> {
  await page.getByRole('button', { name: 'Menu of the account' }).click();
  await page.getByRole('menuitem', { name: /^Export/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: `Download: ${format}` }).click(),
  ]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  return download;
}

/** A download as a file that can be chosen. */
async function asFile(download: Download) {
  return {
    name: download.suggestedFilename(),
    mimeType: 'application/octet-stream',
    buffer: await readFile(await download.path()),
  };
}

async function rowsOf(csv: Download): Promise<readonly Record<string, string>[]> {
  const text = (await readFile(await csv.path(), 'utf8')).replace(/^\uFEFF/, '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

test('people and relationships leave as tables that a spreadsheet cannot mistake for formulas', async ({
  page,
  accounts,
  board,
}) => {
  await smallAccount(accounts, board);

  const people = await exported(page, 'People (CSV)');
  expect(people.suggestedFilename()).toMatch(/^Contoso-Power-people-\d{4}-\d{2}-\d{2}\.csv$/);
  const rows = await rowsOf(people);
  expect(new Set(rows.map((row) => row['Name']))).toEqual(
    new Set(["'=SUM(A1:A9)", 'Dana Wu', 'Helena Brandt']),
  );
  expect(rows.find((row) => row['Name'] === 'Dana Wu')).toMatchObject({
    Title: 'CFO',
    Department: 'Finance',
    Rank: 'Executive',
    Influence: '5',
    Phone: '+41 44 123 45 67',
  });

  const relationships = await rowsOf(await exported(page, 'Relationships (CSV)'));
  expect(relationships).toHaveLength(1);
  expect(relationships[0]).toMatchObject({ From: 'Helena Brandt', To: 'Dana Wu', Strength: '3' });

  const json = await exported(page, 'Readable account (JSON)');
  const readable: unknown = JSON.parse(await readFile(await json.path(), 'utf8'));
  expect(readable).toMatchObject({
    format: 'kingside-account',
    version: 1,
    account: { name: 'Contoso Power' },
    people: [{ id: expect.any(String) }, { id: expect.any(String) }, { id: expect.any(String) }],
    relationships: [{ kind: 'covers', strength: 3 }],
  });

  await test.step('the table of people comes back without changing anybody', async () => {
    const imports = new ImportDialog(page);
    await imports.open();
    await imports.choose(await asFile(people));
    await expect(imports.preview).toHaveText(/^0 people will come in, 3 are already there/);
    await imports.dialog.getByRole('button', { name: 'Cancel' }).click();
  });
});

test('the account file opens elsewhere, merges with what went on here, and changes nothing the second time', async ({
  page,
  accounts,
  board,
}) => {
  const imports = new ImportDialog(page);
  await smallAccount(accounts, board);
  const download = await exported(page, 'Account file');
  expect(download.suggestedFilename()).toMatch(/^Contoso-Power-\d{4}-\d{2}-\d{2}\.kingside$/);
  const file = await asFile(download);

  // What goes on here after the file was handed out stays.
  await board.select('Dana Wu');
  await board.press('+', '+');
  await expect(board.piece('Dana Wu')).toHaveAccessibleName(/stance supporter/);
  const lastStep = (await board.undoButton.getAttribute('aria-label')) ?? '';
  for (const _ of ['once', 'twice']) {
    await imports.open();
    await imports.choose(file);
    await imports.dialog.getByRole('button', { name: 'Bring the two together' }).click();
    await expect(
      imports.dialog.getByRole('heading', { name: `${file.name} brought nothing new` }),
    ).toBeVisible();
    await imports.done();
    await expect(board.undoButton).toHaveAccessibleName(lastStep);
  }
  await expect(board.piece('Dana Wu')).toHaveAccessibleName(/influence decisive, stance supporter/);

  await test.step('in a browser that does not have it yet', async () => {
    await accounts.open();
    await accounts.act('Contoso Power', 'Delete');
    await accounts.deleted.getByRole('button', { name: 'Remove Contoso Power for good' }).click();
    await page.getByRole('button', { name: 'Remove for good' }).click();
    await expect(accounts.deleted).toBeHidden();
    await accounts.openFile(file);
    await expect(page.getByRole('heading', { level: 1, name: 'Contoso Power' })).toBeVisible();
    await expect(board.pieces).toHaveCount(3);
    await expect(board.piece('Dana Wu')).toHaveAccessibleName(/influence decisive, stance sceptic/);
  });
});

test('a backup of everything puts accounts back as they were, or brings them together', async ({
  page,
  accounts,
  board,
}) => {
  await smallAccount(accounts, board);
  await accounts.open();
  await accounts.create('Fabrikam Steel');
  await board.add('Jonas Reuter, Head of IT, IT');
  await board.saved();
  await accounts.open();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    accounts.storage.getByRole('button', { name: 'Back up all' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^kingside-backup-.*\.kingside-backup$/);
  await expect(accounts.storage.getByText('Never')).toBeHidden();
  const backup = await asFile(download);

  // Since then one account was changed and added to, the other deleted.
  await accounts.openBoard('Contoso Power');
  await board.select('Dana Wu');
  await board.press('u');
  await board.add('Aiko Sato, Head of IT, IT');
  await board.saved();
  await accounts.open();
  await accounts.act('Fabrikam Steel', 'Delete');

  const restore = async (choice: 'Bring together' | 'Put back as it was') => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      accounts.storage.getByRole('button', { name: 'Restore …' }).click(),
    ]);
    await chooser.setFiles(backup);
    const dialog = page.getByRole('dialog', { name: /^Backup from/ });
    await dialog
      .getByRole('radiogroup', { name: 'What becomes of Contoso Power' })
      .getByText(choice, { exact: true })
      .click();
    await dialog.getByRole('button', { name: /^Restore \d account/ }).click();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(dialog).toBeHidden();
  };

  await test.step('together: what was edited since stays', async () => {
    await restore('Bring together');
    await expect(accounts.row('Fabrikam Steel')).toBeVisible();
    await accounts.openBoard('Contoso Power');
    await expect(board.pieces).toHaveCount(4);
    await expect(board.piece('Dana Wu')).toHaveAccessibleName(/stance unknown/);
  });

  await test.step('put back: the account is exactly what the backup says', async () => {
    await accounts.open();
    await restore('Put back as it was');
    await accounts.openBoard('Contoso Power');
    await expect(board.pieces).toHaveCount(3);
    await expect(board.piece('Dana Wu')).toHaveAccessibleName(/stance sceptic/);
  });
});

test('a backup that was put aside can be chosen again', async ({ page, accounts }, info) => {
  await accounts.open();
  await accounts.create('Contoso Power');
  await accounts.open();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    accounts.storage.getByRole('button', { name: 'Back up all' }).click(),
  ]);
  const file = info.outputPath(download.suggestedFilename());
  await download.saveAs(file);
  const dialog = page.getByRole('dialog', { name: /^Backup from/ });
  for (const attempt of ['first', 'second']) {
    await test.step(`${attempt} time`, async () => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        accounts.storage.getByRole('button', { name: 'Restore …' }).click(),
      ]);
      await chooser.setFiles(file);
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await expect(dialog).toBeHidden();
    });
  }
});
