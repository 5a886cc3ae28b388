/** What a column means, and which of its values means that nothing is known. */
export interface ColumnChoice<Field extends string> {
  /** Undefined leaves the column out. */
  readonly field?: Field;
  /** Empty where every value counts; compared whatever the case. */
  readonly none: string;
}

/** The column that was chosen for a field, or undefined. */
export function columnOf<Field extends string>(
  columns: readonly ColumnChoice<Field>[],
  field: Field,
): number | undefined {
  const at = columns.findIndex((column) => column.field === field);
  return at === -1 ? undefined : at;
}

/** Reads the cells of a row by field; a value that means "none" is empty. */
export function cellsByField<Field extends string>(
  columns: readonly ColumnChoice<Field>[],
): (cells: readonly string[]) => (field: Field) => string {
  const places = new Map<Field, { at: number; none: string }>();
  columns.forEach(({ field, none }, at) => {
    if (field !== undefined && !places.has(field)) places.set(field, { at, none: none.trim().toLowerCase() });
  });
  return (cells) => (field) => {
    const place = places.get(field);
    if (place === undefined) return '';
    const value = cells[place.at] ?? '';
    return place.none !== '' && value.toLowerCase() === place.none ? '' : value;
  };
}
