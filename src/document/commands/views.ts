import { KingsideError, type ViewId, type ViewLook } from '@/domain/index.ts';
import type { AccountDocument } from '../account-document.ts';

const lookFields = [
  'lens',
  'colouring',
  'litClasses',
  'layers',
  'topic',
  'department',
  'focus',
  'frame',
] as const satisfies readonly (keyof ViewLook)[];

const named = (name: string): string => {
  if (name.trim() === '') throw new KingsideError('emptyName');
  return name.trim();
};

const nameOf = ({ model }: AccountDocument, id: ViewId) => model.getState().views.get(id)?.name ?? '';

/** Saves how the board is looked at under a name. Throws when there is none. */
export function saveView(document: AccountDocument, name: string, look: ViewLook): ViewId {
  return document.run(`Save view ${named(name)}`, (edit) =>
    edit.create('views', {
      ...look,
      name: named(name),
      ...(edit.author === undefined ? {} : { createdBy: edit.author.name }),
    }),
  );
}

/** Gives a view another name. Throws when there is none. */
export function renameView(document: AccountDocument, id: ViewId, name: string): void {
  document.run(`Rename view to ${named(name)}`, (edit) => edit.set('views', id, { name: named(name) }));
}

/** Makes a view what the board is looked at now; what it had besides is gone. */
export function updateView(document: AccountDocument, id: ViewId, look: ViewLook): void {
  const changes = Object.fromEntries(lookFields.map((field) => [field, look[field]]));
  document.run(`Update view ${nameOf(document, id)}`, (edit) => edit.set('views', id, changes));
}

export function deleteView(document: AccountDocument, id: ViewId): void {
  document.run(`Delete view ${nameOf(document, id)}`, (edit) => edit.remove('views', id));
}
