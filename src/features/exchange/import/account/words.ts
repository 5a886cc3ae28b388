import {
  type CollectionName,
  influenceLabel,
  influenceValues,
  kindOf,
  recordWords,
  relationshipKindIds,
  roleIds,
  roleOf,
  sideIds,
  sideOf,
  stanceOf,
  stanceValues,
} from '@/domain/index.ts';
import type { AccountContents } from '@/formats/index.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What the account or one record of a collection is called at the head of a line. */
export function recordTitle(collection: CollectionName | 'account'): string {
  return capital(collection === 'account' ? collection : recordWords[collection]);
}

/** A field as it is said on screen, as in "Last contact" for `lastContact`. */
export function fieldInWords(field: string): string {
  const words = field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return capital(words);
}

/** The records that values refer to by id; the first that knows the id names it. */
export type Names = readonly Pick<
  AccountContents['records'],
  'people' | 'departments' | 'ranks' | 'topics'
>[];

function nameIn(names: Names, collection: keyof Names[number], id: unknown): string {
  const key = String(id);
  for (const records of names) {
    const record = records[collection].get(key);
    if (record !== undefined) return record.name;
  }
  return key;
}

const labels: Readonly<Record<string, (value: unknown, names: Names) => string | undefined>> = {
  side: (value) => sideIds.filter((id) => id === value).map((id) => sideOf(id).label)[0],
  role: (value) => roleIds.filter((id) => id === value).map((id) => roleOf(id).label)[0],
  type: (value) => (typeof value === 'string' ? capital(value.replaceAll('-', ' ')) : undefined),
  kind: (value) => relationshipKindIds.filter((id) => id === value).map((id) => kindOf(id).label)[0],
  influence: (value) => influenceValues.filter((id) => id === value).map(influenceLabel)[0],
  stance: (value) => stanceValues.filter((id) => id === value).map((id) => stanceOf(id).label)[0],
  department: (value, names) => nameIn(names, 'departments', value),
  rank: (value, names) => nameIn(names, 'ranks', value),
  contact: (value, names) => nameIn(names, 'people', value),
  member: (value, names) => nameIn(names, 'people', value),
  from: (value, names) => nameIn(names, 'people', value),
  to: (value, names) => nameIn(names, 'people', value),
};

const referring: Readonly<Record<string, keyof Names[number]>> = {
  topics: 'topics',
  team: 'people',
  contacts: 'people',
  via: 'people',
};

/** The value of a field in words; unknown where there is none. */
export function valueInWords(field: string, value: unknown, names: Names): string {
  if (value === undefined || value === null || value === '') return 'unknown';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) {
    const collection = referring[field];
    return value
      .map((item) => (collection === undefined ? String(item) : nameIn(names, collection, item)))
      .join(', ');
  }
  const label = labels[field]?.(value, names);
  if (label !== undefined) return label;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
