import { isNumber, isPhone } from './kinds-of-text.ts';

/*
 * A spreadsheet runs a cell that begins with = + - @, a tab or a carriage return as a formula. An apostrophe
 * before it keeps it text. (OWASP, "CSV Injection".)
 */
const dangerous = /^'*[=+\-@\t\r]/;
const neutralised = /^'+[=+\-@\t\r]/;

/**
 * The cell as it is safe in a spreadsheet: formulas get an apostrophe, numbers and phone numbers stay as they
 * are. A cell that has apostrophes before such a character already gets one more, so that reading is exact.
 */
export function neutralise(cell: string): string {
  return dangerous.test(cell) && !isNumber(cell) && !(cell.startsWith('+') && isPhone(cell))
    ? `'${cell}`
    : cell;
}

/** The cell without the apostrophe that neutralised it. */
export function restoreFormula(cell: string): string {
  return neutralised.test(cell) ? cell.slice(1) : cell;
}
