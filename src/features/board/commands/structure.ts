import { IconColumns3, IconRowInsertTop, IconTag } from '@tabler/icons-react';
import type { Command } from '@/ui/commands/command.ts';
import type { BoardSession } from '../session/session.ts';
import { open } from '../session/view-store.ts';
import { canEdit } from './subjects.ts';

const group = 'Board';

export const structureCommands = [
  {
    id: 'departments',
    label: 'Departments…',
    group,
    icon: IconColumns3,
    keywords: ['file', 'column', 'add', 'rename', 'order', 'remove'],
    available: canEdit,
    run: ({ view }) => view.setState(open({ kind: 'department' })),
  },
  {
    id: 'ranks',
    label: 'Ranks…',
    group,
    icon: IconRowInsertTop,
    keywords: ['row', 'seniority', 'level', 'add', 'rename', 'order', 'remove'],
    available: canEdit,
    run: ({ view }) => view.setState(open({ kind: 'rank' })),
  },
  {
    id: 'topics',
    label: 'Topics…',
    group,
    icon: IconTag,
    keywords: ['product', 'project', 'site', 'add', 'rename', 'remove'],
    available: canEdit,
    run: ({ view }) => view.setState(open({ kind: 'topics' })),
  },
] as const satisfies readonly Command<BoardSession>[];
