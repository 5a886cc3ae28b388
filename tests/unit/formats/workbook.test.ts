import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { workbook, workbookParts } from '#tests/support/workbook.ts';
import { unzip, zipStored } from '@/formats/bytes/zip.ts';
import { readImport } from '@/formats/index.ts';

async function table(bytes: Uint8Array, sheet?: string) {
  const imported = await readImport(
    { name: 'people.xlsx', bytes },
    { table: sheet === undefined ? {} : { sheet } },
  );
  if (imported.kind !== 'table') throw new Error('No table');
  return imported.table;
}

const sheets = {
  Contacts: [
    ['Name', 'Level', 'Last reviewed'],
    ['Dana Wu', 2, { serial: 46_023 }],
    ['Bo <b>Li</b>', null, null],
  ],
  'Our team': [['Name'], ['Tom']],
};

/** The same archive, packed, as spreadsheet programs write it. */
function packed(parts: ReturnType<typeof workbookParts>): Uint8Array {
  const archive = zipStored(
    parts.map(({ path, bytes }) => ({ path, bytes: new Uint8Array(deflateRawSync(bytes)) })),
  );
  const view = new DataView(archive.buffer);
  for (let at = 0; at < archive.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint16(at + 8, 8, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 10, 8, true);
  }
  return archive;
}

describe('A workbook', () => {
  it.each([
    ['stored', workbook(sheets)],
    ['packed', packed(workbookParts(sheets))],
  ])('is read sheet by sheet, %s', async (_, bytes) => {
    const first = await table(bytes);
    expect(first).toMatchObject({ sheet: 'Contacts', sheets: ['Contacts', 'Our team'], hasHeader: true });
    expect(first.columns).toEqual(['Name', 'Level', 'Last reviewed']);
    expect(first.rows).toEqual([
      { number: 2, cells: ['Dana Wu', '2', '2026-01-01'] },
      { number: 3, cells: ['Bo <b>Li</b>', '', ''] },
    ]);
    expect((await table(bytes, 'Our team')).rows.map(({ cells }) => cells)).toEqual([['Tom']]);
    await expect(table(bytes, 'Nobody')).rejects.toThrow('no sheet "Nobody"');
  });

  it('is read at the first sheet that looks like a table, past a cover sheet', async () => {
    const cover = { Cover: [['Contacts of Northwind'], ['as of May']], ...sheets };
    expect((await table(workbook(cover))).sheet).toBe('Contacts');
    expect((await table(workbook({ Empty: [], Names: [['Dana Wu'], ['Bo Li']] }))).sheet).toBe('Names');
  });

  it('is refused when it is damaged, and names the limit when it unpacks to too much', async () => {
    const bytes = packed(workbookParts(sheets));
    await expect(table(bytes.slice(0, bytes.length - 40))).rejects.toThrow('is damaged');
    await expect(table(zipStored([{ path: 'xl/workbook.xml', bytes: new Uint8Array(9) }]))).rejects.toThrow(
      'is damaged',
    );
    const bomb = packed([{ path: 'xl/worksheets/sheet1.xml', bytes: new Uint8Array(3_000_000) }]);
    expect(bomb.length).toBeLessThan(10_000);
    await expect(unzip({ name: 'bomb.xlsx', bytes: bomb }, () => true, 1_000_000)).rejects.toThrow(
      'more than 1 MB',
    );
  });

  it('is refused when a cell far out would make the memory full', async () => {
    const far =
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="99999999999"><c r="A99999999999"><v>1</v></c></row></sheetData></worksheet>';
    await expect(table(workbook({ Far: far }))).rejects.toThrow('10000000 cells');
  });

  it('of the old kind is told how to become one of the new', async () => {
    const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await expect(readImport({ name: 'old.xls', bytes })).rejects.toThrow('Save it as .xlsx');
  });
});
