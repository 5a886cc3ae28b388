import type { AccountSummary } from '@/document/index.ts';

/** The columns by which accounts are sorted, with the order that a first click asks for. */
export const columns = [
  { id: 'name', label: 'Account', descending: false },
  { id: 'pieces', label: 'Pieces', descending: true },
  { id: 'score', label: 'Position score', descending: true },
  { id: 'changedAt', label: 'Changed', descending: true },
] as const;

export type ColumnId = (typeof columns)[number]['id'];

export interface Sorting {
  readonly column: ColumnId;
  readonly descending: boolean;
}

export const firstSorting: Sorting = { column: 'changedAt', descending: true };

const names = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const compare: Readonly<Record<ColumnId, (a: AccountSummary, b: AccountSummary) => number>> = {
  name: (a, b) => names.compare(a.name, b.name),
  pieces: (a, b) => a.pieces - b.pieces,
  // Without a score comes below every score.
  score: (a, b) => (a.score ?? -1) - (b.score ?? -1),
  changedAt: (a, b) => (a.changedAt < b.changedAt ? -1 : Number(a.changedAt > b.changedAt)),
};

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** The accounts whose name holds every word of the query, sorted; those that are equal by name. */
export function arrange(
  accounts: readonly AccountSummary[],
  query: string,
  { column, descending }: Sorting,
): readonly AccountSummary[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const direction = descending ? -1 : 1;
  return accounts
    .filter(({ name }) => words.every((word) => plain(name).includes(word)))
    .toSorted((a, b) => direction * compare[column](a, b) || compare.name(a, b));
}

/** What a click on a column's heading makes of the sorting. */
export function sortBy(sorting: Sorting, column: ColumnId): Sorting {
  if (sorting.column === column) return { column, descending: !sorting.descending };
  return { column, descending: columns.find(({ id }) => id === column)?.descending ?? false };
}
