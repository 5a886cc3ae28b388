import { Button, Table as DataTable, Radio, Text } from '@mantine/core';
import { useState } from 'react';
import type { Difference, DifferenceChoice } from '@/formats/index.ts';
import { WideTable } from '../wide-table.tsx';
import { fieldInWords, type Names, recordTitle, valueInWords } from './words.ts';

interface DifferenceTableProps {
  readonly differences: readonly Difference[];
  readonly names: Names;
  readonly onChoose: (which: DifferenceChoice, choice: 'mine' | 'theirs') => void;
}

/** One line of the table: a field that differs, or a record that only one has. */
interface Line {
  readonly id: string;
  readonly which: DifferenceChoice;
  /** Who or what it is; empty when the line above says so already. */
  readonly name: string;
  readonly what: string;
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
  readonly choice: 'mine' | 'theirs';
}

const page = 50;

function linesOf(difference: Difference, names: Names): readonly Line[] {
  const { key, name, collection } = difference;
  const what = recordTitle(collection);
  if (difference.where !== 'both') {
    const here = difference.where === 'onlyHere';
    const words = here ? { mine: 'stays', theirs: 'is deleted' } : { mine: 'stays out', theirs: 'comes in' };
    return [{ id: key, which: { key }, name, what, field: '', ...words, choice: difference.choice }];
  }
  return difference.fields.map(({ field, mine, theirs, choice }) => ({
    id: `${key} ${field}`,
    which: { key, field },
    name,
    what,
    field: fieldInWords(field),
    mine: valueInWords(field, mine, names),
    theirs: valueInWords(field, theirs, names),
    choice,
  }));
}

/** Every difference with both values, of which one is chosen. */
export function DifferenceTable({ differences, names, onChoose }: DifferenceTableProps) {
  const [shown, setShown] = useState(page);
  const lines = differences.slice(0, shown).flatMap((difference) => linesOf(difference, names));
  return (
    <>
      <WideTable label="Differences">
        <DataTable.Thead>
          <DataTable.Tr>
            <DataTable.Th>What</DataTable.Th>
            <DataTable.Th>Field</DataTable.Th>
            <DataTable.Th>Mine</DataTable.Th>
            <DataTable.Th>Theirs</DataTable.Th>
          </DataTable.Tr>
        </DataTable.Thead>
        <DataTable.Tbody>
          {lines.map((line) => (
            <DataTable.Tr key={line.id}>
              <DataTable.Td>
                <Text size="sm" fw={600}>
                  {line.name}
                </Text>
                <Text size="xs" c="dimmed">
                  {line.what}
                </Text>
              </DataTable.Td>
              <DataTable.Td>{line.field}</DataTable.Td>
              {(['mine', 'theirs'] as const).map((side) => (
                <DataTable.Td key={side}>
                  <Radio
                    name={line.id}
                    label={line[side]}
                    aria-label={[
                      line.name,
                      line.field,
                      `${side === 'mine' ? 'mine' : 'theirs'}: ${line[side]}`,
                    ]
                      .filter((part) => part !== '')
                      .join(', ')}
                    checked={line.choice === side}
                    onChange={() => onChoose(line.which, side)}
                  />
                </DataTable.Td>
              ))}
            </DataTable.Tr>
          ))}
        </DataTable.Tbody>
      </WideTable>
      {differences.length > shown && (
        <Button size="compact-sm" variant="subtle" onClick={() => setShown(shown + 4 * page)}>
          Show more of the {differences.length}
        </Button>
      )}
    </>
  );
}
