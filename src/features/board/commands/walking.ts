import type { Command } from '@/ui/commands/command.ts';
import type { BoardSession } from '../session/session.ts';
import { canEdit, hasSubjects } from './subjects.ts';

const isLifted = ({ view }: BoardSession) => view.getState().mode.kind === 'lifted';

const arrow = (direction: 'left' | 'right' | 'up' | 'down', key: string): Command<BoardSession>[] => [
  {
    id: `walk-${direction}`,
    label: `Next piece ${direction}, or carry the lifted one`,
    group: 'Walk the board',
    shortcuts: [{ key, shift: false }],
    run: (board) => {
      if (isLifted(board)) board.walker.current?.carry(direction);
      else board.walker.current?.walk(direction, false);
    },
  },
  {
    id: `extend-${direction}`,
    label: `Select the next piece ${direction} as well`,
    group: 'Walk the board',
    shortcuts: [{ key, shift: true }],
    available: (board) => !isLifted(board),
    run: (board) => board.walker.current?.walk(direction, true),
  },
];

/** Arrows walk the board; Space lifts a piece, arrows carry it, Space drops it. Esc puts it back. */
export const walkingCommands: readonly Command<BoardSession>[] = [
  ...arrow('left', 'ArrowLeft'),
  ...arrow('right', 'ArrowRight'),
  ...arrow('up', 'ArrowUp'),
  ...arrow('down', 'ArrowDown'),
  {
    id: 'lift',
    label: 'Lift the piece; drop it where it was carried',
    group: 'Walk the board',
    shortcuts: [{ key: ' ' }],
    available: (board) => canEdit(board) && hasSubjects(board),
    run: (board) => {
      if (isLifted(board)) board.walker.current?.drop();
      else board.walker.current?.lift();
    },
  },
];
