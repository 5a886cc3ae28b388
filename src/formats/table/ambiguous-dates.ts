import { type ColumnChoice, columnOf } from './column-choice.ts';
import { dateOrderOf } from './dates.ts';
import { type Table, valuesOf } from './table.ts';

interface Mapping {
  readonly columns: readonly ColumnChoice<string>[];
}

/** Fields of any table that hold a date. */
const dateFields = ['tagsAsOf', 'lastContact'] as const;

/** Whether the user must say which number of a date is the day, since every date reads both ways. */
export function ambiguousDates(table: Table, mapping: Mapping): boolean {
  return dateFields.some((field) => {
    const column = columnOf<string>(mapping.columns, field);
    return column !== undefined && dateOrderOf(valuesOf(table, column)) === 'ambiguous';
  });
}
