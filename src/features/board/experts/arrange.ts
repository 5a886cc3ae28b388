import type { PersonMetrics } from '@/analysis/index.ts';
import { type DepartmentId, type MetricId, type Person, type Side, sideIds } from '@/domain/index.ts';

/** A line of the table. */
export interface FiguresRow {
  readonly person: Person;
  readonly figures: PersonMetrics;
}

export type Column = 'person' | MetricId;

export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

/** Whom the table shows; undefined shows everybody. */
export type Who = { readonly side: Side } | { readonly department: DepartmentId } | undefined;

export interface Arrangement {
  /** Undefined for the order they stand in: by side, then by name. */
  readonly sorting: Sorting | undefined;
  readonly who: Who;
  /** Part of a name. */
  readonly find: string;
}

/** Figures begin with the highest, names with A; a third click goes back to the first order. */
export function nextSorting(sorting: Sorting | undefined, column: Column): Sorting | undefined {
  const descending = column !== 'person' && column !== 'community';
  if (sorting?.column !== column) return { column, descending };
  return sorting.descending === descending ? { column, descending: !descending } : undefined;
}

const names = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const byName = (a: FiguresRow, b: FiguresRow) =>
  names.compare(a.person.name, b.person.name) || (a.person.id < b.person.id ? -1 : 1);

const bySide = (a: FiguresRow, b: FiguresRow) =>
  sideIds.indexOf(a.person.side) - sideIds.indexOf(b.person.side) || byName(a, b);

/** Where a figure is not defined, its person comes last, whichever way it is sorted. */
function compared(a: FiguresRow, b: FiguresRow, { column, descending }: Sorting): number {
  if (column === 'person') return descending ? byName(b, a) : byName(a, b);
  const [left, right] = [a.figures[column], b.figures[column]];
  if (left === right) return byName(a, b);
  if (left === null || right === null) return left === null ? 1 : -1;
  return descending ? right - left : left - right;
}

function isWanted({ person }: FiguresRow, { who, find }: Arrangement): boolean {
  if (who !== undefined) {
    const wanted = 'side' in who ? person.side === who.side : person.department === who.department;
    if (!wanted) return false;
  }
  return person.name.toLocaleLowerCase().includes(find.trim().toLocaleLowerCase());
}

/** The lines of the table in their order. */
export function arrange(rows: readonly FiguresRow[], arrangement: Arrangement): readonly FiguresRow[] {
  const { sorting } = arrangement;
  const wanted = rows.filter((row) => isWanted(row, arrangement));
  return wanted.sort(sorting === undefined ? bySide : (a, b) => compared(a, b, sorting));
}
