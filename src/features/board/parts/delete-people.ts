import { deletePeople } from '@/document/index.ts';
import type { PersonId } from '@/domain/index.ts';
import type { BoardSession } from '../session/session.ts';
import { select } from '../session/view-store.ts';
import { attemptUndoable } from './announce.ts';

/** Deletes people, lets go of them and offers to undo it. */
export function deleteWithUndo(session: BoardSession, people: readonly PersonId[]): void {
  const { document, view, camera } = session;
  const name = document.model.getState().people.get(people[0] ?? '')?.name ?? 'Somebody';
  const text = people.length === 1 ? `${name} deleted.` : `${people.length} people deleted.`;
  const done = attemptUndoable(session, text, () => deletePeople(document, people));
  if (!done) return;
  view.setState((state) => ({ ...select([])(state), focused: undefined }));
  camera.current?.focus();
}
