import { Table as DataTable, NativeSelect, Text, TextInput } from '@mantine/core';
import type { ColumnChoice, Table } from '@/formats/index.ts';
import { valuesOf } from '@/formats/index.ts';
import { WideTable } from '../wide-table.tsx';

interface ColumnMappingProps<Field extends string> {
  readonly table: Table;
  readonly fields: readonly { readonly id: Field; readonly label: string }[];
  readonly columns: readonly ColumnChoice<Field>[];
  readonly onChange: (columns: readonly ColumnChoice<Field>[]) => void;
}

/** Different values shown of each column. */
const shown = 4;

function examples(table: Table, column: number): string {
  const different = new Set<string>();
  for (const value of valuesOf(table, column)) {
    if (value !== '') different.add(value);
    if (different.size > shown) break;
  }
  const values = [...different].slice(0, shown).join(' · ');
  return different.size > shown ? `${values} · …` : values;
}

/** The columns with a field for one of them; another column that had it is left out. */
function assign<Field extends string>(
  columns: readonly ColumnChoice<Field>[],
  at: number,
  field: Field | undefined,
): readonly ColumnChoice<Field>[] {
  return columns.map((column, other) => {
    if (other === at) return { none: column.none, ...(field === undefined ? {} : { field }) };
    return field !== undefined && column.field === field ? { none: column.none } : column;
  });
}

/** What each column of the file becomes, and which of its values means that nothing is known. */
export function ColumnMapping<Field extends string>({
  table,
  fields,
  columns,
  onChange,
}: ColumnMappingProps<Field>) {
  const options = [
    { value: '', label: 'Left out' },
    ...fields.map(({ id, label }) => ({ value: id, label })),
  ];
  return (
    <WideTable label="What the columns become">
      <DataTable.Thead>
        <DataTable.Tr>
          <DataTable.Th w={200}>Column</DataTable.Th>
          <DataTable.Th>For example</DataTable.Th>
          <DataTable.Th w={210}>Becomes</DataTable.Th>
          <DataTable.Th w={150}>Means “none”</DataTable.Th>
        </DataTable.Tr>
      </DataTable.Thead>
      <DataTable.Tbody>
        {columns.map(({ field, none }, at) => {
          const heading = table.columns[at] ?? `Column ${at + 1}`;
          return (
            // A column has nothing but its place to tell it apart.
            // oxlint-disable-next-line react/no-array-index-key -- the place is its identity
            <DataTable.Tr key={at}>
              <DataTable.Td fw={600}>{heading}</DataTable.Td>
              <DataTable.Td>
                <Text size="sm" c="dimmed" lineClamp={1}>
                  {examples(table, at)}
                </Text>
              </DataTable.Td>
              <DataTable.Td>
                <NativeSelect
                  aria-label={`${heading} becomes`}
                  size="xs"
                  fz="sm"
                  data={options}
                  value={field ?? ''}
                  onChange={(event) => {
                    const chosen = fields.find(({ id }) => id === event.currentTarget.value)?.id;
                    onChange(assign(columns, at, chosen));
                  }}
                />
              </DataTable.Td>
              <DataTable.Td>
                <TextInput
                  aria-label={`${heading}: value that means none`}
                  size="xs"
                  placeholder={field === undefined ? '' : 'only empty cells'}
                  disabled={field === undefined}
                  value={none}
                  onChange={(event) =>
                    onChange(columns.with(at, { ...columns[at], none: event.currentTarget.value }))
                  }
                />
              </DataTable.Td>
            </DataTable.Tr>
          );
        })}
      </DataTable.Tbody>
    </WideTable>
  );
}
