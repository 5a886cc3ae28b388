import { IconArrowsMove, IconEraser, IconTrash, IconUserPlus } from '@tabler/icons-react';
import { deleteRelationships } from '@/document/index.ts';
import type { Command } from '@/ui/commands/command.ts';
import { sayUndoable } from '../parts/announce.ts';
import { deleteWithUndo } from '../parts/delete-people.ts';
import type { BoardSession } from '../session/session.ts';
import { open } from '../session/view-store.ts';
import { canEdit, hasSubjects, subjectOf, subjectsOf } from './subjects.ts';

const group = 'People';

export const peopleCommands = [
  {
    id: 'addPeople',
    label: 'Add people…',
    group,
    icon: IconUserPlus,
    keywords: ['new', 'contact', 'person', 'piece', 'paste', 'type'],
    shortcuts: [{ key: 'a' }],
    available: canEdit,
    run: ({ view }) => view.setState(open({ kind: 'addPeople' })),
  },
  {
    id: 'moveTo',
    label: 'Move to…',
    group,
    icon: IconArrowsMove,
    keywords: ['department', 'rank', 'square', 'drag'],
    shortcuts: [{ key: 'd' }],
    available: (session) => canEdit(session) && hasSubjects(session),
    run: ({ view }) => view.setState(open({ kind: 'moveTo' })),
  },
  {
    id: 'delete',
    label: 'Delete',
    group,
    icon: IconTrash,
    keywords: ['remove'],
    shortcuts: [{ key: 'Delete' }, { key: 'Backspace' }],
    available: (session) =>
      canEdit(session) &&
      (hasSubjects(session) || session.view.getState().selectedRelationship !== undefined),
    run: deleteSelected,
  },
  {
    id: 'erase',
    label: 'Erase this person for good…',
    group,
    icon: IconEraser,
    keywords: ['privacy', 'forget', 'gdpr'],
    available: (session) =>
      canEdit(session) && session.sandbox === undefined && subjectsOf(session).length === 1,
    run: (session) => {
      const person = subjectOf(session);
      if (person !== undefined) session.view.setState(open({ kind: 'erase', person: person.id }));
    },
  },
] as const satisfies readonly Command<BoardSession>[];

/** Deletes the selected relationship, or else the people; both can be undone at once. */
function deleteSelected(session: BoardSession): void {
  const { document, view } = session;
  const { selectedRelationship } = view.getState();
  if (selectedRelationship !== undefined) {
    deleteRelationships(document, [selectedRelationship]);
    view.setState({ selectedRelationship: undefined });
    sayUndoable(session, 'Relationship deleted.');
    return;
  }
  deleteWithUndo(session, subjectsOf(session));
}
