import type { Touch, TouchId } from '@/domain/index.ts';
import type { AccountDocument } from '../account-document.ts';
import type { Changes } from '../edit.ts';

/** Notes a contact that took place. */
export function addTouch(
  document: AccountDocument,
  touch: Omit<Touch, 'id' | 'createdAt' | 'createdBy'>,
): TouchId {
  return document.run(`Add touch of ${touch.date}`, (edit) =>
    edit.create('touches', {
      ...touch,
      ...(edit.author === undefined ? {} : { createdBy: edit.author.name }),
    }),
  );
}

export function editTouch(document: AccountDocument, id: TouchId, changes: Changes<Touch>): void {
  document.run('Edit touch', (edit) => edit.set('touches', id, changes));
}

export function deleteTouch(document: AccountDocument, id: TouchId): void {
  document.run('Delete touch', (edit) => edit.remove('touches', id));
}
