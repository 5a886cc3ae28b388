import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type Person, sideOf } from '@/domain/index.ts';
import type { BoardSession } from '@/features/board/session/session.ts';
import { select, showPanel } from '@/features/board/session/view-store.ts';
import { Palette, type PaletteEntry } from '@/ui/commands/palette.tsx';
import { useAppContext, useRunCommand } from '../commands/use-commands.ts';
import { commands } from '../commands.ts';

const nobody: ReadonlyMap<string, Person> = new Map();
const noBoard = createStore(() => ({ people: nobody }));

/** The palette over all commands and, on a board, its people. */
export function AppPalette() {
  const context = useAppContext();
  const run = useRunCommand();
  const { board } = context;
  const people = useStore(board?.document.model ?? noBoard, (model) => model.people);
  const entries = useMemo(
    () => (board === undefined ? [] : Array.from(people.values(), (person) => entryOf(person, board))),
    [board, people],
  );
  return (
    <Palette
      commands={commands}
      context={context}
      run={run}
      entries={entries}
      // What was chosen acts on the board, whose keys are to follow.
      onClose={() => board?.camera.current?.focus()}
      placeholder={board === undefined ? 'Find a command' : 'Find a person or a command'}
    />
  );
}

function entryOf(person: Person, { view, camera }: BoardSession): PaletteEntry {
  const place = [person.title, person.organisation, sideOf(person.side).label].filter(
    (part) => part !== undefined,
  );
  return {
    id: `person-${person.id}`,
    label: person.name,
    description: place.join(' · '),
    group: 'People',
    run: () => {
      view.setState(select([person.id]));
      view.setState(showPanel('inspector'));
      camera.current?.frame([person.id]);
    },
  };
}
