import { leave } from '@/document/index.ts';
import { subjectOf } from '../commands/subjects.ts';
import { attempt } from '../parts/announce.ts';
import { speak } from '../parts/spoken.tsx';
import type { BoardSession } from '../session/session.ts';
import { open } from '../session/view-store.ts';

/** What the what-if has come to: how many steps are tried out in it. */
export function triedOut({ document }: Pick<BoardSession, 'document'>): number {
  return document.history.getState().done.length;
}

/** Opens the sandbox, or leaves it; asks before something that was tried out is lost. */
export function toggleWhatIf(session: BoardSession): void {
  const { sandbox, view, camera } = session;
  if (sandbox === undefined) {
    session.tryOut();
    speak('What-if. Nothing here is real until you apply it.');
    camera.current?.focus();
  } else if (triedOut(session) > 0) view.setState(open({ kind: 'leaveWhatIf' }));
  else sandbox.leave();
}

/** Writes what was tried out onto the real board. Answers whether that was possible. */
export function applyTried({ sandbox }: BoardSession): boolean {
  return attempt(() => sandbox?.apply());
}

/** Tries out that the selected person leaves. */
export function letLeave(session: BoardSession): void {
  const person = subjectOf(session);
  if (person === undefined) return;
  const done = attempt(() => session.tryOut((document) => void leave(document, person.id)));
  if (done) speak(`What-if: ${person.name} leaves`);
}
