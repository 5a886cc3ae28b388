import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@/cli/run.mjs';
import { expect, test } from './journey.ts';
import { Dialogs } from './pages/dialogs.ts';
import { ImportDialog } from './pages/import-dialog.ts';

const data = join(root, '..', 'shared', 'data', 'krackhardt');

/** Two people who each name the other in an edge list. */
function mutual(file: string): readonly [string, string] {
  const ties = readFileSync(join(data, file), 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , tie]) => tie === '1');
  const found = ties.find(([one, other]) => ties.some(([from, to]) => from === other && to === one));
  return [found?.[0] ?? '', found?.[1] ?? ''];
}

test('a real organisation comes in: 21 managers and whom they ask, trust and report to', async ({
  page,
  accounts,
  board,
}) => {
  test.skip(!existsSync(data), `The data of the organisation are not there: ${data}`);
  const dialogs = new Dialogs(page);
  const imports = new ImportDialog(page);
  await accounts.open();
  await accounts.create('High-Tec');

  await test.step('the people', async () => {
    await imports.open();
    await imports.choose(join(data, 'High-Tec-Attributes.csv'));
    await expect(imports.column('Column 1')).toHaveValue('key');
    await expect(imports.column('LEVEL')).toHaveValue('rank');
    await expect(imports.column('DEPT')).toHaveValue('department');
    await expect(imports.none('DEPT')).toHaveValue('0');
    await expect(imports.column('AGE')).toHaveValue('');
    await expect(imports.preview).toHaveText('21 people will come in.');
    await imports.bringIn('21 added.');
    await expect(board.pieces).toHaveCount(21);
  });

  for (const { file, kind, swap, sentence, report } of [
    {
      file: 'High-Tec-edgelist-Advice.txt',
      kind: 'influences',
      swap: true,
      sentence: '2 influences 1',
      report: '190 added.',
    },
    {
      file: 'High-Tec-edgelist-Friendship.txt',
      kind: 'trusts',
      swap: false,
      sentence: '1 trusts 2',
      report: '102 added.',
    },
    {
      file: 'High-Tec-edgelist-ReportsTo.txt',
      kind: 'reportsTo',
      swap: false,
      sentence: '1 reports to 2',
      report: '20 added.',
    },
  ] as const) {
    await test.step(file, async () => {
      await imports.open();
      await imports.choose(join(data, file));
      await expect(imports.column('Column 1')).toHaveValue('from');
      await expect(imports.column('Column 2')).toHaveValue('to');
      await expect(imports.column('Column 3')).toHaveValue('value');
      await expect(imports.none('Column 3')).toHaveValue('0');
      await imports.kind().selectOption(kind);
      await imports.swap().setChecked(swap);
      await expect(imports.dialog.getByText(`The first row will say: ${sentence}.`)).toBeVisible();
      await imports.bringIn(report);
    });
  }

  await test.step('20 of them stand in four departments, the chief executive in none', async () => {
    await board.run('Departments…');
    const departments = page.getByRole('dialog', { name: 'Departments, ranks and topics' });
    for (const [department, people] of [
      ['1', 5],
      ['2', 8],
      ['3', 3],
      ['4', 4],
    ] as const) {
      const row = departments.getByRole('listitem').filter({ has: page.getByLabel(`Remove ${department}`) });
      await expect(row).toContainText(`${people} people, who will stand in No department`);
    }
    await board.press('Escape');
    await expect(departments).toBeHidden();
    await board.openInspector('7');
    const department = board.inspector.getByRole('combobox', { name: 'Department' });
    await expect(department.getByRole('option', { selected: true })).toHaveText('No department');
    await board.closePanel();
    await board.press('f');
  });

  await test.step('mutual trust is one line', async () => {
    const [one, other] = mutual('High-Tec-edgelist-Friendship.txt');
    await board.select(one);
    const lines = page.getByRole('list', { name: `Relationships of ${one} on the board` });
    const trust = new RegExp(`^(${one} trusts ${other}|${other} trusts ${one})$`);
    await expect(lines.getByRole('button', { name: trust })).toHaveCount(1);
  });

  await test.step('a decision maker and one covering member give the score', async () => {
    await expect(board.evaluation).toHaveAccessibleName(/^No position score/);
    await board.add('Helena Brandt, account manager', 'Our team');
    await board.select('7');
    await board.press('k', 'v', '1');
    await expect(dialogs.cover('7')).toBeHidden();
    await expect(board.piece('7')).toHaveAccessibleName(/Decision maker/);
    await expect(board.evaluation).toHaveAccessibleName(/^Position score \d+ of 100/);
  });
});

const spreadsheet = [
  ['Name', 'Job title', 'Department', 'Level', 'E-mail'],
  ...Array.from({ length: 100 }, (_, index) => [
    `Contact Number ${index + 1}`,
    `Head of matter ${index + 1}`,
    ['Finance', 'IT', 'Operations', 'Legal'][index % 4] ?? '',
    ['Board', 'Executive', 'Director', 'Manager', 'Specialist'][index % 5] ?? '',
    `contact${index + 1}@example.com`,
  ]),
]
  .map((cells) => cells.join('\t'))
  .join('\n');

test('a hundred contacts pasted from a spreadsheet, as one undo step', async ({
  page,
  context,
  accounts,
  board,
}) => {
  const dialogs = new Dialogs(page);
  const imports = new ImportDialog(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await accounts.open();
  await accounts.create('Contoso Power');
  await page.evaluate((cells) => navigator.clipboard.writeText(cells), spreadsheet);

  await board.press('a');
  await expect(dialogs.addPeople.getByRole('textbox')).toBeFocused();
  await board.press('Control+v');
  await expect(dialogs.addPeople.getByText(/^This is a table of 100 rows and 5 columns/)).toBeVisible();
  await board.press('Enter');
  await expect(imports.preview).toHaveText('100 people will come in.');
  await imports.bringIn('100 added.');

  await expect(board.pieces).toHaveCount(100);
  await expect(board.piece('Contact Number 42')).toHaveAccessibleName(
    /^Contact Number 42, Head of matter 42,/,
  );
  await board.standsIn('Contact Number 42', 'IT', 'Executive');
  await board.undoButton.click();
  await expect(board.pieces).toHaveCount(0);
  await board.redoButton.click();
  await expect(board.pieces).toHaveCount(100);

  await test.step('pasted on the board itself, the same cells find everybody by e-mail', async () => {
    await board.press('Control+v');
    await expect(imports.preview).toHaveText(/^0 people will come in, 100 are already there/);
    await board.press('Escape');
    await expect(imports.dialog).toBeHidden();
    await expect(board.pieces).toHaveCount(100);
  });
});
