import { boardCommands } from '@/features/board/commands/index.ts';
import type { BoardSession } from '@/features/board/session/session.ts';
import type { Command } from '@/ui/commands/command.ts';
import { appCommands } from './commands/app-commands.ts';
import type { AppContext } from './commands/app-context.ts';

/** A command of the board, offered while one is open. */
function onBoard({ available, run, ...rest }: Command<BoardSession>): Command<AppContext> {
  return {
    ...rest,
    available: ({ board }) => board !== undefined && (available?.(board) ?? true),
    run: ({ board }) => (board === undefined ? undefined : run(board)),
  };
}

/** Everything one can do: menu, keyboard, palette and the shortcut sheet read it. */
export const commands = [
  ...boardCommands.map(onBoard),
  ...appCommands,
] satisfies readonly Command<AppContext>[];

/** The command of this id; throws when there is none. */
export function commandWith(id: string): Command<AppContext> {
  const command = commands.find((candidate) => candidate.id === id);
  if (command === undefined) throw new RangeError(`No such command: ${id}`);
  return command;
}
