import { KingsideError } from '@/domain/index.ts';
import { notify, notifyError } from '@/ui/notices/notice.tsx';
import type { BoardSession } from '../session/session.ts';

/** One message of the board at a time: the newest is the one that matters, and the only undo that fits. */
const id = 'board';

/** Says in a few words what was done. */
export function say(text: string): void {
  notify({ id, text });
}

/** Says what was done, with a button that undoes it. */
export function sayUndoable({ document }: Pick<BoardSession, 'document'>, text: string): void {
  notify({ id, text, action: { label: 'Undo', run: () => void document.undo() } });
}

/** The words of an error meant for people; anything else is a bug and goes on. */
export function refusalOf(error: unknown): string {
  if (error instanceof KingsideError) return error.message;
  throw error;
}

/** Does something that may be refused, and says why when it is. Returns whether it was done. */
export function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch (error) {
    refusalOf(error);
    notifyError(error, id);
    return false;
  }
}
