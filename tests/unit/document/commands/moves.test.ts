import { beforeEach, describe, expect, it } from 'vitest';
import { openCopy } from '#tests/support/document-copies.ts';
import {
  type AccountDocument,
  addPeople,
  deleteMove,
  editMove,
  erasePerson,
  finishMove,
  planMove,
} from '@/document/index.ts';

let document: AccountDocument;
const moves = () => document.model.getState().moves;

beforeEach(() => {
  document = openCopy();
  addPeople(document, [
    { id: 'tom', name: 'Tom', side: 'team' },
    { id: 'bo', name: 'Bo', side: 'customer' },
  ]);
});

const visit = { what: ' Invite to the depot ', contact: 'bo', member: 'tom', due: '2026-02-01' };

describe('A move', () => {
  it('says what, who, with whom and by when', () => {
    const id = planMove(document, visit);
    expect(moves().get(id)).toMatchObject({ ...visit, what: 'Invite to the depot', id });
    expect(document.history.getState().done.at(-1)?.label).toBe('Plan move: Invite to the depot');
  });

  it('is refused without words, when planned and when changed', () => {
    expect(() => planMove(document, { ...visit, what: ' ' })).toThrow(/A name is needed/);
    const id = planMove(document, visit);
    expect(() => editMove(document, id, { what: '' })).toThrow(/A name is needed/);
    expect(moves().get(id)?.what).toBe('Invite to the depot');
  });

  it('is done on a day, planned again, deleted, and each can be undone', () => {
    const id = planMove(document, visit);
    finishMove(document, id, '2026-01-20');
    expect(moves().get(id)?.doneOn).toBe('2026-01-20');
    finishMove(document, id, undefined);
    expect(moves().get(id)).not.toHaveProperty('doneOn');
    deleteMove(document, id);
    expect(moves().size).toBe(0);
    document.undo();
    document.undo();
    expect(moves().get(id)?.doneOn).toBe('2026-01-20');
  });

  it('goes when its contact is erased, and stands without the member who is', () => {
    const id = planMove(document, visit);
    erasePerson(document, 'tom');
    expect(moves().get(id)).not.toHaveProperty('member');
    erasePerson(document, 'bo');
    expect(moves().size).toBe(0);
  });
});
