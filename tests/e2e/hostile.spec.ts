import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from './journey.ts';
import { ImportDialog, type TestFile } from './pages/import-dialog.ts';

const file = (name: string, content: string | Buffer): TestFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

/** Bytes without any order, the same in every run. */
function garbage(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 0x2545f491;
  for (let at = 0; at < length; at += 4) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes.writeInt32LE(state, at);
  }
  return bytes;
}

const account = (people: readonly unknown[], more: object = {}) =>
  JSON.stringify({
    format: 'kingside-account',
    version: 1,
    account: { id: 'hostile', name: 'Hostile' },
    ranks: [],
    departments: [],
    people,
    relationships: [],
    ...more,
  });

const crowd = Array.from({ length: 5001 }, (_, index) => `Person ${index + 1},Finance`);

const refused = [
  {
    what: '10 MB of garbage',
    make: () => file('garbage.csv', garbage(10_000_000)),
    says: /"garbage\.csv" is not a file Kingside can read/,
  },
  {
    what: 'garbage that calls itself an account file',
    make: () => file('garbage.kingside', Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), garbage(100_000)])),
    says: /"garbage\.kingside" is damaged or incomplete/,
  },
  {
    what: 'garbage that calls itself a workbook',
    make: () => file('garbage.xlsx', Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), garbage(100_000)])),
    says: /"garbage\.xlsx" is damaged or incomplete/,
  },
  {
    what: 'a small file that unpacks to more than 200 MB',
    make: () => file('bomb.kingside', gzipSync(Buffer.alloc(210_000_000, ' '))),
    says: /"bomb\.kingside" holds more than 200 MB once unpacked/,
  },
  {
    what: 'JSON that breaks off',
    make: () => file('broken.json', account([]).slice(0, 60)),
    says: /"broken\.json" is not valid JSON/,
  },
  {
    what: 'JSON of something else',
    make: () => file('other.json', '{"format":"something-else","people":{"__proto__":[]}}'),
    says: /"other\.json" holds no Kingside account/,
  },
  {
    what: 'an account of a version yet to come',
    make: () => file('later.json', account([]).replace('"version":1', '"version":99')),
    says: /written by a newer version/,
  },
  {
    what: 'an account with more people than the limit',
    make: () =>
      file('crowd.json', account(crowd.map((name, id) => ({ id: `p${id}`, name, side: 'customer' })))),
    says: /That would be 5001 people; 5000 is the limit/,
  },
] as const;

test('files that cannot be trusted are refused in words, and nothing changes', async ({
  page,
  accounts,
  board,
}) => {
  const imports = new ImportDialog(page);
  await accounts.open();
  await accounts.create('Contoso Power');
  await board.add('Dana Wu, CFO, Finance, exec');
  const before = await board.undoButton.getAttribute('aria-label');

  await imports.open();
  for (const { what, make, says } of refused) {
    await test.step(what, async () => {
      await imports.choose(make());
      await expect(imports.error).toContainText(says);
    });
  }

  await test.step('a table with more people than the limit', async () => {
    await imports.choose(file('crowd.csv', ['Name,Department', ...crowd].join('\n')));
    await expect(imports.error).toContainText('That would be 5001 people; 5000 is the limit of one import.');
    await expect(imports.dialog.getByRole('button', { name: /^Import/ })).toBeDisabled();
  });

  await board.press('Escape');
  await expect(imports.dialog).toBeHidden();
  await expect(board.undoButton).toHaveAccessibleName(before ?? '');
  await page.reload();
  await expect(board.pieces).toHaveCount(1);
});

test('HTML in names stays text, and no key of a file reaches a prototype', async ({
  page,
  accounts,
  board,
}) => {
  const imports = new ImportDialog(page);
  await accounts.open();
  await accounts.create('Contoso Power');
  const name = '<img src=x onerror="document.title=1"><b>Eve</b>';
  const cells = [
    ['Name', 'Job title', 'Department', 'Notes'],
    [name, '<script>document.title=2</script>', '__proto__', '=HYPERLINK("http://example.invalid")'],
    ['constructor', 'toString', 'hasOwnProperty', '__proto__'],
  ];
  await imports.open();
  await imports.choose(file('markup.tsv', cells.map((row) => row.join('\t')).join('\n')));
  await expect(imports.preview).toHaveText('2 people will come in.');
  await imports.bringIn('2 added.');

  await expect(board.piece(name)).toBeVisible();
  await board.openInspector(name);
  await expect(board.inspector.getByRole('textbox', { name: 'Name' })).toHaveValue(name);
  await expect(page.getByRole('img', { name: 'x' })).toHaveCount(0);
  await expect(page).toHaveTitle('Contoso Power · Board · Kingside');
  expect(
    await page.evaluate(() => ({
      elements: document.querySelectorAll('img[src="x"], [data-piece] b').length,
      polluted: Object.keys(Object.prototype),
    })),
  ).toEqual({ elements: 0, polluted: [] });
});

test('an account with wrong types comes in without its broken records, and says which', async ({
  page,
  accounts,
  board,
}) => {
  const hostile = account(
    [
      { id: 'good', name: 'Grace Good', side: 'customer', influence: 5 },
      { id: 'number', name: 42, side: 'customer' },
      { id: 'side', name: 'Sid Sideless', side: 'enemy' },
      { id: 'range', name: 'Rae Range', side: 'customer', influence: 900 },
      { id: '__proto__', name: 'Polly Prototype', side: 'customer' },
      'not a person',
    ],
    {
      relationships: [
        { id: 'self', kind: 'trusts', from: 'good', to: 'good' },
        { id: 'nobody', kind: 'trusts', from: 'good', to: 'missing' },
        { id: 'kind', kind: 'adores', from: 'good', to: 'good' },
      ],
    },
  ).replace('"people"', '"__proto__":{"polluted":true},"people"');
  await accounts.open();
  await accounts.openFile(file('hostile.json', hostile));
  await expect(page.getByRole('heading', { level: 1, name: 'Hostile' })).toBeVisible();
  await expect(board.piece('Grace Good')).toHaveAccessibleName(/influence decisive/);
  await expect(board.pieces).toHaveCount(1);
  const notice = page.getByRole('alert').filter({ hasText: 'Hostile was added.' });
  await expect(notice).toContainText('8 records could not be read and stayed out.');
  const [list] = await Promise.all([
    page.waitForEvent('download'),
    notice.getByRole('button', { name: 'Download the list' }).click(),
  ]);
  const told = readFileSync(await list.path(), 'utf8');
  for (const id of ['number', 'Sid Sideless', 'Rae Range', '__proto__', 'adores']) expect(told).toContain(id);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  await page.reload();
  await expect(board.pieces).toHaveCount(1);
});
