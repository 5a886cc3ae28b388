import type { RelationshipKind } from '@/domain/index.ts';
import { type ColumnChoice, columnOf } from '../table/column-choice.ts';
import { type DateOrder, dateOrderOf } from '../table/dates.ts';
import { isNumber } from '../table/kinds-of-text.ts';
import { type Table, valuesOf } from '../table/table.ts';
import { type RelationshipField, relationshipFieldOf } from './fields.ts';
import { kindHint, parseKind } from './kind-words.ts';

/** What the columns of a relationship table mean. */
export interface RelationshipMapping {
  /** One choice per column of the table. */
  readonly columns: readonly ColumnChoice<RelationshipField>[];
  /** The kind of every row whose own kind is not told; undefined where a column must tell it. */
  readonly kind?: RelationshipKind;
  /** The table's "from" is our "to": as in "who asks whom", where the one who is asked influences. */
  readonly swap: boolean;
  /** Undefined where no date needs it, or nobody has said yet. */
  readonly dateOrder?: DateOrder;
}

const filledValues = (table: Table, column: number) =>
  valuesOf(table, column).filter((value) => value !== '');

/** What a column without a known heading holds, once both ends are found. */
function guessByContent(table: Table, column: number): RelationshipField | undefined {
  const values = filledValues(table, column);
  if (values.length === 0) return undefined;
  if (values.every((value) => value === '0' || value === '1')) return 'value';
  if (values.every((value) => /^[0-5]$/.test(value))) return 'strength';
  if (!values.some(isNumber) && values.every((value) => parseKind(value) !== undefined)) return 'kind';
  return undefined;
}

function guessFields(table: Table): readonly (RelationshipField | undefined)[] {
  const seen = new Set<RelationshipField>();
  const fields = table.columns.map((heading, column) => {
    const field = table.named[column] === true ? relationshipFieldOf(heading) : undefined;
    if (field === undefined || seen.has(field)) return undefined;
    seen.add(field);
    return field;
  });
  fields.forEach((field, column) => {
    if (field !== undefined) return;
    const end = (['from', 'to'] as const).find(
      (candidate) => !seen.has(candidate) && !seen.has(`${candidate}Id`),
    );
    const guess = end ?? guessByContent(table, column);
    if (guess === undefined || seen.has(guess)) return;
    seen.add(guess);
    fields[column] = guess;
  });
  return fields;
}

/** Where numbers tell whether there is a relationship, 0 says that there is none. */
function guessNone(table: Table, column: number, field: RelationshipField | undefined): string {
  const tells = field === 'value' || field === 'strength';
  return tells && filledValues(table, column).includes('0') ? '0' : '';
}

/** What the columns, the headings and the file's name seem to mean. */
export function guessRelationshipMapping(table: Table): RelationshipMapping {
  const columns = guessFields(table).map((field, column) => ({
    ...(field === undefined ? {} : { field }),
    none: guessNone(table, column, field),
  }));
  const toldByColumn = columnOf<RelationshipField>(columns, 'kind') !== undefined;
  const hint = toldByColumn
    ? undefined
    : [...table.columns, table.name].map(kindHint).find((found) => found !== undefined);
  const dates = columnOf<RelationshipField>(columns, 'lastContact');
  const dateOrder = dates === undefined ? undefined : dateOrderOf(valuesOf(table, dates));
  return {
    columns,
    ...(hint === undefined ? {} : { kind: hint.kind }),
    swap: hint?.swap ?? false,
    ...(dateOrder === undefined || dateOrder === 'ambiguous' ? {} : { dateOrder }),
  };
}

/**
 * Whether a table holds relationships rather than people: its headings name two ends, or it has no headings,
 * two to four columns and fewer different texts in the first two than rows.
 */
export function looksLikeRelationships(table: Table): boolean {
  if (table.hasHeader) {
    const fields = new Set(table.columns.map((heading) => relationshipFieldOf(heading)));
    const has = (end: 'from' | 'to') => fields.has(end) || fields.has(`${end}Id`);
    return has('from') && has('to');
  }
  if (table.columns.length < 2 || table.columns.length > 4) return false;
  const [from, to] = [new Set(valuesOf(table, 0)), new Set(valuesOf(table, 1))];
  const shared = [...to].filter((end) => from.has(end)).length;
  return shared * 2 >= to.size && from.size < table.rows.length;
}
