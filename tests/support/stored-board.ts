import { applyUpdateV2, Doc } from 'yjs';
import { AccountDocument, editPerson, editRelationship } from '@/document/index.ts';
import { type BoardSnapshot, collectionNames } from '@/domain/index.ts';
import { largeBoard } from './large-board.ts';
import { pinnedClock } from './pinned-clock.ts';

/** Writes a whole board into a new document. */
function documentOf(board: BoardSnapshot): AccountDocument {
  const document = new AccountDocument({ id: 'test', clock: pinnedClock() });
  document.run('Write board', (edit) => {
    edit.setAccount(board.account);
    for (const name of collectionNames) {
      if (name === 'dismissals' || name === 'moves' || name === 'views') continue;
      for (const record of board[name]) edit.create(name, record);
    }
  });
  return document;
}

/** Without second reporting lines, self-loops and circles, which a board of chance is full of and a real one is not. */
function plausible(board: BoardSnapshot): BoardSnapshot {
  const place = new Map(board.people.map(({ id }, index) => [id, index]));
  const reporting = new Set<string>();
  const relationships = board.relationships.filter(({ kind, from, to }) => {
    if (from === to) return false;
    if (kind !== 'reportsTo') return true;
    if ((place.get(from) ?? 0) < (place.get(to) ?? 0) || reporting.has(from)) return false;
    reporting.add(from);
    return true;
  });
  return { ...board, relationships };
}

/** A board of about so many relationships as storage holds it: the compacted state and a row for each later edit. */
export function storedRows(relationships: number, edits = 100): readonly Uint8Array[] {
  const board = plausible(largeBoard(relationships));
  const document = documentOf(board);
  const rows = [document.encode()];
  document.doc.on('updateV2', (update: Uint8Array) => rows.push(update));
  for (let edit = 0; edit < edits; edit += 1) {
    const [person, line] = [board.people[edit % board.people.length], board.relationships[edit]];
    if (edit % 2 === 0 && person !== undefined) editPerson(document, person.id, { notes: `Note ${edit}` });
    else if (line !== undefined)
      editRelationship(document, line.id, { strength: line.strength === 5 ? 1 : 5 });
  }
  document.close();
  return rows;
}

/** What storage does when an account is opened: all rows in one transaction. */
export function loadRows(rows: readonly Uint8Array[]): Doc {
  const doc = new Doc();
  doc.transact(() => {
    for (const row of rows) applyUpdateV2(doc, row);
  });
  return doc;
}
