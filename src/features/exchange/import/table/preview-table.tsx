import {
  Badge,
  Button,
  Table as DataTable,
  Group,
  NativeSelect,
  SegmentedControl,
  Text,
} from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { PersonChoice } from '@/formats/index.ts';
import { WideTable } from '../wide-table.tsx';
import {
  filterCounts,
  type Preview,
  type PreviewFilter,
  type PreviewRow,
  previewFilters,
} from './preview.ts';
import classes from './preview-table.module.css';

interface PreviewTableProps {
  readonly preview: Preview;
  readonly filter: PreviewFilter;
  readonly onFilter: (filter: PreviewFilter) => void;
  /** What is chosen for all who are here already; undefined where rows differ. */
  readonly forAll: PersonChoice | undefined;
  readonly onChooseAll: (choice: PersonChoice) => void;
  readonly onChoose: (row: number, choice: PersonChoice) => void;
}

const page = 20;

/** What each row becomes, the first twenty of those that are looked at; more on request. */
export function PreviewTable({
  preview,
  filter,
  onFilter,
  forAll,
  onChooseAll,
  onChoose,
}: PreviewTableProps) {
  const [shown, setShown] = useState({ filter, rows: page });
  const counts = filterCounts(preview);
  const offered = previewFilters.filter(({ id }) => id === 'all' || counts[id] > 0);
  const current = offered.find(({ id }) => id === filter) ?? previewFilters[0];
  const rows = preview.rows.filter(current.includes);
  const limit = shown.filter === current.id ? shown.rows : page;

  return (
    <div>
      <Group justify="space-between" gap="sm" mb={6}>
        <SegmentedControl<PreviewFilter>
          aria-label="Rows to look at"
          size="sm"
          data={offered.map(({ id, label }) => ({ value: id, label: `${label} ${counts[id]}` }))}
          value={current.id}
          onChange={onFilter}
        />
        {counts.here > 0 && (
          <Group gap="xs">
            <Text size="sm" component="label" htmlFor="choice-for-all">
              All that are already here
            </Text>
            <NativeSelect
              id="choice-for-all"
              data={[
                ...(forAll === undefined ? [{ value: '', label: 'Row by row' }] : []),
                ...preview.choices,
              ]}
              value={forAll ?? ''}
              onChange={(event) => withChoice(preview, event.currentTarget.value, onChooseAll)}
            />
          </Group>
        )}
      </Group>
      <WideTable label="What the rows become" className={classes['table']}>
        <DataTable.Thead>
          <DataTable.Tr>
            <DataTable.Th>Row</DataTable.Th>
            <DataTable.Th>Becomes</DataTable.Th>
            <DataTable.Th>Name</DataTable.Th>
            {preview.columns.map((column) => (
              <DataTable.Th key={column}>{column}</DataTable.Th>
            ))}
            <DataTable.Th>Remarks</DataTable.Th>
          </DataTable.Tr>
        </DataTable.Thead>
        <DataTable.Tbody>
          {rows.slice(0, limit).map((row) => (
            <Row key={row.row} row={row} preview={preview} onChoose={onChoose} />
          ))}
        </DataTable.Tbody>
      </WideTable>
      {rows.length > limit && (
        <Button
          size="compact-sm"
          variant="subtle"
          mt={4}
          onClick={() => setShown({ filter: current.id, rows: limit + 5 * page })}
        >
          Show more of the {rows.length} rows
        </Button>
      )}
    </div>
  );
}

function withChoice(preview: Preview, value: string, choose: (choice: PersonChoice) => void): void {
  const choice = preview.choices.find((candidate) => candidate.value === value);
  if (choice !== undefined) choose(choice.value);
}

interface RowProps {
  readonly row: PreviewRow;
  readonly preview: Preview;
  readonly onChoose: PreviewTableProps['onChoose'];
}

function Row({ row, preview, onChoose }: RowProps) {
  return (
    <DataTable.Tr data-state={row.state}>
      <DataTable.Td>{row.row}</DataTable.Td>
      <DataTable.Td className={classes['becomes'] ?? ''}>
        {row.state === 'new' && <Badge>New</Badge>}
        {row.state === 'skipped' && (
          <Badge color="danger" variant="outline">
            Skipped
          </Badge>
        )}
        {row.state === 'here' && (
          <NativeSelect
            aria-label={`Row ${row.row}, ${row.name}, is already here`}
            size="xs"
            data={[...preview.choices]}
            value={row.choice ?? ''}
            onChange={(event) =>
              withChoice(preview, event.currentTarget.value, (choice) => onChoose(row.row, choice))
            }
          />
        )}
      </DataTable.Td>
      <DataTable.Td fw={600} className={classes['name'] ?? ''}>
        {row.name}
        {row.found !== undefined && (
          <Text size="xs" c="dimmed">
            {row.found}
          </Text>
        )}
      </DataTable.Td>
      {preview.columns.map((column, at) => (
        <DataTable.Td key={column}>{row.cells[at] ?? ''}</DataTable.Td>
      ))}
      <DataTable.Td className={classes['remarks'] ?? ''}>
        {row.notes.map((note) => (
          <Group key={note} gap={6} wrap="nowrap" align="flex-start">
            <IconAlertTriangle
              size={16}
              color="var(--ks-danger)"
              className={classes['mark'] ?? ''}
              aria-hidden="true"
            />
            <Text size="sm">{note}</Text>
          </Group>
        ))}
      </DataTable.Td>
    </DataTable.Tr>
  );
}
