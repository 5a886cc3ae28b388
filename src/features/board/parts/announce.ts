import { KingsideError } from '@/domain/index.ts';
import { notify } from '@/ui/notices/notice.ts';
import type { BoardSession } from '../session/session.ts';

/** One message of the board at a time: the newest is the one that matters, and the only undo that fits. */
const id = 'board';

/** Says in a few words what was done. */
export function say(text: string): void {
  notify({ id, text });
}

/** Says what was done last, with a button that undoes it, and only it. */
export function sayUndoable({ document }: Pick<BoardSession, 'document'>, text: string): void {
  const step = document.history.getState().done.at(-1);
  const undo = () => {
    if (document.history.getState().done.at(-1) === step) document.undo();
    else say('Other changes were made since. Undo them first, with Ctrl/⌘ Z.');
  };
  notify({ id, text, action: { label: 'Undo', run: undo } });
}

/** Does something that may be refused; answers with the reason when it is. A bug is thrown on. */
export function refusal(action: () => void): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof KingsideError) return error.message;
    throw error;
  }
}

/** Says why something was not done. */
export function sayRefused(reason: string): void {
  notify({ id, text: reason, tone: 'error' });
}

/** Does something that may be refused, and says why when it is. Answers whether it was done. */
export function attempt(action: () => void): boolean {
  const reason = refusal(action);
  if (reason !== undefined) sayRefused(reason);
  return reason === undefined;
}

/** Does something and says so with a button that undoes it; or says why it was refused. */
export function attemptUndoable(
  session: Pick<BoardSession, 'document'>,
  text: string,
  action: () => void,
): boolean {
  const done = attempt(action);
  if (done) sayUndoable(session, text);
  return done;
}
