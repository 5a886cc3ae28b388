import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { KingsideError } from '@/domain/index.ts';
import type { Table } from '@/formats/table/table.ts';
import { readPasted } from '@/formats/table/text-table.ts';
import classes from './entry-dialog.module.css';

/** Rows of the table that are shown. */
const shown = 5;

function read(text: string): Table | string {
  try {
    return readPasted(text);
  } catch (error) {
    if (error instanceof KingsideError) return error.message;
    throw error;
  }
}

/** The first rows of a pasted block of cells. Loaded on demand, since it brings the reader of tables along. */
export default function TablePreview({ text }: { readonly text: string }) {
  const table = useMemo(() => read(text), [text]);
  if (typeof table === 'string') return <Text c="danger">{table}</Text>;
  const { rows, columns } = table;
  return (
    <>
      <Text size="sm" mb="xs">
        This is a table of {rows.length === 1 ? 'one row' : `${rows.length} rows`} and{' '}
        {columns.length === 1 ? 'one column' : `${columns.length} columns`}. Next you say which column means
        what.
      </Text>
      <div className={classes['tableBox']}>
        <table className={classes['cells']}>
          <thead>
            <tr>
              {columns.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map(({ number, cells }) => (
              <tr key={number}>
                {columns.map((heading, column) => (
                  <td key={heading}>{cells[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
