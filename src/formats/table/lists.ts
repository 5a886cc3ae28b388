import Papa from 'papaparse';

const options = { newline: '\n' } as const;

/** Several texts in one cell: semicolons between them, and quotes round those that hold a separator. */
export function writeList(items: readonly string[]): string {
  return Papa.unparse([[...items]], {
    ...options,
    delimiter: ';',
    quotes: items.map((item) => item.includes(',')),
  });
}

/** The texts in one cell, separated by semicolons or, where there is none, by commas. */
export function readList(cell: string): readonly string[] {
  if (cell.trim() === '') return [];
  const split = (delimiter: string) => Papa.parse<string[]>(cell, { ...options, delimiter }).data[0] ?? [];
  const bySemicolon = split(';');
  const items = bySemicolon.length > 1 ? bySemicolon : split(',');
  return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ''))];
}
