import { Alert, Badge, Button, Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Backup } from '@/formats/index.ts';
import { notifyError } from '@/ui/notices/notice.ts';
import { count } from '@/ui/words/count.ts';
import { relativeTime } from '@/ui/words/relative-time.ts';
import { useAccountsPort } from '../port.ts';
import { type RestoreChoice, type Restored, type RestoreRow, restore } from './restore.ts';
import classes from './restore-dialog.module.css';
import { RestoreResult } from './restore-result.tsx';

export interface RestoreDialogProps {
  readonly backup: Backup;
  readonly rows: readonly RestoreRow[];
  readonly onClose: () => void;
}

const choices = {
  added: [
    { value: 'add', label: 'Add' },
    { value: 'leave', label: 'Leave out' },
  ],
  here: [
    { value: 'together', label: 'Bring together' },
    { value: 'putBack', label: 'Put back as it was' },
    { value: 'leave', label: 'Leave' },
  ],
} as const satisfies Record<string, readonly { value: RestoreChoice; label: string }[]>;

/** What a backup holds, and for each account what is to become of it. */
export function RestoreDialog({ backup, rows: planned, onClose }: RestoreDialogProps) {
  const port = useAccountsPort();
  const [rows, setRows] = useState(planned);
  const [busy, setBusy] = useState(false);
  const [results, setResults] = useState<readonly Restored[]>();
  const chosen = rows.filter(({ choice }) => choice !== 'leave').length;

  const choose = (row: RestoreRow, choice: RestoreChoice) =>
    setRows((known) => known.map((other) => (other.account === row.account ? { ...other, choice } : other)));
  const run = async () => {
    setBusy(true);
    try {
      setResults(await restore(port, rows));
    } catch (error) {
      notifyError(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={`Backup from ${relativeTime(backup.createdAt, port.clock.now())}`}
      closeOnClickOutside={false}
      closeOnEscape={!busy}
      withCloseButton={!busy}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {results === undefined ? (
        <Stack>
          <Text size="sm" c="dimmed">
            <b>Bring together</b> keeps the edits of both. <b>Put back as it was</b> makes the account exactly
            what the backup says, also where you went on since. Either way a review of what is here is kept
            first.
          </Text>
          {backup.notes.length > 0 && <Alert color="danger">{backup.notes.join(' ')}</Alert>}
          <ul className={classes['rows']}>
            {rows.map((row) => (
              <li key={row.account.summary.id} className={classes['row']}>
                <RowWords row={row} now={port.clock.now()} />
                <SegmentedControl
                  aria-label={`What becomes of ${row.account.summary.name}`}
                  data={[...(row.here === undefined ? choices.added : choices.here)]}
                  value={row.choice}
                  onChange={(choice) => choose(row, choice)}
                />
              </li>
            ))}
          </ul>
          <Group justify="flex-end" gap="xs">
            <Button variant="subtle" onClick={onClose} disabled={busy}>
              Cancel
            </Button>
            <Button onClick={() => void run()} loading={busy} disabled={chosen === 0}>
              Restore {count(chosen, 'account')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <RestoreResult results={results} onClose={onClose} />
      )}
    </Modal>
  );
}

function RowWords({ row, now }: { readonly row: RestoreRow; readonly now: string }) {
  const { account, here } = row;
  const { name, changedAt } = account.summary;
  const people = account.file.vetted.records.people.size;
  return (
    <div>
      <Group gap="xs">
        <Text fw={600}>{name}</Text>
        {here === undefined && <Badge>new here</Badge>}
        {here?.deletedAt !== undefined && <Badge color="danger">deleted here</Badge>}
      </Group>
      <Text size="sm" c="dimmed">
        In the backup: {count(people, 'person', 'people')}, changed {relativeTime(changedAt, now)}.
        {here === undefined
          ? ''
          : ` Here: ${count(here.pieces, 'person', 'people')}, changed ${relativeTime(here.changedAt, now)}.`}
      </Text>
    </div>
  );
}
