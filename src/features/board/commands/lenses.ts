import { IconLayoutBoard } from '@tabler/icons-react';
import { type LensId, lenses } from '@/drawing/index.ts';
import type { Command } from '@/ui/commands/command.ts';
import type { BoardSession } from '../session/session.ts';
import { showLens } from '../session/view-store.ts';

const group = 'Lenses';

const inOrder: readonly LensId[] = lenses.map(({ id }) => id);

/** Shows the lens so many further on; after the last comes the first. */
const step =
  (by: 1 | -1) =>
  ({ view }: BoardSession) => {
    const at = inOrder.indexOf(view.getState().lens);
    const next = inOrder[(at + by + inOrder.length) % inOrder.length];
    if (next !== undefined) view.setState(showLens(next));
  };

const each = lenses.map(
  ({ id, label, description }): Command<BoardSession> => ({
    id: `lens-${id}`,
    label: `Lens: ${label}`,
    group,
    icon: IconLayoutBoard,
    keywords: ['lens', 'layout', 'arrange', description],
    available: ({ view }) => view.getState().lens !== id,
    run: ({ view }) => view.setState(showLens(id)),
  }),
);

/** How the pieces are laid out. */
export const lensCommands: readonly Command<BoardSession>[] = [
  ...each,
  {
    id: 'nextLens',
    label: 'Next lens',
    group,
    icon: IconLayoutBoard,
    keywords: ['lens', 'layout', 'forward'],
    shortcuts: [{ key: ']' }],
    run: step(1),
  },
  {
    id: 'previousLens',
    label: 'Previous lens',
    group,
    icon: IconLayoutBoard,
    keywords: ['lens', 'layout', 'back'],
    shortcuts: [{ key: '[' }],
    run: step(-1),
  },
];
