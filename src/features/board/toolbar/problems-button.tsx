import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useBoard, useModel } from '../session/session.ts';
import { enterPanel } from '../session/view-store.ts';

/** Says that something is left out of the board; nothing while all is well. */
export function ProblemsButton() {
  const { view } = useBoard();
  const count = useModel(({ broken, ignored }) => broken.size + ignored.size);
  if (count === 0) return null;
  return (
    <Button
      size="compact-sm"
      variant="light"
      color="danger"
      leftSection={<IconAlertTriangle size={18} />}
      onClick={() => view.setState(enterPanel('problems'))}
    >
      {count === 1 ? '1 problem' : `${count} problems`}
    </Button>
  );
}
