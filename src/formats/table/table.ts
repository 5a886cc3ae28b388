import { KingsideError } from '@/domain/index.ts';
import type { Encoding } from '../bytes/encoding.ts';
import { limits } from '../limits.ts';

/** A row of a table with the number it has in the file or sheet, where the first is 1. */
export interface TableRow {
  readonly number: number;
  /** As many cells as the table has columns; an empty cell is an empty text. */
  readonly cells: readonly string[];
}

/** A table as it was read: the header apart from the rows, empty rows left out. */
export interface Table {
  readonly name: string;
  /** The headings; a column without one is called "Column 1", "Column 2", … */
  readonly columns: readonly string[];
  /** Which columns have a heading of their own. */
  readonly named: readonly boolean[];
  readonly rows: readonly TableRow[];
  readonly hasHeader: boolean;
  /** What separates the cells of a text; undefined for a workbook. */
  readonly delimiter?: Delimiter;
  readonly encoding?: Encoding;
  /** The sheet read and all there are; undefined for a text. */
  readonly sheet?: string;
  readonly sheets?: readonly string[];
}

/** Any text that stands between cells; `blanks` is a run of blanks and tabs of any length. */
export type Delimiter = string;

export const blanks = ' ';

/** The delimiters offered on screen; any other text may be typed. */
export const delimiters: readonly { readonly value: Delimiter; readonly label: string }[] = [
  { value: ',', label: 'Comma' },
  { value: ';', label: 'Semicolon' },
  { value: '\t', label: 'Tab' },
  { value: '|', label: 'Vertical bar' },
  { value: blanks, label: 'Blanks, any number' },
];

/** What the user knows better than the detection; whatever is missing is detected. */
export interface TableOptions {
  readonly sheet?: string;
  readonly delimiter?: Delimiter;
  readonly encoding?: Encoding;
  readonly hasHeader?: boolean;
}

/**
 * Rows of cells become a table: rows even in length, the header apart, empty rows dropped. Throws `fileTooLarge`
 * where one long row would make more cells of the short ones than the memory holds.
 */
export function tableOf(rows: readonly TableRow[], found: Omit<Table, 'columns' | 'named' | 'rows'>): Table {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  let width = 0;
  for (const { cells } of filled) width = Math.max(width, cells.length);
  if (width * filled.length > limits.cells)
    throw new KingsideError('fileTooLarge', found.name, `${limits.cells} cells`);
  const even = filled.map((row) => ({
    ...row,
    cells: Array.from({ length: width }, (_, at) => row.cells[at] ?? ''),
  }));
  const headings = found.hasHeader ? (even[0]?.cells ?? []) : Array.from({ length: width }, () => '');
  return {
    ...found,
    columns: headings.map((heading, at) => (heading === '' ? `Column ${at + 1}` : heading)),
    named: headings.map((heading) => heading !== ''),
    rows: found.hasHeader ? even.slice(1) : even,
  };
}

/** The texts of one column, from the first row to the last. */
export function valuesOf(table: Table, column: number): readonly string[] {
  return table.rows.map(({ cells }) => cells[column] ?? '');
}
