import { IconCheck, IconDoorExit, IconFlask } from '@tabler/icons-react';
import type { Command } from '@/ui/commands/command.ts';
import type { BoardSession } from '../session/session.ts';
import { applyTried, letLeave, toggleWhatIf, triedOut } from '../what-if/trying.ts';
import { subjectOf, subjectsOf } from './subjects.ts';

const group = 'What-if';

export const whatIfCommands = [
  {
    id: 'whatIf',
    label: 'What if …: try changes out on a copy, or leave it',
    group,
    icon: IconFlask,
    keywords: ['sandbox', 'simulate', 'scenario', 'analysis', 'hypothetical'],
    shortcuts: [{ key: 'w' }],
    run: toggleWhatIf,
  },
  {
    id: 'applyWhatIf',
    label: 'Apply what was tried out as one step',
    group,
    icon: IconCheck,
    keywords: ['what-if', 'sandbox', 'keep'],
    available: (session) => session.sandbox !== undefined && triedOut(session) > 0,
    run: (session) => void applyTried(session),
  },
  {
    id: 'somebodyLeaves',
    label: 'What if this person leaves?',
    group,
    icon: IconDoorExit,
    keywords: ['somebody leaves', 'departure', 'blunder', 'successor', 'gone'],
    available: (session) => subjectsOf(session).length === 1 && subjectOf(session)?.active !== false,
    run: letLeave,
  },
] as const satisfies readonly Command<BoardSession>[];
