import { Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import {
  IconChessBishopFilled,
  IconChessKnightFilled,
  IconChessQueenFilled,
  IconPlus,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

export interface EmptyStateProps {
  readonly sampleHref: string;
  readonly onCreate: () => void;
  /** The button that opens a file. */
  readonly openFile: ReactNode;
}

const pieces = [IconChessKnightFilled, IconChessQueenFilled, IconChessBishopFilled];

/** The squares of the picture that hold a piece, of 4 × 4. */
const standing = new Map([
  [2, 1],
  [7, 0],
  [9, 2],
]);

/** What the start page says before there is anything: what to do first. */
export function EmptyState({ sampleHref, onCreate, openFile }: EmptyStateProps) {
  return (
    <Paper radius="lg" withBorder className={classes['empty']}>
      <div className={classes['picture']} aria-hidden="true">
        {Array.from({ length: 16 }, (_, square) => {
          const Piece = pieces[standing.get(square) ?? -1];
          return <span key={square}>{Piece !== undefined && <Piece size="62%" />}</span>;
        })}
      </div>
      <Stack gap="md" className={classes['words']}>
        <Title order={2}>Put your first customer on the board</Title>
        <List type="ordered" spacing={6} size="md">
          <List.Item>Create an account: one customer, one board.</List.Item>
          <List.Item>Add people by typing a line each, or paste them from a spreadsheet.</List.Item>
          <List.Item>
            Tag who decides, who is for you, and who of you knows them. The gaps show at once.
          </List.Item>
        </List>
        <Group gap="sm">
          <Button size="md" leftSection={<IconPlus size={20} />} onClick={onCreate}>
            Create an account
          </Button>
          <Button size="md" variant="light" component="a" href={sampleHref}>
            Look around the sample
          </Button>
          {openFile}
        </Group>
        <Text size="sm" c="dimmed">
          The sample account is invented: ten of ours, about a hundred contacts, and plenty to find.
        </Text>
      </Stack>
    </Paper>
  );
}
