const units = [
  { unit: 'year', seconds: 31_536_000 },
  { unit: 'month', seconds: 2_592_000 },
  { unit: 'week', seconds: 604_800 },
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
] as const;

const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** How long ago an instant was, as in "3 days ago"; "just now" below a minute and for what is yet to come. */
export function relativeTime(instant: string, now: string): string {
  const seconds = (Date.parse(now) - Date.parse(instant)) / 1000;
  const fitting = units.find((candidate) => seconds >= candidate.seconds);
  return fitting === undefined
    ? 'just now'
    : words.format(-Math.floor(seconds / fitting.seconds), fitting.unit);
}
