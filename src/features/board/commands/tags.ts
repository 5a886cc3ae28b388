import { type AccountDocument, setPiece, stepStances, tagPeople } from '@/document/index.ts';
import {
  influences,
  type PersonId,
  pieceKeys,
  pieces,
  roleOf,
  roleOfPiece,
  sideIds,
} from '@/domain/index.ts';
import type { Command } from '@/ui/commands/command.ts';
import { attempt } from '../parts/announce.ts';
import { pieceIcons } from '../parts/piece-icon.tsx';
import { speak } from '../parts/spoken.tsx';
import type { BoardSession } from '../session/session.ts';
import { canEdit, hasSubjects, subjectsOf } from './subjects.ts';

const group = 'Tags';

/** Offered for everybody: who cannot have the tag is told why instead of being met with silence. */
const available = (session: BoardSession) => canEdit(session) && hasSubjects(session);

/** Tags those whom a command is about, and says what came of it. */
const tagging =
  (tag: (document: AccountDocument, people: readonly PersonId[]) => void) => (session: BoardSession) => {
    const { document } = session;
    const done = attempt(() => tag(document, subjectsOf(session)));
    if (done) speak(document.history.getState().done.at(-1)?.label ?? '');
  };

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
    available,
    run: tagging((document, people) => setPiece(document, people, piece)),
  }),
);

const influenceCommands = [...influences, { value: undefined, label: 'Unknown' }].map(
  ({ value, label }): Command<BoardSession> => ({
    id: `influence-${value ?? 'unknown'}`,
    label: `Influence ${value === undefined ? 'unknown' : `${value}: ${label.toLowerCase()}`}`,
    group,
    shortcuts: [{ key: String(value ?? 0) }],
    available,
    run: tagging((document, people) => tagPeople(document, people, 'influence', value)),
  }),
);

const stanceCommands = [
  {
    id: 'stance-up',
    label: 'Stance: one step towards us',
    group,
    keywords: ['supporter', 'advocate', 'warmer'],
    shortcuts: [{ key: '+' }],
    available,
    run: tagging((document, people) => stepStances(document, people, 1)),
  },
  {
    id: 'stance-down',
    label: 'Stance: one step away from us',
    group,
    keywords: ['sceptic', 'opponent', 'colder'],
    shortcuts: [{ key: '-' }],
    available,
    run: tagging((document, people) => stepStances(document, people, -1)),
  },
  {
    id: 'stance-unknown',
    label: 'Stance unknown',
    group,
    shortcuts: [{ key: 'u' }],
    available,
    run: tagging((document, people) => tagPeople(document, people, 'stance', undefined)),
  },
] as const satisfies readonly Command<BoardSession>[];

export const tagCommands = [...roleCommands, ...influenceCommands, ...stanceCommands];
