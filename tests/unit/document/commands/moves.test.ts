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

  it('keeps which type it is, whom it leads by and why, also a type of a newer version', () => {
    const proposal = { type: 'introduction', via: ['bo'], reason: 'Chance 51 %' };
    const id = planMove(document, { ...visit, ...proposal });
    expect(moves().get(id)).toMatchObject(proposal);
    editMove(document, id, { type: 'joint-venture', via: undefined });
    expect(moves().get(id)).toMatchObject({ type: 'joint-venture', reason: 'Chance 51 %' });
    expect(moves().get(id)).not.toHaveProperty('via');
  });

  it('between others is not written to when somebody is erased, so that nobody’s newer words are lost', () => {
    addPeople(document, [{ id: 'carl', name: 'Carl', side: 'customer' }]);
    const texts = { reason: 'Chance 51 %', expected: 'A meeting' };
    const id = planMove(document, { ...visit, ...texts, type: 'raise' });
    const written: (string | null)[] = [];
    document.doc.getMap('moves').observeDeep((events) => {
      for (const event of events) written.push(...event.changes.keys.keys());
    });
    erasePerson(document, 'carl');
    expect(written).toEqual([]);
    expect(moves().get(id)).toMatchObject(texts);
  });

  it('stands without whom it leads by when they are erased, their names included', () => {
    addPeople(document, [
      { id: 'al', name: 'Al', side: 'customer' },
      { id: 'cy', name: 'Cy (CIO)', side: 'customer' },
    ]);
    const what = 'Ask Al and Cy (CIO) to introduce Tom to Bo at Albert’s';
    const id = planMove(document, { ...visit, what, via: ['al', 'cy'], reason: 'Al knows Bo' });
    const other = planMove(document, { ...visit, what: 'Give Al a call' });
    erasePerson(document, 'al');
    expect(moves().get(id)).toMatchObject({
      what: 'Ask somebody and Cy (CIO) to introduce Tom to Bo at Albert’s',
      via: ['cy'],
      reason: 'somebody knows Bo',
    });
    // What somebody typed about whomever is theirs to change.
    expect(moves().get(other)?.what).toBe('Give Al a call');
    erasePerson(document, 'cy');
    expect(moves().get(id)?.what).toBe('Ask somebody and somebody to introduce Tom to Bo at Albert’s');
    expect(moves().get(id)).not.toHaveProperty('via');
  });

  it('names nobody who was erased after somebody else has taken a proposed move over', () => {
    addPeople(document, [{ id: 'eve', name: 'Eve', side: 'team' }]);
    const id = planMove(document, { ...visit, what: 'Tom meets Bo', type: 'deepen' });
    editMove(document, id, { member: 'eve' });
    erasePerson(document, 'tom');
    expect(moves().get(id)).toMatchObject({ what: 'somebody meets Bo', member: 'eve' });
  });

  it('goes when its contact is erased, and stands without the member who is', () => {
    const id = planMove(document, visit);
    erasePerson(document, 'tom');
    expect(moves().get(id)).not.toHaveProperty('member');
    erasePerson(document, 'bo');
    expect(moves().size).toBe(0);
  });
});
