import { AccountDocument, snapshotOf } from '@/document/index.ts';
import type { Lens, LensBoard } from '@/drawing/index.ts';
import { pinnedClock } from './pinned-clock.ts';

/** A document that holds what a lens is given. */
export function documentOfBoard(board: LensBoard): AccountDocument {
  const document = new AccountDocument({ id: 'test', clock: pinnedClock('2026-06-30') });
  document.run('Set the board up', (edit) => {
    for (const name of ['departments', 'ranks', 'people', 'relationships'] as const)
      for (const record of board[name]) edit.create(name, record);
  });
  document.forgetHistory();
  return document;
}

/** What the lens is given of a document, as the board on screen does it. */
export function boardOfDocument(document: AccountDocument, lens: Lens, before: LensBoard): LensBoard {
  const { people, relationships, departments, ranks } = snapshotOf(document.model.getState());
  return {
    ...before,
    people,
    // In no order of its own: what is taken back comes last.
    relationships: relationships
      .filter(({ kind }) => lens.reads.includes(kind))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    departments,
    ranks,
  };
}
