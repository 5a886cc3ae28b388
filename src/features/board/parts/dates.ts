import { type CalendarDate, daysBetween } from '@/domain/index.ts';

const written = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** As in "3 May 2026". */
export function dateLabel(date: CalendarDate): string {
  return written.format(new Date(`${date}T00:00:00Z`));
}

/** As in "today", "yesterday", "12 days ago", "5 months ago", "in 3 days". */
export function agoLabel(date: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(date, today);
  if (days < 0) return days === -1 ? 'tomorrow' : `in ${-days} days`;
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 60) return `${days} days ago`;
  return days < 730 ? `${Math.round(days / 30.4)} months ago` : `${Math.round(days / 365.25)} years ago`;
}
