import { IconPinnedOff, IconTopologyStar3 } from '@tabler/icons-react';
import { unpinPeople } from '@/document/index.ts';
import { lensOf } from '@/drawing/index.ts';
import type { Command } from '@/ui/commands/command.ts';
import { attemptUndoable } from '../parts/announce.ts';
import type { BoardSession } from '../session/session.ts';
import { canEdit, subjectsOf } from './subjects.ts';

const group = 'View';

const isNetwork = ({ view }: BoardSession) => lensOf(view.getState().lens).id === 'network';

function pinnedOf({ document }: BoardSession) {
  const { people } = document.model.getState();
  return [...people.values()].filter(({ pin }) => pin !== undefined);
}

/** The pinned of those a command is about. */
function pinnedSubjects(session: BoardSession) {
  const subjects = new Set(subjectsOf(session));
  return pinnedOf(session).filter(({ id }) => subjects.has(id));
}

/** What is done in the network alone. */
export const networkCommands = [
  {
    id: 'unpin',
    label: 'Let go of the pin',
    group,
    icon: IconPinnedOff,
    keywords: ['unpin', 'pinned', 'network'],
    available: (session) => canEdit(session) && isNetwork(session) && pinnedSubjects(session).length > 0,
    run: (session) => letGo(session, pinnedSubjects(session)),
  },
  {
    id: 'unpinAll',
    label: 'Let go of all pins',
    group,
    icon: IconPinnedOff,
    keywords: ['unpin', 'pinned', 'network'],
    available: (session) => canEdit(session) && isNetwork(session) && pinnedOf(session).length > 0,
    run: (session) => letGo(session, pinnedOf(session)),
  },
  {
    id: 'arrangeNetwork',
    label: 'Arrange the network anew',
    group,
    icon: IconTopologyStar3,
    keywords: ['layout', 'forces', 'network'],
    available: isNetwork,
    run: async (session) => {
      const { networkOf } = await import('../network/network-store.ts');
      networkOf(session).arrangeAnew();
    },
  },
] as const satisfies readonly Command<BoardSession>[];

function letGo(
  session: BoardSession,
  people: readonly { readonly id: string; readonly name: string }[],
): void {
  const [first] = people;
  const text =
    people.length === 1
      ? `${first?.name} is no longer pinned.`
      : `${people.length} people are no longer pinned.`;
  attemptUndoable(session, text, () =>
    unpinPeople(
      session.document,
      people.map(({ id }) => id),
    ),
  );
}
