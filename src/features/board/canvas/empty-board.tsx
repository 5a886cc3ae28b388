import { Button, Kbd, Stack, Text, Title } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useBoard, useModel } from '../session/session.ts';
import { open } from '../session/view-store.ts';
import classes from './board-canvas.module.css';

/** What to do first, over the squares of a board on which nobody stands. */
export function EmptyBoard() {
  const { view } = useBoard();
  const empty = useModel((model) => model.people.size === 0);
  const readOnly = useModel((model) => model.readOnly);
  if (!empty) return null;
  return (
    <div className={classes['empty']}>
      <Stack align="center" gap="sm" maw={460}>
        <Title order={2} size="h3" ta="center">
          Nobody stands on this board yet
        </Title>
        <Text ta="center" c="dimmed">
          Type one line per person, such as <em>Dana Wu, CFO, Finance, Executive</em>, paste a block of cells
          from a spreadsheet, or drop a file here. Your own team stands on the same board.
        </Text>
        {!readOnly && (
          <Button
            leftSection={<IconUserPlus size={18} />}
            rightSection={<Kbd aria-hidden="true">A</Kbd>}
            aria-label="Add people"
            onClick={() => view.setState(open({ kind: 'addPeople' }))}
          >
            Add people
          </Button>
        )}
      </Stack>
    </div>
  );
}
