import { type CalendarDate, isCalendarDate } from '@/domain/index.ts';
import { dictionary } from './words.ts';

/** Which number of a date with slashes is the day. */
export const dateOrders = ['dayFirst', 'monthFirst'] as const;
export type DateOrder = (typeof dateOrders)[number];

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?:[T ,].*)?$/;
const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?:[T ,].*)?$/;
const dayName = /^(\d{1,2})\.?[\s-]([\p{L}.]+)[\s,-]+(\d{4})$/u;
const nameDay = /^(\p{L}+)\.?\s(\d{1,2}),?\s(\d{4})$/u;

const monthOf = dictionary<number>([
  [1, ['january', 'jan', 'januar', 'jänner']],
  [2, ['february', 'feb', 'februar']],
  [3, ['march', 'mar', 'märz', 'mrz']],
  [4, ['april', 'apr']],
  [5, ['may', 'mai']],
  [6, ['june', 'jun', 'juni']],
  [7, ['july', 'jul', 'juli']],
  [8, ['august', 'aug']],
  [9, ['september', 'sep', 'sept']],
  [10, ['october', 'oct', 'oktober', 'okt']],
  [11, ['november', 'nov']],
  [12, ['december', 'dec', 'dezember', 'dez']],
]);

/** Two digits mean a year of this century: contacts with customers are not older. */
function date(year: number, month: number, day: number): CalendarDate | undefined {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  const text = `${pad(year < 100 ? 2000 + year : year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isCalendarDate(text) ? text : undefined;
}

/** A date as people write it, or undefined where it names no day. With slashes the order decides. */
export function parseDate(written: string, order: DateOrder = 'dayFirst'): CalendarDate | undefined {
  const text = written.trim();
  const parts = (pattern: RegExp) => pattern.exec(text)?.slice(1) ?? [];
  const [year, month, day] = parts(iso);
  if (day !== undefined) return date(Number(year), Number(month), Number(day));

  const [dottedDay, dottedMonth, dottedYear] = parts(dotted);
  if (dottedYear !== undefined) return date(Number(dottedYear), Number(dottedMonth), Number(dottedDay));

  const [first, second, slashedYear] = parts(slashed);
  if (slashedYear !== undefined) {
    const [inDay, inMonth] = order === 'dayFirst' ? [first, second] : [second, first];
    return date(Number(slashedYear), Number(inMonth), Number(inDay));
  }

  const [beforeName, monthName, afterName] = parts(dayName);
  if (afterName !== undefined)
    return date(Number(afterName), monthOf(monthName ?? '') ?? 0, Number(beforeName));
  const [nameFirst, dayAfter, nameYear] = parts(nameDay);
  if (nameYear !== undefined) return date(Number(nameYear), monthOf(nameFirst ?? '') ?? 0, Number(dayAfter));
  return undefined;
}

/**
 * The order the dates with slashes are written in: told by the first that reads only one way, `ambiguous`
 * where all read both ways, undefined where there is none.
 */
export function dateOrderOf(values: Iterable<string>): DateOrder | 'ambiguous' | undefined {
  let seen = false;
  for (const value of values) {
    const match = slashed.exec(value.trim());
    if (match === null) continue;
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 12 && second <= 12) return 'dayFirst';
    if (second > 12 && first <= 12) return 'monthFirst';
    seen ||= first !== second;
  }
  return seen ? 'ambiguous' : undefined;
}
