import { beforeEach, describe, expect, it } from 'vitest';
import { openCopy, saidBy, smallBoard } from '#tests/support/document-copies.ts';
import { type AccountDocument, addTouch, editPerson, leave, tagPeople } from '@/document/index.ts';

let document: AccountDocument;
const person = (id = '') => document.model.getState().people.get(id);

beforeEach(() => {
  document = openCopy(1, smallBoard());
});

describe('Somebody who leaves', () => {
  it('of ours is no longer active, with everything else as it was', () => {
    expect(leave(document, 'tom')).toBeUndefined();
    expect(person('tom')).toMatchObject({ name: 'Tom', side: 'team', active: false });
    expect(document.graph.relationshipsBetween('tom', 'ann')).toHaveLength(1);
    expect(document.history.getState().done.map(({ label }) => label)).toEqual(['Tom leaves']);
  });

  it('of outside is no longer active either', () => {
    expect(leave(document, 'otto')).toBeUndefined();
    expect(person('otto')?.active).toBe(false);
  });

  it('of the customer leaves the seat to a successor with its role, influence and stamps, but no stance', () => {
    editPerson(document, 'bo', { title: 'CFO', notes: 'plays chess', email: 'bo@example.com' });
    tagPeople(document, ['bo'], 'stance', -2);
    const bo = person('bo');
    const successor = person(leave(document, 'bo'));
    expect(person('bo')).toEqual({ ...bo, active: false });
    expect(successor).toEqual({
      id: successor?.id,
      name: 'Successor of Bo',
      side: 'customer',
      title: 'CFO',
      department: bo?.department,
      role: 'decisionMaker',
      roleSetAt: bo?.roleSetAt,
      influence: 5,
      influenceSetAt: bo?.influenceSetAt,
      createdAt: successor?.createdAt,
    });
  });

  it('passes on the reporting lines in both directions, and no other relationship', () => {
    const successor = leave(document, 'bo') ?? '';
    const lines = document.graph
      .relationshipsOf(successor)
      .map(({ kind, from, to }) => `${from} ${kind} ${to}`);
    expect(new Set(lines)).toEqual(new Set([`ann reportsTo ${successor}`, `${successor} reportsTo cy`]));
    expect(document.graph.relationshipsOf('bo')).toHaveLength(4);
    expect(document.model.getState().ignored.size).toBe(0);
  });

  it('keeps the touches that took place', () => {
    addTouch(document, { date: '2026-01-01', team: ['tea'], contacts: ['bo'] });
    leave(document, 'bo');
    expect([...document.model.getState().touches.values()]).toMatchObject([{ contacts: ['bo'] }]);
  });

  it('comes back with one undo, and the successor is gone', () => {
    const before = saidBy(document.model.getState());
    leave(document, 'bo');
    document.undo();
    expect(saidBy(document.model.getState())).toEqual(before);
  });

  it('cannot leave twice, and must be there', () => {
    leave(document, 'bo');
    expect(() => leave(document, 'bo')).toThrow(/Bo has left already/);
    expect(() => leave(document, 'nobody')).toThrow(/no longer there/);
  });
});
