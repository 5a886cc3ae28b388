import {
  IconAlertTriangle,
  IconBulb,
  IconChessKnight,
  IconDoorExit,
  IconFocus2,
  IconPencil,
  IconTable,
  IconUser,
} from '@tabler/icons-react';
import type { Command } from '@/ui/commands/command.ts';
import type { BoardSession } from '../session/session.ts';
import {
  chooseEnd,
  enterPanel,
  type InsightsTab,
  type Panel,
  select,
  showPanel,
  takesEnd,
} from '../session/view-store.ts';
import { hasSubjects, subjectsOf } from './subjects.ts';

const group = 'Panels';

/** Opens a panel, of the insights at a tab, and closes it when that is what is open already. */
function toggle({ view, camera }: BoardSession, panel: Panel, tab?: InsightsTab): void {
  const now = view.getState();
  if (now.panel !== panel || (tab !== undefined && now.insightsTab !== tab)) {
    view.setState({ ...enterPanel(panel)(now), insightsTab: tab ?? now.insightsTab });
    return;
  }
  view.setState(showPanel(undefined));
  camera.current?.focus();
}

export const panelCommands = [
  {
    id: 'edit',
    label: 'Edit',
    group: 'People',
    icon: IconPencil,
    keywords: ['inspector', 'details', 'open'],
    shortcuts: [{ key: 'e' }, { key: 'Enter' }],
    available: hasSubjects,
    run: edit,
  },
  {
    id: 'inspector',
    label: 'Show or hide the inspector',
    group,
    icon: IconUser,
    keywords: ['person', 'details'],
    shortcuts: [{ key: 'i' }],
    run: (session) => toggle(session, 'inspector'),
  },
  {
    id: 'insights',
    label: 'Show or hide the insights',
    group,
    icon: IconBulb,
    keywords: ['gaps', 'blockers', 'score', 'risks'],
    shortcuts: [{ key: 'g' }],
    run: (session) => toggle(session, 'insights', 'insights'),
  },
  {
    id: 'nextMoves',
    label: 'Show or hide the next moves',
    group,
    icon: IconChessKnight,
    keywords: ['what to do', 'chance', 'best', 'plan', 'suggestions'],
    shortcuts: [{ key: 's' }],
    run: (session) => toggle(session, 'insights', 'moves'),
  },
  {
    id: 'departures',
    label: 'Show or hide what it costs if somebody leaves',
    group,
    icon: IconDoorExit,
    keywords: ['departures', 'blunder', 'what if', 'risk', 'leave'],
    run: (session) => toggle(session, 'insights', 'departures'),
  },
  {
    id: 'focus',
    label: 'Show or hide the focus: who stands out',
    group,
    icon: IconFocus2,
    keywords: ['filter', 'changed', 'since', 'department', 'rank', 'role', 'stance', 'owner', 'insights'],
    shortcuts: [{ key: 'o' }],
    run: (session) => toggle(session, 'focus'),
  },
  {
    id: 'problems',
    label: 'Show or hide the problems of the account',
    group,
    icon: IconAlertTriangle,
    keywords: ['broken', 'cycle', 'left out'],
    run: (session) => toggle(session, 'problems'),
  },
  {
    id: 'experts',
    label: 'Show or hide the expert figures',
    group,
    icon: IconTable,
    keywords: ['metrics', 'graph', 'centrality', 'betweenness', 'communities', 'colour', 'csv'],
    shortcuts: [{ key: 'y' }],
    run: (session) => toggle(session, 'experts'),
  },
] as const satisfies readonly Command<BoardSession>[];

/** While another end is asked for, chooses it; otherwise opens the inspector and goes to its first field. */
function edit(session: BoardSession): void {
  const { view } = session;
  const { mode, focused, selection } = view.getState();
  if (mode.kind === 'connecting' || mode.kind === 'findingWay') {
    const [only] = selection;
    const to = focused === mode.from ? only : focused;
    if (to === undefined || !takesEnd({ mode }, to)) return;
    view.setState(chooseEnd(to));
    if (mode.kind === 'findingWay') view.setState(enterPanel('ways'));
    return;
  }
  if (selection.size === 0) view.setState(select(subjectsOf(session)));
  view.setState(enterPanel('inspector'));
}
