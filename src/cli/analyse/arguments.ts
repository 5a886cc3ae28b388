import { parseArgs } from 'node:util';
import { type CalendarDate, isCalendarDate } from '@/domain/index.ts';

export const usage = 'Usage: npm run --silent analyse -- FILE… [--today YYYY-MM-DD] [--metrics]';

/** What the command was asked for. */
export interface Asked {
  readonly files: readonly string[];
  readonly today: CalendarDate | undefined;
  readonly metrics: boolean;
}

/** Reads the arguments. Throws an error that says what is wrong with them. */
export function readArguments(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { today: { type: 'string' }, metrics: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const { today, metrics } = values;
  if (today !== undefined && !isCalendarDate(today)) throw new Error(`Not a date: “${today}”.`);
  if (positionals.length === 0) throw new Error('No file was named.');
  return { files: positionals, today, metrics };
}
