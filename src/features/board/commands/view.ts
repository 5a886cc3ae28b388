import {
  IconCircleDashed,
  IconDeviceFloppy,
  IconFilterOff,
  IconSelectAll,
  IconStack2,
  IconX,
} from '@tabler/icons-react';
import { relationshipKinds } from '@/domain/index.ts';
import type { Command } from '@/ui/commands/command.ts';
import type { BoardSession } from '../session/session.ts';
import {
  idle,
  isNarrowed,
  open,
  select,
  showEverything,
  showPanel,
  toggleLayer,
  widenNeighbourhood,
} from '../session/view-store.ts';
import { canEdit, hasSubjects, subjectsOf } from './subjects.ts';

const group = 'View';

const layerCommands = relationshipKinds
  .filter(({ layer }) => layer !== 'coverage')
  .map(
    ({ label, layer }): Command<BoardSession> => ({
      id: `layer-${layer}`,
      label: `Show or hide the layer: ${label.toLowerCase()}`,
      group,
      icon: IconStack2,
      keywords: ['lines', 'relationships', 'layer'],
      run: ({ view }) => view.setState(toggleLayer(layer)),
    }),
  );

const others = [
  {
    id: 'layer-coverage',
    label: 'Show or hide all coverage',
    group,
    icon: IconStack2,
    keywords: ['lines', 'covers', 'layer'],
    shortcuts: [{ key: 'l' }],
    run: ({ view }) => view.setState(toggleLayer('coverage')),
  },
  {
    id: 'neighbourhood',
    label: 'Neighbourhood: one step, two, three, off',
    group,
    icon: IconCircleDashed,
    keywords: ['focus', 'around', 'neighbours', 'ties', 'network'],
    shortcuts: [{ key: 'h' }],
    available: (session) => hasSubjects(session) || session.view.getState().focus?.steps !== undefined,
    run: neighbourhood,
  },
  {
    id: 'saveView',
    label: 'Save this view…',
    group,
    icon: IconDeviceFloppy,
    keywords: ['views', 'named', 'bookmark', 'rename', 'update', 'delete'],
    available: canEdit,
    run: ({ view }) => view.setState(open({ kind: 'views' })),
  },
  {
    id: 'showEverything',
    label: 'Show everything: clear topic, filters, layers and focus',
    group,
    icon: IconFilterOff,
    keywords: ['clear', 'reset', 'chips'],
    shortcuts: [{ key: 'x' }],
    run: ({ view }) => view.setState(showEverything),
  },
  {
    id: 'selectAll',
    label: 'Select everybody',
    group,
    icon: IconSelectAll,
    shortcuts: [{ key: 'a', mod: true }],
    run: ({ document, view }) => view.setState(select(document.model.getState().people.keys())),
  },
  {
    id: 'escape',
    label: 'Put back, end, or let go',
    group,
    icon: IconX,
    keywords: ['cancel', 'clear selection'],
    shortcuts: [{ key: 'Escape' }],
    run: escape,
  },
] as const satisfies readonly Command<BoardSession>[];

export const viewCommands = [...others, ...layerCommands];

/** Around whom the command is about; where that is nobody, around whom it is already. */
function neighbourhood(session: BoardSession): void {
  const { view } = session;
  const people = hasSubjects(session) ? subjectsOf(session) : (view.getState().focus?.around ?? []);
  view.setState(widenNeighbourhood(people));
}

/** Lets go of one thing per press, the most fleeting first. */
function escape({ view }: BoardSession): void {
  const state = view.getState();
  if (state.mode.kind !== 'idle') view.setState({ mode: idle });
  else if (state.selection.size > 0 || state.selectedRelationship !== undefined) view.setState(select([]));
  else if (isNarrowed(state)) view.setState(showEverything);
  else view.setState(showPanel(undefined));
}
