import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { AccountDocument } from '@/document/index.ts';
import { type AccountFile, type Comparison, chooseDifferences, type Difference } from '@/formats/index.ts';
import { count } from '@/ui/words/count.ts';
import type { ImportFlow } from '../import-flow.ts';
import { Step } from '../step.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { FileNotes } from './file-notes.tsx';

interface CompareStepProps {
  readonly flow: ImportFlow;
  readonly document: AccountDocument;
  readonly name: string;
  readonly account: AccountFile;
  readonly comparison: Comparison;
  readonly onCancel: () => void;
}

const filters = [
  { id: 'both', label: 'Differ' },
  { id: 'onlyThere', label: 'Only in the file' },
  { id: 'onlyHere', label: 'Only here' },
] as const satisfies readonly { id: Difference['where']; label: string }[];

/** How many fields and records would change by what is chosen. */
function changes({ differences }: Comparison): number {
  return differences.reduce((sum, difference) => {
    if (difference.where === 'both')
      return sum + difference.fields.filter(({ choice }) => choice === 'theirs').length;
    return sum + (difference.choice === 'theirs' ? 1 : 0);
  }, 0);
}

/** Readable data of an account beside the account itself: mine or theirs, field by field. */
export function CompareStep({ flow, document, name, account, comparison, onCancel }: CompareStepProps) {
  const busy = useStore(flow.state, (state) => state.busy === 'importing');
  const model = useStore(document.model);
  const [wanted, setFilter] = useState<Difference['where']>('both');
  const { differences, theirs } = comparison;
  const offered = filters.filter(({ id }) => differences.some(({ where }) => where === id));
  const filter = offered.find(({ id }) => id === wanted) ?? offered[0];
  const coming = changes(comparison);
  const chooseAll = (choice: 'mine' | 'theirs') => {
    const keys = differences.filter(({ where }) => where === filter?.id).map(({ key }) => ({ key }));
    flow.compare(chooseDifferences(comparison, keys, choice));
  };

  return (
    <Step
      flow={flow}
      title={`${name} beside this account`}
      aside={
        <Button variant="subtle" size="compact-sm" onClick={() => flow.chooseAnother()}>
          Choose another file
        </Button>
      }
      summary={
        <Text size="sm">
          {differences.length === 0
            ? 'The file says the same as this account. There is nothing to bring in.'
            : coming === 0
              ? 'As chosen, nothing changes.'
              : `As chosen, ${count(coming, 'field or record', 'fields and records')} will change.`}
        </Text>
      }
      buttons={
        <>
          <Button variant="subtle" onClick={onCancel} disabled={busy}>
            Cancel
          </Button>
          <Button onClick={() => void flow.bringIn()} loading={busy} disabled={coming === 0}>
            Bring in what is chosen
          </Button>
        </>
      }
    >
      <Stack gap="sm">
        <Text size="sm">
          The file holds readable data without its history, so Kingside cannot know which of two values is
          newer. What only one side knows comes in or stays, and where both differ mine stays, unless you
          choose otherwise.
        </Text>
        <FileNotes account={account} />
        {filter !== undefined && (
          <>
            <Group justify="space-between" gap="sm">
              <SegmentedControl<Difference['where']>
                aria-label="Differences to look at"
                data={offered.map(({ id, label }) => ({
                  value: id,
                  label: `${label} ${differences.filter(({ where }) => where === id).length}`,
                }))}
                value={filter.id}
                onChange={setFilter}
              />
              <Group gap="xs">
                <Text size="sm">All of these</Text>
                <Button size="compact-sm" variant="default" onClick={() => chooseAll('mine')}>
                  Mine
                </Button>
                <Button size="compact-sm" variant="default" onClick={() => chooseAll('theirs')}>
                  Theirs
                </Button>
              </Group>
            </Group>
            <DifferenceTable
              key={filter.id}
              differences={differences.filter(({ where }) => where === filter.id)}
              names={[model, theirs.records]}
              onChoose={(which, choice) => flow.compare(chooseDifferences(comparison, [which], choice))}
            />
          </>
        )}
      </Stack>
    </Step>
  );
}
