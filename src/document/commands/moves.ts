import { type CalendarDate, KingsideError, type Move, type MoveId } from '@/domain/index.ts';
import type { AccountDocument } from '../account-document.ts';
import type { Changes, Draft } from '../edit.ts';

const named = (what: string | undefined): string => {
  if (what === undefined || what.trim() === '') throw new KingsideError('emptyName');
  return what.trim();
};

/** Plans a move. Throws when it does not say what is to be done. */
export function planMove(document: AccountDocument, move: Draft<Move>): MoveId {
  const what = named(move.what);
  return document.run(`Plan move: ${what}`, (edit) =>
    edit.create('moves', {
      ...move,
      what,
      ...(edit.author === undefined ? {} : { createdBy: edit.author.name }),
    }),
  );
}

/** Changes a move. Throws when nothing would be left of what is to be done. */
export function editMove(document: AccountDocument, id: MoveId, changes: Changes<Move>): void {
  const what = !('what' in changes) ? {} : { what: named(changes.what) };
  document.run('Edit move', (edit) => edit.set('moves', id, { ...changes, ...what }));
}

/** Marks a move as done on a day, or as planned again when undefined. */
export function finishMove(document: AccountDocument, id: MoveId, doneOn: CalendarDate | undefined): void {
  document.run(doneOn === undefined ? 'Plan move again' : 'Move done', (edit) =>
    edit.set('moves', id, { doneOn }),
  );
}

export function deleteMove(document: AccountDocument, id: MoveId): void {
  document.run('Delete move', (edit) => edit.remove('moves', id));
}
