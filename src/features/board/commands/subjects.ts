import type { Person, PersonId } from '@/domain/index.ts';
import type { BoardSession } from '../session/session.ts';

/** Whom a command is about: the selected people, or else the one the keyboard stands on. */
export function subjectsOf({ document, view }: BoardSession): readonly PersonId[] {
  const { people } = document.model.getState();
  const { selection, focused } = view.getState();
  const wanted = selection.size > 0 ? [...selection] : [focused];
  return wanted.filter((id) => id !== undefined && people.has(id)) as PersonId[];
}

export function hasSubjects(session: BoardSession): boolean {
  return subjectsOf(session).length > 0;
}

/** The one person a command is about: the one the keyboard stands on, or the first selected. */
export function subjectOf({ document, view }: BoardSession): Person | undefined {
  const { people } = document.model.getState();
  const { selection, focused } = view.getState();
  const id =
    focused !== undefined && (selection.size === 0 || selection.has(focused)) ? focused : [...selection][0];
  return id === undefined ? undefined : people.get(id);
}

/** True where influence and stance, which only contacts have, can be set. */
export function hasContacts(session: BoardSession): boolean {
  const { people } = session.document.model.getState();
  return subjectsOf(session).some((id) => people.get(id)?.side === 'customer');
}

/** False for an account that is open for reading only. */
export function canEdit({ document }: BoardSession): boolean {
  return !document.model.getState().readOnly;
}
