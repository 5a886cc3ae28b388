import { Button, Group } from '@mantine/core';
import { IconEraser, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import type { PersonId } from '@/domain/index.ts';
import { deleteWithUndo } from '../parts/delete-people.ts';
import { Section } from '../parts/panel.tsx';
import { useBoard } from '../session/session.ts';
import { open } from '../session/view-store.ts';

/** Deleting, which can be undone, and erasing, which cannot. */
export const RemovePerson = memo(function RemovePerson({ id }: { readonly id: PersonId }) {
  const session = useBoard();
  return (
    <Section title="Remove">
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={<IconTrash size={16} />}
          onClick={() => deleteWithUndo(session, [id])}
        >
          Delete
        </Button>
        <Button
          variant="subtle"
          color="danger"
          disabled={session.sandbox !== undefined}
          title={session.sandbox === undefined ? undefined : 'Off in a what-if, which is only a copy'}
          leftSection={<IconEraser size={16} />}
          onClick={() => session.view.setState(open({ kind: 'erase', person: id }))}
        >
          Erase for good…
        </Button>
      </Group>
    </Section>
  );
});
