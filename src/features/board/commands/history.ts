import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import type { UndoResult } from '@/document/index.ts';
import type { Command } from '@/ui/commands/command.ts';
import { say } from '../parts/announce.ts';
import type { BoardSession } from '../session/session.ts';
import { canEdit } from './subjects.ts';

const group = 'Edit';

function tell(what: 'Undone' | 'Done again', result: UndoResult | undefined): void {
  if (result === undefined) return;
  const { label, skipped } = result;
  const kept =
    skipped === 0
      ? ''
      : ` ${skipped === 1 ? 'One value that was' : `${skipped} values that were`} changed elsewhere since stayed.`;
  say(`${what}: ${label}.${kept}`);
}

export const historyCommands = [
  {
    id: 'undo',
    label: 'Undo',
    group,
    icon: IconArrowBackUp,
    shortcuts: [{ key: 'z', mod: true, shift: false }],
    available: (session) => canEdit(session) && session.document.history.getState().done.length > 0,
    run: ({ document }) => tell('Undone', document.undo()),
  },
  {
    id: 'redo',
    label: 'Redo',
    group,
    icon: IconArrowForwardUp,
    shortcuts: [
      { key: 'z', mod: true, shift: true },
      { key: 'y', mod: true },
    ],
    available: (session) => canEdit(session) && session.document.history.getState().undone.length > 0,
    run: ({ document }) => tell('Done again', document.redo()),
  },
] as const satisfies readonly Command<BoardSession>[];
