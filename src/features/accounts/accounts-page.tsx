import { Button, Center, Group, Loader, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { notifyError } from '@/ui/notices/notice.ts';
import { FileDrop } from '@/ui/widgets/file-drop.tsx';
import { count } from '@/ui/words/count.ts';
import classes from './accounts-page.module.css';
import { AccountsTable } from './accounts-table.tsx';
import { createAccount } from './actions.ts';
import { arrange, firstSorting, sortBy } from './arrange.ts';
import { DeletedAccounts } from './deleted-accounts.tsx';
import { EmptyState } from './empty-state.tsx';
import { useFiles } from './files/use-files.tsx';
import { NameDialog } from './name-dialog.tsx';
import { OpenFileButton } from './open-file-button.tsx';
import { useAccountsPort } from './port.ts';
import { StorageCard } from './storage/storage-card.tsx';
import { useAccounts, useRemoved } from './use-accounts.ts';

/** The start page: all accounts, and where they are kept. */
export function AccountsPage({
  aside,
}: {
  /** What stands above the cards at the side. */ readonly aside?: ReactNode;
}) {
  const port = useAccountsPort();
  const accounts = useAccounts(port.storage.accounts);
  const removed = useRemoved(port.storage.accounts, accounts);
  const [naming, setNaming] = useState(false);
  const files = useFiles();

  return (
    <FileDrop
      label="Drop account files or a backup to open them"
      onFiles={(dropped) => void files.open(dropped)}
      className={classes['page'] ?? ''}
    >
      <div className={classes['columns']}>
        <div className={classes['main']}>
          <Group justify="space-between" mb="lg">
            <Title order={1}>Accounts</Title>
            <Group gap="xs">
              <OpenFileButton variant="default" onFiles={files.open} />
              <Button leftSection={<IconPlus size={18} />} onClick={() => setNaming(true)}>
                New account
              </Button>
            </Group>
          </Group>
          {accounts === undefined && (
            <Center mih={200}>
              <Loader aria-label="Reading the accounts" />
            </Center>
          )}
          {accounts?.length === 0 && (
            <EmptyState
              sampleHref={port.sampleHref}
              onCreate={() => setNaming(true)}
              openFile={<OpenFileButton size="md" variant="subtle" onFiles={files.open} />}
            />
          )}
          {accounts !== undefined && accounts.length > 0 && <AccountList accounts={accounts} />}
        </div>
        <Stack className={classes['aside']} gap="md">
          {aside}
          <StorageCard accounts={accounts ?? []} onRestore={(file) => void files.open([file])} />
          <DeletedAccounts accounts={removed} />
        </Stack>
      </div>
      {files.dialog}
      {naming && (
        <NameDialog
          title="New account"
          action="Create"
          onClose={() => setNaming(false)}
          onSubmit={async (name) => {
            const id = await createAccount(port, name);
            // Asked here, where there is something to keep; the answer stands in the storage card.
            port.storage.persist().catch((error: unknown) => notifyError(error));
            port.open(id);
          }}
        />
      )}
    </FileDrop>
  );
}

type AccountListProps = { readonly accounts: Parameters<typeof arrange>[0] };

function AccountList({ accounts }: AccountListProps) {
  const { sampleHref } = useAccountsPort();
  const [query, setQuery] = useState('');
  const [sorting, setSorting] = useState(firstSorting);
  const shown = arrange(accounts, query, sorting);
  const hasSample = accounts.some(({ sample }) => sample === true);
  return (
    <Paper radius="lg" withBorder className={classes['list']}>
      <Group justify="space-between" p="md" gap="md">
        <TextInput
          aria-label="Search accounts"
          placeholder="Search accounts"
          leftSection={<IconSearch size={18} />}
          type="search"
          w={280}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <Text size="sm" c="dimmed" role="status">
          {shown.length === accounts.length
            ? count(accounts.length, 'account')
            : `${shown.length} of ${count(accounts.length, 'account')}`}
        </Text>
      </Group>
      <AccountsTable
        accounts={shown}
        sorting={sorting}
        onSort={(column) => setSorting((known) => sortBy(known, column))}
      />
      {shown.length === 0 && (
        <Text p="md" c="dimmed">
          No account is called that. Clear the search to see all.
        </Text>
      )}
      {!hasSample && (
        <Text p="md" size="sm" c="dimmed">
          New here? <a href={sampleHref}>Look around the sample account</a>; everything in it is invented.
        </Text>
      )}
    </Paper>
  );
}
