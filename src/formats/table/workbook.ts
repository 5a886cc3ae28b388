import { KingsideError } from '@/domain/index.ts';
import { unzip, zipStored } from '../bytes/zip.ts';
import { limits } from '../limits.ts';
import type { OnProgress } from '../progress.ts';
import type { SourceFile } from '../source-file.ts';
import { restoreFormula } from './formulas.ts';
import { hasHeaderRow } from './header.ts';
import { type Table, type TableOptions, tableOf } from './table.ts';

/** What the library yields for a cell. */
type Cell = string | number | boolean | Date | null;

function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return Number.isNaN(cell.valueOf()) ? '' : cell.toISOString().slice(0, 10);
  return restoreFormula(String(cell).trim());
}

const address = / r=["']([A-Z]*)(\d+)["']/g;

/**
 * Refuses a sheet whose last cell is so far out that the empty ones before it would fill the memory; the
 * library makes a cell for each.
 */
function refuseVastSheet(name: string, xml: string): void {
  let [lastRow, lastColumn] = [1, 1];
  for (const [, letters = '', row] of xml.matchAll(address)) {
    lastRow = Math.max(lastRow, Number(row));
    let column = 0;
    for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
    lastColumn = Math.max(lastColumn, column);
  }
  if (lastRow * lastColumn > limits.cells)
    throw new KingsideError('fileTooLarge', name, `${limits.cells} cells`);
}

/** Rows of several cells: neither a cover sheet nor a remark. */
function isTable(rows: readonly (readonly unknown[])[]): boolean {
  return rows.filter((cells) => cells.filter((cell) => cell !== null).length > 1).length > 1;
}

/**
 * Reads one sheet of an .xlsx workbook: the first that looks like a table, else the first that has rows, unless
 * one is named. Dates become `YYYY-MM-DD`. Throws what the catalogue says: too large, damaged, no such sheet, empty.
 */
export async function readWorkbook(
  file: SourceFile,
  options: TableOptions = {},
  onProgress?: OnProgress,
): Promise<Table> {
  onProgress?.({ done: 0.1, label: 'Unpacking the workbook' });
  const parts = await unzip(file, (path) => path.endsWith('.xml') || path.endsWith('.xml.rels'));
  for (const { path, bytes } of parts) {
    if (path.includes('worksheets/')) refuseVastSheet(file.name, new TextDecoder().decode(bytes));
  }

  onProgress?.({ done: 0.4, label: 'Reading the sheets' });
  const { default: readXlsxFile } = await import('read-excel-file/universal');
  // Stored, not packed: the library unpacks large parts in workers made of blobs, which our policy forbids.
  const sheets = await readXlsxFile(zipStored(parts).buffer).catch(() => {
    throw new KingsideError('fileDamaged', file.name);
  });

  onProgress?.({ done: 0.9, label: 'Looking for the header' });
  const chosen =
    options.sheet === undefined
      ? (sheets.find(({ data }) => isTable(data)) ?? sheets.find(({ data }) => data.length > 0) ?? sheets[0])
      : sheets.find(({ sheet }) => sheet === options.sheet);
  if (chosen === undefined) throw new KingsideError('noSuchSheet', options.sheet ?? '');
  const rows = chosen.data.map((cells, at) => ({
    number: at + 1,
    // The library's own type says `typeof Date` where it hands out dates.
    cells: (cells as unknown as Cell[]).map(textOf),
  }));
  const hasHeader = options.hasHeader ?? hasHeaderRow(rows.map(({ cells }) => cells));
  const table = tableOf(rows, {
    name: file.name,
    hasHeader,
    sheet: chosen.sheet,
    sheets: sheets.map(({ sheet }) => sheet),
  });
  // An empty sheet is refused unless another can be chosen instead.
  if (table.rows.length === 0 && sheets.length === 1) throw new KingsideError('emptyTable', file.name);
  return table;
}
