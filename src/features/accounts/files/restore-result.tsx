import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ImportReport, Outcome } from '@/formats/index.ts';
import { notifyError } from '@/ui/notices/notice.ts';
import { useAccountsPort } from '../port.ts';
import { takeBack } from './bring-in.ts';
import type { Restored } from './restore.ts';
import classes from './restore-dialog.module.css';

const told: readonly Outcome[] = ['added', 'updated', 'removed', 'skipped'];

const hasChanged = ({ counts }: ImportReport) => counts.added + counts.updated + counts.removed > 0;

/** What a report says in one line, as in "3 added, 1 updated". */
function reportInWords({ counts }: ImportReport): string {
  const parts = told
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${counts[outcome]} ${outcome}`);
  return parts.length === 0 ? 'nothing had to change' : parts.join(', ');
}

export interface RestoreResultProps {
  readonly results: readonly Restored[];
  readonly onClose: () => void;
}

/** What became of each account, and the way back. */
export function RestoreResult({ results, onClose }: RestoreResultProps) {
  return (
    <Stack>
      <ul className={classes['rows']}>
        {results.map((result) => (
          <ResultRow key={result.row.account.summary.id} result={result} />
        ))}
      </ul>
      <Group justify="flex-end">
        <Button onClick={onClose} data-autofocus>
          Done
        </Button>
      </Group>
    </Stack>
  );
}

function ResultRow({ result: { row, broughtIn, failure } }: { readonly result: Restored }) {
  const port = useAccountsPort();
  const [undone, setUndone] = useState(false);
  const { name } = row.account.summary;
  const here = row.here?.deletedAt === undefined ? 'Here already' : 'Brought back';
  const words =
    failure ?? (broughtIn === undefined ? 'Added.' : `${here}: ${reportInWords(broughtIn.report)}.`);
  const canUndo = broughtIn !== undefined && !undone && hasChanged(broughtIn.report);
  const undo = () => {
    if (broughtIn === undefined) return;
    takeBack(port, broughtIn).then(
      () => setUndone(true),
      (error: unknown) => notifyError(error),
    );
  };
  return (
    <li className={classes['row']}>
      <div>
        <Text fw={600}>{name}</Text>
        <Text size="sm" c={failure === undefined ? 'dimmed' : 'var(--mantine-color-danger-text)'}>
          {undone ? 'Undone: as it was before.' : words}
        </Text>
      </div>
      {canUndo && (
        <Button variant="light" onClick={undo} aria-label={`Undo for ${name}`}>
          Undo
        </Button>
      )}
    </li>
  );
}
