import { setPiece, stepStances, tagPeople } from '@/document/index.ts';
import { influences, pieceKeys, pieces, roleOf, roleOfPiece, sideIds } from '@/domain/index.ts';
import type { Command } from '@/ui/commands/command.ts';
import { pieceIcons } from '../parts/piece-icon.tsx';
import type { BoardSession } from '../session/session.ts';
import { canEdit, hasContacts, subjectsOf } from './subjects.ts';

const group = 'Tags';

const contactsAreSelected = (session: BoardSession) => canEdit(session) && hasContacts(session);

const roleLabels = (piece: (typeof pieces)[number]) =>
  sideIds.flatMap((side) => roleOfPiece(side, piece) ?? []).map((role) => roleOf(role).label);

const roleCommands = pieces.map(
  (piece): Command<BoardSession> => ({
    id: `role-${piece}`,
    label: `${piece.charAt(0).toUpperCase()}${piece.slice(1)}: ${roleLabels(piece).join(' or ').toLowerCase()}`,
    group,
    icon: pieceIcons[piece],
    keywords: ['role', ...roleLabels(piece)],
    shortcuts: [{ key: pieceKeys[piece].toLowerCase() }],
    available: (session) => {
      const { people } = session.document.model.getState();
      const hasRole = subjectsOf(session).some((id) => people.get(id)?.side !== 'outside');
      return canEdit(session) && hasRole;
    },
    run: (session) => setPiece(session.document, subjectsOf(session), piece),
  }),
);

const influenceCommands = [...influences, { value: undefined, label: 'Unknown' }].map(
  ({ value, label }): Command<BoardSession> => ({
    id: `influence-${value ?? 'unknown'}`,
    label: `Influence ${value === undefined ? 'unknown' : `${value}: ${label.toLowerCase()}`}`,
    group,
    shortcuts: [{ key: String(value ?? 0) }],
    available: contactsAreSelected,
    run: (session) => tagPeople(session.document, subjectsOf(session), 'influence', value),
  }),
);

const stanceCommands = [
  {
    id: 'stance-up',
    label: 'Stance: one step towards us',
    group,
    keywords: ['supporter', 'advocate', 'warmer'],
    shortcuts: [{ key: '+' }],
    available: contactsAreSelected,
    run: (session) => stepStances(session.document, subjectsOf(session), 1),
  },
  {
    id: 'stance-down',
    label: 'Stance: one step away from us',
    group,
    keywords: ['sceptic', 'opponent', 'colder'],
    shortcuts: [{ key: '-' }],
    available: contactsAreSelected,
    run: (session) => stepStances(session.document, subjectsOf(session), -1),
  },
  {
    id: 'stance-unknown',
    label: 'Stance unknown',
    group,
    shortcuts: [{ key: 'u' }],
    available: contactsAreSelected,
    run: (session) => tagPeople(session.document, subjectsOf(session), 'stance', undefined),
  },
] as const satisfies readonly Command<BoardSession>[];

export const tagCommands = [...roleCommands, ...influenceCommands, ...stanceCommands];
