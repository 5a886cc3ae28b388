import { Button, Group, Text } from '@mantine/core';
import { BoardDialog, closeToBoard } from '../dialogs/board-dialog.tsx';
import { useBoard, useHistory } from '../session/session.ts';
import { applyTried } from './trying.ts';

interface LeaveDialogProps {
  /** What was asked for while the what-if was in the way. */
  readonly afterwards?: () => void;
}

/** Asks what is to become of what was tried out. */
export function LeaveDialog({ afterwards }: LeaveDialogProps) {
  const session = useBoard();
  const tried = useHistory(({ done }) => done.length);
  const leave = () => {
    session.sandbox?.leave();
    afterwards?.();
  };
  const apply = () => {
    if (applyTried(session)) afterwards?.();
    else closeToBoard(session);
  };
  return (
    <BoardDialog title="Leave the what-if?" size={520}>
      <Text>
        {tried === 1
          ? 'One change was tried out. The real board knows nothing of it: leaving drops it.'
          : `${tried} changes were tried out. The real board knows nothing of them: leaving drops them.`}
      </Text>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" data-autofocus onClick={() => closeToBoard(session)}>
          Stay
        </Button>
        <Button variant="light" onClick={leave}>
          Leave without a trace
        </Button>
        <Button onClick={apply}>Apply as one step</Button>
      </Group>
    </BoardDialog>
  );
}
