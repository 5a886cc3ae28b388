import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconDeviceFloppy, IconRefresh, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { deleteView, renameView, saveView, updateView } from '@/document/index.ts';
import type { ViewId } from '@/domain/index.ts';
import { CommittedText } from '@/ui/fields/committed-text.tsx';
import { BoardDialog, closeToBoard } from '../dialogs/board-dialog.tsx';
import { attemptUndoable, refusal, say } from '../parts/announce.ts';
import { useBoard, useModel } from '../session/session.ts';
import { lookOf } from './look.ts';
import classes from './views-dialog.module.css';
import { viewsByName } from './views-menu.tsx';

interface ViewsDialogProps {
  /** The view whose name has the keyboard at first; otherwise the field for a new one. */
  readonly first?: ViewId | undefined;
}

/** Saves what is looked at under a name, and renames, updates or deletes what was saved. */
export function ViewsDialog({ first }: ViewsDialogProps) {
  const session = useBoard();
  const { document, view, camera } = session;
  const rows = viewsByName(useModel((model) => model.views));
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const fresh = useRef<HTMLInputElement>(null);
  const look = () => lookOf(view.getState(), camera.current?.part());

  const save = (event: FormEvent) => {
    event.preventDefault();
    const reason = refusal(() => view.setState({ savedView: saveView(document, name, look()) }));
    setError(reason);
    if (reason !== undefined) return;
    closeToBoard(session);
    say(`“${name.trim()}” is saved for everybody who works on the account.`);
  };
  const remove = (id: ViewId, called: string, index: number) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-remove]') ?? [])];
    (buttons[index + 1] ?? buttons[index - 1] ?? fresh.current)?.focus();
    attemptUndoable(session, `View “${called}” deleted.`, () => deleteView(document, id));
  };

  return (
    <BoardDialog title="Saved views" size="md">
      <Stack>
        <form onSubmit={save}>
          <Group align="flex-end" gap="xs">
            <TextInput
              ref={fresh}
              className={classes['new'] ?? ''}
              label="Save what you see as"
              placeholder="A name, such as Blockers"
              data-autofocus={first === undefined || undefined}
              value={name}
              error={error}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" leftSection={<IconDeviceFloppy size={16} />}>
              Save
            </Button>
          </Group>
        </form>
        <Text size="sm" c="dimmed">
          A view keeps lens, colours, layers, topic, focus and the part of the board in view. It is shared
          with the account.
        </Text>
        {rows.length > 0 && (
          <ul ref={list} className={classes['list']} aria-label="Saved views">
            {rows.map((row, index) => (
              <li key={row.id} className={classes['row']}>
                <CommittedText
                  data-autofocus={row.id === first || undefined}
                  aria-label={`Name of the view ${row.name}`}
                  value={row.name}
                  onCommit={(text) => refusal(() => renameView(document, row.id, text))}
                />
                <ActionIcon
                  aria-label={`Update ${row.name} to what you see`}
                  title="Update to what you see"
                  onClick={() =>
                    attemptUndoable(session, `“${row.name}” is now what you see.`, () =>
                      updateView(document, row.id, look()),
                    )
                  }
                >
                  <IconRefresh size={18} />
                </ActionIcon>
                <ActionIcon
                  data-remove
                  aria-label={`Delete ${row.name}`}
                  title="Delete"
                  onClick={() => remove(row.id, row.name, index)}
                >
                  <IconTrash size={18} />
                </ActionIcon>
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </BoardDialog>
  );
}
