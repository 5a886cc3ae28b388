import { IconPhoto, IconPrinter } from '@tabler/icons-react';
import type { Command } from '@/ui/commands/command.ts';
import type { BoardSession } from '../session/session.ts';
import { open } from '../session/view-store.ts';

const group = 'Files';

const hasPeople = ({ document }: BoardSession) => document.model.getState().people.size > 0;

export const pictureCommands = [
  {
    id: 'picture',
    label: 'Picture of the board …',
    group,
    icon: IconPhoto,
    keywords: ['png', 'svg', 'export', 'image', 'copy', 'clipboard', 'customer-safe', 'screenshot'],
    available: hasPeople,
    run: ({ view }) => view.setState(open({ kind: 'picture' })),
  },
  {
    id: 'print',
    label: 'Print the board',
    group,
    icon: IconPrinter,
    keywords: ['pdf', 'paper', 'page'],
    available: hasPeople,
    run: async (session) => {
      const { printBoard } = await import('../pictures/printing.ts');
      printBoard(session);
    },
  },
] as const satisfies readonly Command<BoardSession>[];
