import { Button, FileButton, Group, Paper, Stack, Text, Title } from '@mantine/core';
import {
  IconArchive,
  IconCircleCheck,
  IconDatabase,
  IconRestore,
  IconShieldQuestion,
} from '@tabler/icons-react';
import { type ComponentType, type ReactNode, useState } from 'react';
import type { AccountSummary } from '@/document/index.ts';
import { notify, notifyError } from '@/ui/notices/notice.ts';
import { choosesAnew } from '@/ui/widgets/chooses-anew.ts';
import { bytesInWords } from '@/ui/words/bytes.ts';
import { relativeTime } from '@/ui/words/relative-time.ts';
import { useAccountsPort } from '../port.ts';
import { backUpEverything } from './back-up.ts';
import { backupIsDue, useLastBackup } from './last-backup.ts';
import classes from './storage-card.module.css';
import { useHealth } from './use-health.ts';

export interface StorageCardProps {
  readonly accounts: readonly AccountSummary[];
  /** Called with the backup file to be restored. */
  readonly onRestore: (file: File) => void;
}

/** How much is stored, whether the browser promised to keep it, and the backup of everything. */
export function StorageCard({ accounts, onRestore }: StorageCardProps) {
  const port = useAccountsPort();
  const { health, ask } = useHealth(port.storage, accounts);
  const { lastBackup, noteBackup } = useLastBackup(port.storage.settings);
  const [busy, setBusy] = useState(false);
  const now = port.clock.now();

  const backUp = async () => {
    setBusy(true);
    // When it began: what is changed while it is written may not be in it.
    const at = port.clock.now();
    try {
      const { file, problems } = await backUpEverything(port.storage, port.clock);
      await noteBackup(at);
      notify({
        tone: problems.length === 0 ? 'success' : 'error',
        text: [`${file} is in your downloads.`, ...problems].join(' '),
      });
    } catch (error) {
      notifyError(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Paper component="section" aria-labelledby="storage-title" p="lg" radius="lg" withBorder>
      <Title order={2} size="h5" id="storage-title">
        Where your accounts live
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        In this browser on this computer. Nothing is sent anywhere.
      </Text>
      <Stack component="dl" gap="sm" className={classes['facts']}>
        <Fact icon={IconDatabase} term="Stored">
          {health?.used === undefined ? 'The browser does not say' : bytesInWords(health.used)}
          {health?.quota === undefined ? '' : ` of ${bytesInWords(health.quota)} allowed`}
        </Fact>
        <Fact icon={health?.persisted === true ? IconCircleCheck : IconShieldQuestion} term="Kept">
          {health?.persisted === true ? (
            'The browser promised to keep it'
          ) : (
            <Group gap="xs">
              No promise yet: a full disk may clear it
              <Button size="compact-sm" variant="light" onClick={() => void ask()}>
                Ask the browser to keep it
              </Button>
            </Group>
          )}
        </Fact>
        <Fact icon={IconArchive} term="Last backup">
          {lastBackup === undefined ? 'Never' : relativeTime(lastBackup, now)}
          {backupIsDue(accounts, lastBackup, now) && (
            <Text span size="sm" fw={600} c="var(--mantine-color-danger-text)">
              {' '}
              · time for one
            </Text>
          )}
        </Fact>
      </Stack>
      <Group gap="xs" mt="md" grow>
        <Button
          variant="light"
          leftSection={<IconArchive size={18} />}
          loading={busy}
          disabled={accounts.length === 0}
          onClick={() => void backUp()}
        >
          Back up all
        </Button>
        <FileButton
          inputProps={choosesAnew}
          accept=".kingside-backup,.json,application/json"
          onChange={(file) => file !== null && onRestore(file)}
        >
          {({ onClick }) => (
            <Button variant="subtle" leftSection={<IconRestore size={18} />} onClick={onClick}>
              Restore …
            </Button>
          )}
        </FileButton>
      </Group>
    </Paper>
  );
}

interface FactProps {
  readonly icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>;
  readonly term: string;
  readonly children: ReactNode;
}

function Fact({ icon: Icon, term, children }: FactProps) {
  return (
    <div className={classes['fact']}>
      <Icon size={20} aria-hidden />
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
