import { type PersonId, tags } from '@/domain/index.ts';

/** The fields that say who set or wrote something. */
export const signatures: readonly string[] = [...tags.map((tag) => `${tag}SetBy`), 'createdBy', 'by'];

/** A record without this name in the fields that say who set or wrote it. */
export function unsigned<Row extends object>(record: Row, name: string | undefined): Row {
  const kept = Object.entries(record).filter(
    ([field, value]) => value !== name || !signatures.includes(field),
  );
  return Object.fromEntries(kept) as Row;
}

/** True for the id of an insight (its kind, a colon, and encoded ids with commas between) that names somebody. */
export function insightNames(insight: unknown, person: PersonId): boolean {
  if (typeof insight !== 'string') return false;
  const ids = insight.slice(insight.indexOf(':') + 1).split(',');
  return ids.includes(encodeURIComponent(person));
}
