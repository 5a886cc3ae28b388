import { Button, Kbd, Stack, Text } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useBoard, useModel } from '../session/session.ts';
import { open } from '../session/view-store.ts';

/** What to do while nobody is selected. */
export function NobodySelected() {
  const { view } = useBoard();
  const isEmpty = useModel(({ people }) => people.size === 0);
  return (
    <Stack gap="sm" align="flex-start">
      <Text>
        {isEmpty
          ? 'There is nobody on this board yet. Add your contacts and your own team, one per line or pasted from a spreadsheet.'
          : 'Select a piece to see and change everything about that person; drag a frame or hold Shift for several.'}
      </Text>
      {!isEmpty && (
        <Text size="sm" c="dimmed">
          On the board: arrows walk, <Kbd>K</Kbd> <Kbd>Q</Kbd> <Kbd>R</Kbd> <Kbd>B</Kbd> <Kbd>N</Kbd>{' '}
          <Kbd>P</Kbd> set the role, <Kbd>1</Kbd>–<Kbd>5</Kbd> the influence, <Kbd>+</Kbd> <Kbd>−</Kbd> the
          stance, <Kbd>V</Kbd> lets one of ours cover, <Kbd>C</Kbd> connects. <Kbd>?</Kbd> lists every key.
        </Text>
      )}
      <Button
        variant="light"
        leftSection={<IconUserPlus size={18} />}
        onClick={() => view.setState(open({ kind: 'addPeople' }))}
      >
        Add people
      </Button>
    </Stack>
  );
}
