import { Button, Group, Modal, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { AccountSummary } from '@/document/index.ts';
import { notifyError } from '@/ui/notices/notice.ts';
import { relativeTime } from '@/ui/words/relative-time.ts';
import { useAccountsPort } from './port.ts';

/** The accounts that can still be brought back. Nothing where there are none. */
export function DeletedAccounts({ accounts }: { readonly accounts: readonly AccountSummary[] }) {
  const { storage, clock } = useAccountsPort();
  const [purging, setPurging] = useState<AccountSummary>();
  if (accounts.length === 0) return null;
  const attempt = (work: Promise<void>) => {
    work.catch((error: unknown) => notifyError(error));
  };
  return (
    <Paper component="section" aria-labelledby="deleted-title" p="lg" radius="lg" withBorder>
      <Title order={2} size="h5" id="deleted-title" mb="xs">
        Deleted
      </Title>
      <Stack gap="xs">
        {accounts.map((account) => (
          <Group key={account.id} justify="space-between" gap="xs">
            <Text size="sm">
              {account.name}{' '}
              <Text span size="sm" c="dimmed">
                {relativeTime(account.deletedAt ?? account.changedAt, clock.now())}
              </Text>
            </Text>
            <Group gap={4}>
              <Button
                size="compact-sm"
                variant="light"
                aria-label={`Bring ${account.name} back`}
                onClick={() => attempt(storage.accounts.restore(account.id))}
              >
                Bring back
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                color="danger"
                aria-label={`Remove ${account.name} for good`}
                onClick={() => setPurging(account)}
              >
                Remove
              </Button>
            </Group>
          </Group>
        ))}
        <Text size="xs" c="dimmed">
          Removed for good 30 days after they were deleted.
        </Text>
      </Stack>
      {purging !== undefined && (
        <Modal
          opened
          onClose={() => setPurging(undefined)}
          title={`Remove ${purging.name} for good?`}
          closeButtonProps={{ 'aria-label': 'Close' }}
        >
          <Text size="sm" mb="md">
            The board, its history and its reviews are removed from this browser. This cannot be undone. Files
            you handed out are not reached.
          </Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="subtle" onClick={() => setPurging(undefined)} data-autofocus>
              Keep it
            </Button>
            <Button
              color="danger"
              onClick={() => {
                setPurging(undefined);
                attempt(storage.accounts.purge(purging.id));
              }}
            >
              Remove for good
            </Button>
          </Group>
        </Modal>
      )}
    </Paper>
  );
}
