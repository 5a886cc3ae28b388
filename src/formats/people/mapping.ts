import type { Side } from '@/domain/index.ts';
import { type ColumnChoice, columnOf } from '../table/column-choice.ts';
import { type DateOrder, dateOrderOf } from '../table/dates.ts';
import { isEmail, isNumber, isPhone } from '../table/kinds-of-text.ts';
import { type Table, valuesOf } from '../table/table.ts';
import { type PeopleField, peopleFieldOf } from './fields.ts';

/** What a number in the rank column says: 1 is the highest row, the greatest number is, or it is just a name. */
export const rankNumberings = ['oneIsHighest', 'greatestIsHighest', 'names'] as const;
export type RankNumbering = (typeof rankNumberings)[number];

/** What the columns of a people table mean. */
export interface PeopleMapping {
  /** One choice per column of the table. */
  readonly columns: readonly ColumnChoice<PeopleField>[];
  readonly rankNumbers: RankNumbering;
  /** Undefined where no date needs it, or nobody has said yet. */
  readonly dateOrder?: DateOrder;
  /** The side of everybody whose row does not say. */
  readonly side: Side;
}

const mostly = (values: readonly string[], is: (value: string) => boolean) =>
  values.length > 0 && values.filter(is).length * 2 > values.length;

const filledValues = (table: Table, column: number) =>
  valuesOf(table, column).filter((value) => value !== '');

/** Every row has a value of its own: what tells rows apart. */
function isIdentifying(table: Table, column: number): boolean {
  const values = valuesOf(table, column);
  return values.every((value) => value !== '') && new Set(values).size === values.length;
}

/** Fields of a table without headings, in the order people type them. */
const order: readonly PeopleField[] = ['name', 'title', 'department', 'rank'];

function guessByContent(table: Table): (PeopleField | undefined)[] {
  const left = [...order];
  const seen = new Set<PeopleField>();
  return table.columns.map((_, column) => {
    const values = filledValues(table, column);
    const field: PeopleField | undefined = mostly(values, isEmail)
      ? 'email'
      : mostly(values, isNumber)
        ? column === 0 && isIdentifying(table, column)
          ? 'key'
          : undefined
        : mostly(values, isPhone)
          ? 'phone'
          : left.shift();
    if (field === undefined || seen.has(field)) return undefined;
    seen.add(field);
    return field;
  });
}

function guessByHeading(table: Table): (PeopleField | undefined)[] {
  const seen = new Set<PeopleField>();
  const fields = table.columns.map((heading, column) => {
    const field = table.named[column] === true ? peopleFieldOf(heading) : undefined;
    if (field === undefined || seen.has(field)) return undefined;
    seen.add(field);
    return field;
  });
  // Statistics programs write the row's identifier into a first column without a heading.
  if (table.named[0] === false && !seen.has('key') && isIdentifying(table, 0)) {
    fields[0] = 'key';
    seen.add('key');
  }
  if (!seen.has('name') && !seen.has('lastName') && !seen.has('firstName')) {
    const column = fields.findIndex(
      (field, at) =>
        field === undefined && isIdentifying(table, at) && !mostly(filledValues(table, at), isNumber),
    );
    if (column !== -1) fields[column] = 'name';
  }
  return fields;
}

/** In a column of whole numbers that names departments, rows or influence, 0 stands for none. */
function guessNone(table: Table, column: number, field: PeopleField | undefined): string {
  if (field !== 'department' && field !== 'rank' && field !== 'influence') return '';
  const values = filledValues(table, column);
  return values.includes('0') && values.every((value) => /^\d+$/.test(value)) ? '0' : '';
}

/** What the columns seem to mean, by their headings or, where there are none, by what is in them. */
export function guessPeopleMapping(table: Table, side: Side = 'customer'): PeopleMapping {
  const fields = table.hasHeader ? guessByHeading(table) : guessByContent(table);
  const columns = fields.map((field, column) => ({
    ...(field === undefined ? {} : { field }),
    none: guessNone(table, column, field),
  }));
  const dates = columnOf(columns, 'tagsAsOf');
  const dateOrder = dates === undefined ? undefined : dateOrderOf(valuesOf(table, dates));
  return {
    columns,
    rankNumbers: 'oneIsHighest',
    side,
    ...(dateOrder === undefined || dateOrder === 'ambiguous' ? {} : { dateOrder }),
  };
}
