import { useMemo, useState } from 'react';
import { type Person, type SavedView, sideOf } from '@/domain/index.ts';
import type { BoardSession } from '@/features/board/session/session.ts';
import { chooseEnd, select, showPanel, takesEnd } from '@/features/board/session/view-store.ts';
import { Palette, type PaletteEntry } from '@/ui/commands/palette.tsx';
import { notifyError } from '@/ui/notices/notice.ts';
import { useAppContext, useRunCommand } from '../commands/use-commands.ts';
import { commands } from '../commands.ts';

interface Found {
  readonly people: ReadonlyMap<string, Person>;
  readonly views: ReadonlyMap<string, SavedView>;
}

const nothing: Found = { people: new Map(), views: new Map() };

/** Within the palette there is nothing to open. */
const offered = commands.filter(({ id }) => id !== 'palette');

/** The palette over all commands and, on a board, its people. */
export function AppPalette() {
  const context = useAppContext();
  const run = useRunCommand();
  const { board } = context;
  // As of the moment it opens: what can run and who is there is not followed while it is closed.
  const [{ people, views }, setOpened] = useState(nothing);
  const entries = useMemo(
    () =>
      board === undefined
        ? []
        : [
            ...Array.from(people.values(), (person) => entryOf(person, board)),
            ...Array.from(views.values(), (view) => viewEntryOf(view, board)),
          ],
    [board, people, views],
  );
  return (
    <Palette
      commands={offered}
      context={context}
      run={run}
      entries={entries}
      // A new object every time: what can run depends on more than who is there.
      onOpen={() => setOpened({ ...(board?.document.model.getState() ?? nothing) })}
      // What was chosen acts on the board, whose keys are to follow.
      onClose={() => board?.camera.current?.focus()}
      placeholder={board === undefined ? 'Find a command' : 'Find a person or a command'}
    />
  );
}

/** A person by name, title, department and side; choosing them flies there, whatever hides or dims them. */
function entryOf(person: Person, { document, view, camera }: BoardSession): PaletteEntry {
  const { departments } = document.model.getState();
  const department = person.department === undefined ? undefined : departments.get(person.department)?.name;
  const place = [person.title, department, person.organisation, sideOf(person.side).label].filter(
    (part) => part !== undefined,
  );
  return {
    id: `person-${person.id}`,
    label: person.name,
    description: place.join(' · '),
    group: 'People',
    run: () => {
      if (takesEnd(view.getState(), person.id)) {
        view.setState(chooseEnd(person.id));
        return;
      }
      view.setState(select([person.id]));
      view.setState(showPanel('inspector'));
      camera.current?.flyTo(person.id);
    },
  };
}

/** A saved view by its name; choosing it opens it. */
function viewEntryOf({ id, name }: SavedView, board: BoardSession): PaletteEntry {
  return {
    id: `view-${id}`,
    label: `View: ${name}`,
    group: 'Saved views',
    run: () => {
      import('@/features/board/views/open-view.ts').then(
        ({ openView }) => openView(board, id),
        (error: unknown) => notifyError(error, 'command'),
      );
    },
  };
}
