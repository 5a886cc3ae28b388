import { Button, Popover, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import type { Insight } from '@/analysis/index.ts';
import { dismissInsight } from '@/document/index.ts';
import { attemptUndoable } from '../parts/announce.ts';
import { useBoard } from '../session/session.ts';

/** Puts an insight aside, with a reason. */
export function DismissButton({ insight }: { readonly insight: Insight }) {
  const session = useBoard();
  const [opened, { toggle, close }] = useDisclosure();
  const [reason, setReason] = useState('');
  const dismiss = (event: FormEvent) => {
    event.preventDefault();
    close();
    const done = attemptUndoable(session, 'Insight dismissed. It comes back when it gets worse.', () =>
      dismissInsight(session.document, insight, reason.trim()),
    );
    if (!done) return;
    session.view.setState({ insight: undefined });
    session.camera.current?.focus();
  };

  return (
    <Popover
      opened={opened}
      onChange={close}
      trapFocus
      withArrow
      position="bottom-start"
      width={300}
      shadow="md"
    >
      <Popover.Target>
        <Button size="xs" variant="default" onClick={toggle}>
          Dismiss …
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Dismiss this insight">
        <form onSubmit={dismiss}>
          <Stack gap="xs" align="flex-start">
            <TextInput
              w="100%"
              label="Why can it be put aside?"
              placeholder="as agreed with the sponsor …"
              data-autofocus
              required
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Button type="submit" size="xs">
              Dismiss
            </Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
