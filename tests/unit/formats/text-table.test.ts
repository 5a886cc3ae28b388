import { describe, expect, it } from 'vitest';
import { readPasted, readTextTable, type TableOptions } from '@/formats/index.ts';
import { dateOrderOf, parseDate } from '@/formats/table/dates.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, options?: TableOptions) =>
  readTextTable({ name: 'people.csv', bytes: typeof text === 'string' ? bytesOf(text) : text }, options);
const cells = (text: string | Uint8Array, options?: TableOptions) =>
  read(text, options).rows.map((row) => row.cells);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const whole = (mark ? '\uFEFF' : '') + text;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let at = 0; at < whole.length; at += 1) view.setUint16(at * 2, whole.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('A table', () => {
  it('that one long row would blow up beyond the memory is refused, naming the limit', () => {
    const text = `Name${','.repeat(20_000)}x\n${'Dana\n'.repeat(1000)}`;
    expect(() => read(text)).toThrow('more than 10000000 cells');
  });
});

describe('The delimiter', () => {
  it.each([
    [
      ',',
      'Name,Title\nDana Wu,CFO\nBo Li,"Buyer, senior"',
      [
        ['Dana Wu', 'CFO'],
        ['Bo Li', 'Buyer, senior'],
      ],
    ],
    [
      ';',
      'Name;Title\r\nDana Wu;CFO\r\nBo Li;CEO',
      [
        ['Dana Wu', 'CFO'],
        ['Bo Li', 'CEO'],
      ],
    ],
    ['\t', 'Name\tTitle\nDana Wu\tCFO', [['Dana Wu', 'CFO']]],
    ['|', 'Name|Title\nDana Wu|CFO', [['Dana Wu', 'CFO']]],
    [
      ' ',
      'from  to   value\n  a   b    1\n  b   "c d" 0',
      [
        ['a', 'b', '1'],
        ['b', 'c d', '0'],
      ],
    ],
  ])('%j is found', (delimiter, text, rows) => {
    expect(read(text).delimiter).toBe(delimiter);
    expect(cells(text)).toEqual(rows);
  });

  it('may be told, whatever it is', () => {
    expect(cells('Name::Title\nDana::CFO', { delimiter: '::' })).toEqual([['Dana', 'CFO']]);
    expect(cells('sep=;\nName;Title\nDana;CFO')).toEqual([['Dana', 'CFO']]);
  });

  it('does not tear names apart', () => {
    expect(cells('Anna Smith\nBob Jones')).toEqual([['Anna Smith'], ['Bob Jones']]);
  });
});

describe('The encoding', () => {
  const text = 'Name;Ort\nJürgen Größe;Köln\nŁukasz;Łódź';
  const western = Uint8Array.from('Name;Ort\nJ\u00fcrgen;K\u00f6ln – Süd'.replace('–', '\u0096'), (c) =>
    c.charCodeAt(0),
  );

  it.each([
    ['utf-8', bytesOf(text)],
    ['utf-8', bytesOf(`\uFEFF${text}`)],
    ['utf-16le', utf16(text, true, true)],
    ['utf-16be', utf16(text, false, true)],
    ['utf-16le', utf16(text, true, false)],
    ['utf-16be', utf16(text, false, false)],
  ])('%s is found', (encoding, bytes) => {
    expect(read(bytes)).toMatchObject({ encoding, columns: ['Name', 'Ort'] });
    expect(cells(bytes)[0]).toEqual(['Jürgen Größe', 'Köln']);
  });

  it('windows-1252 is found where it is not UTF-8, and may be told', () => {
    expect(read(western).encoding).toBe('windows-1252');
    expect(cells(western)).toEqual([['Jürgen', 'Köln – Süd']]);
    expect(read(bytesOf(text), { encoding: 'windows-1252' }).rows[0]?.cells[1]).toBe('KÃ¶ln');
  });
});

describe('The header', () => {
  it.each([
    ['Vorname;Nachname;Abteilung\nA;B;C', true],
    ['Dana Wu,CFO,Finance\nBo Li,CEO,Board', false],
    [',AGE,LEVEL\n1,33,3', true],
    ['1 2 1\n1 3 0', false],
    ['Wer,Wann\nDana,2026-01-02', true],
    ['Name\nDana', true],
  ])('of %j is %s', (text, hasHeader) => {
    expect(read(text).hasHeader).toBe(hasHeader);
  });

  it('may be told, and names columns without one', () => {
    expect(read('Name,,Title\nDana,x,CFO')).toMatchObject({
      columns: ['Name', 'Column 2', 'Title'],
      named: [true, false, true],
    });
    expect(read('Name,Title\nDana,CFO', { hasHeader: false })).toMatchObject({
      columns: ['Column 1', 'Column 2'],
    });
    expect(read('Dana,CFO\nBo,CEO', { hasHeader: true }).columns).toEqual(['Dana', 'CFO']);
  });

  it('leaves rows their numbers in the file', () => {
    expect(read('\nName,Title\n\nDana,CFO\n,\nBo').rows).toEqual([
      { number: 4, cells: ['Dana', 'CFO'] },
      { number: 6, cells: ['Bo', ''] },
    ]);
  });
});

describe('What is no table', () => {
  it.each([
    ['nothing', new Uint8Array(0), 'has no rows'],
    ['a header alone', bytesOf('Name,Title\n'), 'has no rows'],
    [
      'a picture',
      Uint8Array.from({ length: 500 }, (_, at) => (at * 37) % 256),
      'is not a file Kingside can read',
    ],
    ['one endless cell', bytesOf('x'.repeat(2_000_000)), 'is not a file Kingside can read'],
  ])('%s is refused with a clear message', (_, bytes, message) => {
    expect(() => read(bytes)).toThrow(message);
  });

  it('10 MB of garbage is refused in good time', () => {
    const garbage = Uint8Array.from({ length: 10_000_000 }, (_, at) => (at * 2_654_435_761) >>> 24);
    expect(() => read(garbage)).toThrow('is not a file Kingside can read');
  });
});

describe('Pasted cells', () => {
  it('have tabs between them', () => {
    expect(readPasted('Dana Wu\tCFO, Finance\nBo Li\tCEO').rows.map((row) => row.cells)).toEqual([
      ['Dana Wu', 'CFO, Finance'],
      ['Bo Li', 'CEO'],
    ]);
  });
});

describe('Dates', () => {
  it.each([
    ['2026-02-03', '2026-02-03'],
    ['2026-02-03T10:00:00Z', '2026-02-03'],
    ['3.2.2026', '2026-02-03'],
    ['03.02.26', '2026-02-03'],
    ['3/2/2026', '2026-02-03'],
    ['3 Feb 2026', '2026-02-03'],
    ['3. Februar 2026', '2026-02-03'],
    ['February 3, 2026', '2026-02-03'],
    ['3. März 2026', '2026-03-03'],
    ['31.2.2026', undefined],
    ['soon', undefined],
  ])('%j is %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it('with slashes are read in the order told', () => {
    expect(parseDate('2/3/2026', 'monthFirst')).toBe('2026-02-03');
    expect(parseDate('13/3/2026', 'monthFirst')).toBeUndefined();
  });

  it.each([
    [['1/2/2026', '13/2/2026'], 'dayFirst'],
    [['1/2/2026', '2/13/2026'], 'monthFirst'],
    [['1/2/2026', '3/4/2026'], 'ambiguous'],
    [['1.2.2026', '2026-01-02', '2/2/2026'], undefined],
  ])('%j tell their order: %s', (values, order) => {
    expect(dateOrderOf(values)).toBe(order);
  });
});
