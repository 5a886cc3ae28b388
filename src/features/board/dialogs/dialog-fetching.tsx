import { Button, Group, Text, VisuallyHidden } from '@mantine/core';
import { useLayoutEffect } from 'react';
import { keepKeys } from '@/ui/commands/typed-ahead.ts';
import type { FetchingProps } from '@/ui/widgets/fetched.tsx';
import { useBoard } from '../session/session.ts';
import { BoardDialog, closeToBoard } from './board-dialog.tsx';

/** Stands where a dialog is about to be. What is typed meanwhile is meant for it: see `pressKept`. */
export function DialogFetching({ retry }: FetchingProps) {
  const session = useBoard();
  const failed = retry !== undefined;
  // Before the dialog takes the focus, and no longer than until then.
  useLayoutEffect(() => (failed ? undefined : keepKeys(() => closeToBoard(session))), [failed, session]);
  if (!failed) return <VisuallyHidden role="status">The dialog is being opened</VisuallyHidden>;
  return (
    <BoardDialog title="This part could not be loaded">
      <Text>
        Your data is safe. Is the network there? It is needed until Kingside is ready to work offline.
      </Text>
      <Group justify="flex-end" mt="md">
        <Button data-autofocus onClick={retry}>
          Try again
        </Button>
      </Group>
    </BoardDialog>
  );
}
