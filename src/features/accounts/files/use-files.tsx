import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { AccountFile, Backup, Progress as ReadProgress } from '@/formats/index.ts';
import { notify, notifyError } from '@/ui/notices/notice.ts';
import { createImportClient } from '@/workers/import-client.ts';
import { type AccountsPort, useAccountsPort } from '../port.ts';
import { addFromFile } from './bring-in.ts';
import { planRestore, type RestoreRow } from './restore.ts';
import { RestoreDialog } from './restore-dialog.tsx';
import { sayAdded } from './say-added.ts';

interface Reading {
  readonly name: string;
  readonly progress: ReadProgress;
  readonly stop: AbortController;
}

interface Restoring {
  readonly backup: Backup;
  readonly rows: readonly RestoreRow[];
}

/** Opens files of the start page one after the other; the dialog shows what is under way. */
export function useFiles(): {
  readonly open: (files: readonly File[]) => Promise<void>;
  readonly dialog: ReactNode;
} {
  const port = useAccountsPort();
  const [reading, setReading] = useState<Reading>();
  const [restoring, setRestoring] = useState<Restoring>();

  const read = async (file: File) => {
    const stop = new AbortController();
    const show = (progress: ReadProgress) => setReading({ name: file.name, progress, stop });
    show({ done: 0, label: 'Reading' });
    try {
      return await createImportClient().readFile(file, { onProgress: show, signal: stop.signal });
    } catch (error) {
      if (!stop.signal.aborted) notifyError(error);
      return undefined;
    } finally {
      setReading(undefined);
    }
  };

  const open = async (files: readonly File[]) => {
    for (const file of files) {
      const imported = await read(file);
      if (imported?.kind === 'account')
        await openAccountFile(port, imported.account, file, files.length === 1);
      if (imported?.kind === 'table') refuseTable(file.name);
      if (imported?.kind === 'backup') {
        const { backup } = imported;
        setRestoring({ backup, rows: await planRestore(backup, port.storage.accounts) });
      }
    }
  };

  const dialog = (
    <>
      {reading !== undefined && <ReadingDialog {...reading} />}
      {restoring !== undefined && <RestoreDialog {...restoring} onClose={() => setRestoring(undefined)} />}
    </>
  );
  return { open, dialog };
}

/** Opens an account of its own; into one that is here the file is brought on its board, where each step is shown. */
async function openAccountFile(
  port: AccountsPort,
  account: AccountFile,
  file: File,
  alone: boolean,
): Promise<void> {
  const id = account.vetted.id ?? crypto.randomUUID();
  try {
    const here = await port.storage.accounts.get(id);
    if (here !== undefined) {
      if (here.deletedAt !== undefined) await port.storage.accounts.restore(id);
      port.importInto(id, file);
      return;
    }
    await addFromFile(port, account, id);
    sayAdded(account);
    if (alone) port.open(id);
  } catch (error) {
    notifyError(error);
  }
}

function refuseTable(name: string): void {
  notify({
    tone: 'error',
    text: `${name} is a table. Open the account it belongs to, or make a new one, and drop it on the board.`,
  });
}

function ReadingDialog({ name, progress, stop }: Reading) {
  return (
    <Modal opened onClose={() => stop.abort()} title={`Reading ${name}`} withCloseButton={false}>
      <Stack>
        <Progress value={100 * progress.done} aria-label={progress.label} animated />
        <Group justify="space-between">
          <Text size="sm" c="dimmed" role="status">
            {progress.label} …
          </Text>
          <Button variant="default" onClick={() => stop.abort()}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
