import { Button, Menu, Text } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import type { ReadModel } from '@/document/index.ts';
import { updateView } from '@/document/index.ts';
import type { SavedView } from '@/domain/index.ts';
import { attemptUndoable } from '../parts/announce.ts';
import { useBoard, useModel, useView } from '../session/session.ts';
import { open } from '../session/view-store.ts';
import { lookOf } from './look.ts';
import { openView } from './open-view.ts';

/** Saved views by name. */
export function viewsByName(views: ReadModel['views']): readonly SavedView[] {
  return [...views.values()].toSorted((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/** Opens, saves and updates the ways to look at the board that have a name. */
export function ViewsMenu() {
  const session = useBoard();
  const { document, view, camera } = session;
  const views = useModel((model) => model.views);
  const readOnly = useModel((model) => model.readOnly);
  const current = useView(({ savedView }) => (savedView === undefined ? undefined : views.get(savedView)));
  const rows = viewsByName(views);
  // After the click, with which the menu closes: a menu gives the keyboard to its button unless it has gone on.
  const thenBoard = () => setTimeout(() => camera.current?.focus());
  const update = (saved: SavedView) => {
    const look = lookOf(view.getState(), camera.current?.part());
    attemptUndoable(session, `“${saved.name}” is now what you see.`, () =>
      updateView(document, saved.id, look),
    );
    thenBoard();
  };
  return (
    <Menu position="bottom-start" width={290}>
      <Menu.Target>
        <Button size="compact-sm" variant="subtle" rightSection={<IconChevronDown size={16} />}>
          Views
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Saved views, shared with the account</Menu.Label>
        {rows.length === 0 && (
          <Text size="sm" c="dimmed" px="sm" pb="xs">
            None yet. Set lens, colours, layers and focus as you like them, then save what you see.
          </Text>
        )}
        {rows.map(({ id, name }) => (
          <Menu.Item
            key={id}
            aria-current={current?.id === id || undefined}
            rightSection={current?.id === id ? <IconCheck size={16} aria-hidden /> : undefined}
            onClick={() => {
              openView(session, id);
              thenBoard();
            }}
          >
            {name}
          </Menu.Item>
        ))}
        {!readOnly && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => view.setState(open({ kind: 'views' }))}>Save this view …</Menu.Item>
            {current !== undefined && (
              <Menu.Item onClick={() => update(current)}>Update “{current.name}” to what you see</Menu.Item>
            )}
            {rows.length > 0 && (
              <Menu.Item onClick={() => view.setState(open({ kind: 'views', first: rows[0]?.id }))}>
                Rename, update or delete …
              </Menu.Item>
            )}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
