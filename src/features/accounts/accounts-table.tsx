import { Badge, Table, Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { AccountSummary } from '@/document/index.ts';
import { ScoreBar } from '@/ui/widgets/score-bar.tsx';
import { relativeTime } from '@/ui/words/relative-time.ts';
import { AccountActions } from './account-actions.tsx';
import classes from './accounts-table.module.css';
import { type ColumnId, columns, type Sorting } from './arrange.ts';
import { useAccountsPort } from './port.ts';

export interface AccountsTableProps {
  readonly accounts: readonly AccountSummary[];
  readonly sorting: Sorting;
  readonly onSort: (column: ColumnId) => void;
}

/** Every account with its figures; the whole row leads to its board. */
export function AccountsTable({ accounts, sorting, onSort }: AccountsTableProps) {
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table verticalSpacing="sm" horizontalSpacing="md" className={classes['table']}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ id, label }) => (
              <SortableHeading
                key={id}
                label={label}
                sorted={sorting.column === id ? (sorting.descending ? 'descending' : 'ascending') : undefined}
                onSort={() => onSort(id)}
              />
            ))}
            <Table.Th w={64}>
              <span className={classes['quiet']}>Actions</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {accounts.map((account) => (
            <AccountRow key={account.id} account={account} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface SortableHeadingProps {
  readonly label: string;
  readonly sorted: 'ascending' | 'descending' | undefined;
  readonly onSort: () => void;
}

function SortableHeading({ label, sorted, onSort }: SortableHeadingProps) {
  const Icon = sorted === 'ascending' ? IconArrowUp : IconArrowDown;
  return (
    <Table.Th aria-sort={sorted ?? 'none'}>
      <UnstyledButton className={classes['heading']} onClick={onSort}>
        {label}
        <Icon size={14} aria-hidden="true" visibility={sorted === undefined ? 'hidden' : 'visible'} />
      </UnstyledButton>
    </Table.Th>
  );
}

function AccountRow({ account }: { readonly account: AccountSummary }) {
  const { clock, hrefOf } = useAccountsPort();
  const { id, name, pieces, score, changedAt, sample } = account;
  return (
    <Table.Tr className={classes['row']}>
      <Table.Th scope="row" className={classes['name']}>
        <a href={hrefOf(id)} className={classes['link']}>
          {name}
        </a>
        {sample === true && (
          <Badge ml="sm" size="lg">
            Sample, invented
          </Badge>
        )}
      </Table.Th>
      <Table.Td>{pieces}</Table.Td>
      <Table.Td>
        <ScoreBar score={score} />
      </Table.Td>
      <Table.Td>
        <Text
          size="sm"
          component="time"
          dateTime={changedAt}
          title={new Date(changedAt).toLocaleString('en')}
        >
          {relativeTime(changedAt, clock.now())}
        </Text>
      </Table.Td>
      <Table.Td className={classes['actions']}>
        <AccountActions account={account} />
      </Table.Td>
    </Table.Tr>
  );
}
