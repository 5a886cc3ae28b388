import type { CalendarDate, Days } from './units.ts';

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

/** The day's number since 1970-01-01 (UTC), or undefined where the text is no date of the calendar. */
export function dayNumber(date: string): Days | undefined {
  const match = pattern.exec(date);
  if (match === null) return undefined;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(time).toISOString().startsWith(date) ? time / millisecondsPerDay : undefined;
}

/** True for `YYYY-MM-DD` that names a real day. */
export function isCalendarDate(text: string): text is CalendarDate {
  return dayNumber(text) !== undefined;
}

/** Whole calendar days (UTC) from one date to another; negative when `to` is earlier. Throws on no dates. */
export function daysBetween(from: CalendarDate, to: CalendarDate): Days {
  const start = dayNumber(from);
  const end = dayNumber(to);
  if (start === undefined || end === undefined) throw new RangeError(`Not dates: ${from}, ${to}`);
  return end - start;
}
