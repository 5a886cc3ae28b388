import { peopleFieldOf } from '../people/fields.ts';
import { relationshipFieldOf } from '../relationships/fields.ts';
import { parseDate } from './dates.ts';
import { isEmail, isNumber } from './kinds-of-text.ts';

/** Rows looked at below the first. */
const sample = 50;

const isData = (cell: string) => isNumber(cell) || isEmail(cell) || parseDate(cell) !== undefined;

/**
 * Whether the first row is a header: half of its cells are headings we know, or it has words above a column
 * of numbers, dates or addresses. A row that holds such data itself is none.
 */
export function hasHeaderRow(rows: readonly (readonly string[])[]): boolean {
  const [first, ...rest] = rows.filter((cells) => cells.some((cell) => cell !== '')).slice(0, sample);
  if (first === undefined) return false;
  const filled = first.filter((cell) => cell !== '');
  if (filled.some(isData)) return false;
  const known = filled.filter(
    (cell) => peopleFieldOf(cell) !== undefined || relationshipFieldOf(cell) !== undefined,
  );
  if (known.length * 2 >= filled.length) return true;
  return first.some((heading, column) => {
    const values = rest.map((cells) => cells[column] ?? '').filter((cell) => cell !== '');
    return heading !== '' && values.length > 0 && values.every(isData);
  });
}
