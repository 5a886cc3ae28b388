import Papa from 'papaparse';
import { neutralise } from '../table/formulas.ts';

/** Tells spreadsheets that the text is UTF-8. */
const byteOrderMark = '\uFEFF';

/** A table as CSV (RFC 4180) with a byte order mark; what a spreadsheet would run as a formula is neutralised. */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [columns, ...rows].map((row) => row.map(neutralise));
  return `${byteOrderMark}${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}
