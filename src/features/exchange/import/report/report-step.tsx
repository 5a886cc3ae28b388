import { Alert, Button, Table as DataTable, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconArrowBackUp, IconCheck, IconCopy, IconDownload, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { AccountDocument } from '@/document/index.ts';
import type { ImportReport, Outcome } from '@/formats/index.ts';
import { download, fileName } from '@/ui/widgets/download.ts';
import { count } from '@/ui/words/count.ts';
import type { ImportFlow, Undone } from '../import-flow.ts';
import { Step } from '../step.tsx';
import { WideTable } from '../wide-table.tsx';
import {
  changedNothing,
  countsInWords,
  outcomeLabel,
  outcomes,
  reportAsCells,
  reportAsCsv,
  whereInWords,
} from './report-text.ts';

interface ReportStepProps {
  readonly flow: ImportFlow;
  readonly document: AccountDocument;
  readonly name: string;
  readonly report: ImportReport;
  /** Set once the import was taken back. */
  readonly undone: Undone | undefined;
  readonly onDone: () => void;
}

/** What came in, what did not and why, row by row. */
export function ReportStep({ flow, document, name, report, undone, onDone }: ReportStepProps) {
  // The last thing done may be something else by now, done in this tab by a notice's button.
  const canUndo = useStore(document.history, () => flow.canUndo);
  const clipboard = useClipboard({ timeout: 2000 });
  const save = () => {
    const account = document.model.getState().account.name;
    download(`${fileName('Import', account, document.clock.today())}.csv`, reportAsCsv(report), 'text/csv');
  };
  return (
    <Step
      flow={flow}
      title={titleOf(name, report, undone)}
      summary={
        <Group gap="xs">
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={clipboard.copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
            onClick={() => clipboard.copy(reportAsCells(report))}
          >
            {clipboard.copied ? 'Copied' : 'Copy the report'}
          </Button>
          <Button variant="subtle" size="compact-sm" leftSection={<IconDownload size={16} />} onClick={save}>
            Download as CSV
          </Button>
        </Group>
      }
      buttons={
        <>
          {canUndo && (
            <Button variant="default" leftSection={<IconArrowBackUp size={18} />} onClick={() => flow.undo()}>
              Undo
            </Button>
          )}
          <Button onClick={onDone}>Done</Button>
        </>
      }
    >
      <Stack gap="sm">
        <Text role="status">
          {undone === undefined ? `${countsInWords(report)}.` : <UndoneWords undone={undone} />}
        </Text>
        {report.notes.length > 0 && (
          <Alert color="accent" icon={<IconInfoCircle />}>
            {report.notes.map((note) => (
              <Text size="sm" key={note}>
                {note}
              </Text>
            ))}
          </Alert>
        )}
        {report.entries.length > 0 && <Entries report={report} />}
      </Stack>
    </Step>
  );
}

function titleOf(name: string, report: ImportReport, undone: Undone | undefined): string {
  if (undone !== undefined) return `The import of ${name} was undone`;
  return changedNothing(report) ? `${name} brought nothing new` : `${name} is in`;
}

function UndoneWords({ undone: { skipped } }: { readonly undone: Undone }) {
  if (skipped === 0) return 'Everything is as it was before.';
  return `Everything is as it was before, except ${count(skipped, 'field')} that somebody else has changed since.`;
}

const page = 100;

function Entries({ report }: { readonly report: ImportReport }) {
  const [filter, setFilter] = useState<Outcome | 'all'>(report.counts.skipped > 0 ? 'skipped' : 'all');
  const [shown, setShown] = useState(page);
  const entries = report.entries.filter(({ outcome }) => filter === 'all' || outcome === filter);
  return (
    <div>
      <SegmentedControl<Outcome | 'all'>
        aria-label="Entries to look at"
        data={[
          { value: 'all', label: `All ${report.entries.length}` },
          ...outcomes
            .filter(({ id }) => report.counts[id] > 0)
            .map(({ id, label }) => ({ value: id, label: `${label} ${report.counts[id]}` })),
        ]}
        value={filter}
        onChange={(chosen) => {
          setFilter(chosen);
          setShown(page);
        }}
        mb={6}
      />
      <WideTable label="What became of each row">
        <DataTable.Thead>
          <DataTable.Tr>
            <DataTable.Th w={110}>Where</DataTable.Th>
            <DataTable.Th w={260}>Name</DataTable.Th>
            <DataTable.Th w={160}>What became of it</DataTable.Th>
            <DataTable.Th>Remarks</DataTable.Th>
          </DataTable.Tr>
        </DataTable.Thead>
        <DataTable.Tbody>
          {entries.slice(0, shown).map((entry, at) => (
            // Several records of a file may share a name; the report does not change any more.
            // oxlint-disable-next-line react/no-array-index-key -- the place is its identity
            <DataTable.Tr key={at}>
              <DataTable.Td>{whereInWords(entry)}</DataTable.Td>
              <DataTable.Td>{entry.name}</DataTable.Td>
              <DataTable.Td>{outcomeLabel(entry.outcome)}</DataTable.Td>
              <DataTable.Td>{entry.notes.join(' ')}</DataTable.Td>
            </DataTable.Tr>
          ))}
        </DataTable.Tbody>
      </WideTable>
      {entries.length > shown && (
        <Button size="compact-sm" variant="subtle" onClick={() => setShown(shown + 4 * page)}>
          Show more of the {entries.length}
        </Button>
      )}
    </div>
  );
}
