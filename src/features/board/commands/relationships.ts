import { IconChessKnight, IconLink, IconMessage2, IconRoute, IconShieldHalf } from '@tabler/icons-react';
import { errors } from '@/domain/index.ts';
import type { Command } from '@/ui/commands/command.ts';
import { sayRefused } from '../parts/announce.ts';
import type { BoardSession } from '../session/session.ts';
import { open } from '../session/view-store.ts';
import { findWays } from '../ways/find-ways.ts';
import { canEdit, hasContacts, hasSubjects, subjectOf, subjectsOf } from './subjects.ts';

const group = 'Relationships';

export const relationshipCommands = [
  {
    id: 'connect',
    label: 'Connect…',
    group,
    icon: IconLink,
    keywords: ['relationship', 'line', 'reports', 'influences', 'trusts', 'tension'],
    shortcuts: [{ key: 'c' }],
    available: (session) => canEdit(session) && hasSubjects(session),
    run: connect,
  },
  {
    id: 'ways',
    label: 'Ways between two pieces…',
    group,
    icon: IconRoute,
    keywords: ['path', 'shortest', 'warm', 'introduction', 'route', 'join'],
    shortcuts: [{ key: 'j' }],
    available: hasSubjects,
    run: findWays,
  },
  {
    id: 'cover',
    label: 'Cover by one of ours…',
    group,
    icon: IconShieldHalf,
    keywords: ['coverage', 'level', 'team'],
    shortcuts: [{ key: 'v' }],
    available: (session) => canEdit(session) && hasSubjects(session),
    run: cover,
  },
  {
    id: 'touch',
    label: 'Note a touch…',
    group,
    icon: IconMessage2,
    keywords: ['meeting', 'call', 'contact', 'visit'],
    shortcuts: [{ key: 't' }],
    available: canEdit,
    run: ({ view }) => view.setState(open({ kind: 'touch' })),
  },
  {
    id: 'planMove',
    label: 'Plan a move…',
    group,
    icon: IconChessKnight,
    keywords: ['action', 'task', 'next', 'plan'],
    shortcuts: [{ key: 'm' }],
    available: canEdit,
    run: ({ view }) => view.setState(open({ kind: 'planMove' })),
  },
] as const satisfies readonly Command<BoardSession>[];

/** Only contacts are covered: with nobody of them selected there is nothing to ask. */
function cover(session: BoardSession): void {
  if (hasContacts(session)) session.view.setState(open({ kind: 'cover' }));
  else sayRefused(errors.contactsOnly('coverage by our team'));
}

/** Of two selected people the pair is clear; otherwise the next piece chosen is the other end. */
function connect(session: BoardSession): void {
  const { view } = session;
  const [from, to, ...more] = subjectsOf(session);
  if (from !== undefined && to !== undefined && more.length === 0) {
    view.setState(open({ kind: 'connect', from, to }));
    return;
  }
  const person = subjectOf(session);
  if (person !== undefined) view.setState({ mode: { kind: 'connecting', from: person.id } });
}
