import { describe, expect, it } from 'vitest';
import { openCopy } from '#tests/support/document-copies.ts';
import {
  addDepartment,
  addPeople,
  addRank,
  changeSide,
  connect,
  deletePeople,
  editPerson,
  movePeople,
  problemsOf,
  setPiece,
  stepStances,
  tagPeople,
} from '@/document/index.ts';

function withPeople() {
  const document = openCopy();
  addPeople(document, [
    { id: 'ann', name: 'Ann', side: 'customer' },
    { id: 'bo', name: 'Bo', side: 'customer' },
    { id: 'tom', name: 'Tom', side: 'team' },
    { id: 'otto', name: 'Otto', side: 'outside' },
  ]);
  const person = (id: string) => document.model.getState().people.get(id);
  const lastLabel = () => document.history.getState().done.at(-1)?.label;
  return { document, person, lastLabel };
}

describe('Adding people', () => {
  it('makes the departments and ranks they name once, whatever the case, as one step', () => {
    const document = openCopy();
    addDepartment(document, 'Finance');
    addPeople(document, [
      { name: 'Ann', side: 'customer', departmentName: 'finance', rankName: 'Board' },
      { name: 'Bo', side: 'customer', departmentName: ' Legal ', rankName: 'board' },
      { name: 'Cy', side: 'customer', departmentName: 'LEGAL' },
      { name: 'Tom', side: 'team', departmentName: 'Legal' },
    ]);
    const { departments, ranks, people } = document.model.getState();
    expect([...departments.values()].map(({ name, side, order }) => [name, side, order])).toEqual([
      ['Finance', 'customer', 1],
      ['Legal', 'customer', 2],
      ['Legal', 'team', 3],
    ]);
    expect([...ranks.values()].map(({ name }) => name)).toEqual(['Board']);
    expect(new Set([...people.values()].map(({ department }) => department)).size).toBe(3);
    document.undo();
    expect(document.model.getState().departments.size).toBe(1);
    expect(document.model.getState().people.size).toBe(0);
  });

  it('stamps the tags they bring, and only those', () => {
    const document = openCopy();
    addPeople(document, [{ id: 'ann', name: 'Ann', side: 'customer', role: 'user' }]);
    const ann = document.model.getState().people.get('ann');
    expect(ann?.roleSetAt).toBe(ann?.createdAt);
    expect(ann).not.toHaveProperty('stanceSetAt');
  });

  it('refuses an empty name and adds nobody then', () => {
    const document = openCopy();
    expect(() =>
      addPeople(document, [
        { name: 'Ann', side: 'customer' },
        { name: '  ', side: 'customer' },
      ]),
    ).toThrow('A name is needed');
    expect(document.model.getState().people.size).toBe(0);
  });
});

describe('Editing a person', () => {
  it('makes a field unknown with undefined, and its stamps and evidence too', () => {
    const { document, person } = withPeople();
    editPerson(document, 'ann', { stance: 1, stanceEvidence: 'Said so' });
    expect(person('ann')).toMatchObject({ stance: 1, stanceEvidence: 'Said so' });
    expect(person('ann')).toHaveProperty('stanceSetAt');
    editPerson(document, 'ann', { stance: undefined });
    for (const field of ['stance', 'stanceSetAt', 'stanceSetBy', 'stanceEvidence']) {
      expect(person('ann')).not.toHaveProperty(field);
    }
  });

  it('leaves the stamps alone when no tag is set', () => {
    const { document, person } = withPeople();
    tagPeople(document, ['ann'], 'stance', 1);
    const set = person('ann')?.stanceSetAt;
    editPerson(document, 'ann', { notes: 'New', stanceEvidence: 'Said so' });
    expect(person('ann')?.stanceSetAt).toBe(set);
  });

  it('refuses an empty name', () => {
    const { document } = withPeople();
    expect(() => editPerson(document, 'ann', { name: ' ' })).toThrow('A name is needed');
  });
});

describe('Tagging', () => {
  it('sets influence and stance of contacts only, as one step', () => {
    const { document, person, lastLabel } = withPeople();
    tagPeople(document, ['ann', 'bo', 'tom', 'otto'], 'influence', 5);
    expect([person('ann')?.influence, person('bo')?.influence]).toEqual([5, 5]);
    expect(person('tom')).not.toHaveProperty('influence');
    expect(person('otto')).not.toHaveProperty('influence');
    expect(lastLabel()).toBe('Set influence of 2 people to 5 Decisive');
    document.undo();
    expect(person('ann')).not.toHaveProperty('influence');
  });

  it('refuses influence and stance where nobody is a contact', () => {
    const { document } = withPeople();
    expect(() => tagPeople(document, ['tom'], 'influence', 5)).toThrow('Only contacts have an influence');
    expect(() => stepStances(document, ['otto'], 1)).toThrow('Only contacts have a stance');
    expect(document.history.getState().done).toHaveLength(1);
  });

  it('with a piece gives each the role of their own side', () => {
    const { document, person } = withPeople();
    setPiece(document, ['ann', 'tom', 'otto'], 'king');
    expect(person('ann')?.role).toBe('decisionMaker');
    expect(person('tom')?.role).toBe('executiveSponsor');
    expect(person('otto')).not.toHaveProperty('role');
  });

  it('with a piece is refused when nobody can have it', () => {
    const { document } = withPeople();
    expect(() => setPiece(document, ['otto'], 'king')).toThrow('role of the other side');
  });

  it('steps each stance from where it is, from unknown to +1 or −1', () => {
    const { document, person, lastLabel } = withPeople();
    tagPeople(document, ['bo'], 'stance', 1);
    stepStances(document, ['ann', 'bo', 'tom'], 1);
    expect([person('ann')?.stance, person('bo')?.stance, person('tom')?.stance]).toEqual([1, 2, undefined]);
    stepStances(document, ['ann'], -1);
    expect(lastLabel()).toBe('Change stance of Ann to Neutral');
  });
});

describe('Moving people', () => {
  it('changes department and rank, takes off with null, and leaves with undefined', () => {
    const { document, person } = withPeople();
    const [finance, board] = [addDepartment(document, 'Finance'), addRank(document, 'Board')];
    movePeople(document, ['ann', 'bo'], { department: finance, rank: board });
    expect(person('bo')).toMatchObject({ department: finance, rank: board });
    movePeople(document, ['ann'], { department: null });
    expect(person('ann')).not.toHaveProperty('department');
    expect(person('ann')).toMatchObject({ rank: board });
  });

  it('to a file of another side is refused with the reason, for all of them', () => {
    const { document, person } = withPeople();
    const sales = addDepartment(document, 'Sales', 'team');
    expect(() => movePeople(document, ['tom', 'ann'], { department: sales })).toThrow(
      'Ann cannot stand in "Sales"',
    );
    expect(person('tom')).not.toHaveProperty('department');
  });
});

describe('Taking people to another side', () => {
  it('removes what that side cannot have, in one step', () => {
    const { document, person } = withPeople();
    movePeople(document, ['ann'], { department: addDepartment(document, 'Finance') });
    editPerson(document, 'ann', { role: 'champion', influence: 5, stance: 2, stanceEvidence: 'Said so' });
    connect(document, { kind: 'covers', from: 'tom', to: 'ann' });
    const trust = connect(document, { kind: 'trusts', from: 'ann', to: 'bo' });
    changeSide(document, ['ann'], 'team');
    expect(person('ann')).toMatchObject({ id: 'ann', name: 'Ann', side: 'team' });
    for (const field of ['department', 'role', 'influence', 'stance', 'stanceEvidence', 'roleSetAt']) {
      expect(person('ann')).not.toHaveProperty(field);
    }
    expect([...document.model.getState().relationships.keys()]).toEqual([trust]);
    expect(problemsOf(document.model.getState())).toEqual([]);
    document.undo();
    expect(person('ann')).toMatchObject({ role: 'champion', influence: 5 });
    expect(document.model.getState().relationships.size).toBe(2);
  });

  it('keeps a line between two who go together', () => {
    const { document } = withPeople();
    connect(document, { kind: 'reportsTo', from: 'ann', to: 'bo' });
    connect(document, { kind: 'tension', from: 'ann', to: 'bo' });
    changeSide(document, ['ann', 'bo'], 'outside');
    expect([...document.model.getState().relationships.values()].map(({ kind }) => kind)).toEqual([
      'reportsTo',
    ]);
  });

  it('changes nobody who is there already', () => {
    const { document } = withPeople();
    const before = document.history.getState();
    changeSide(document, ['ann'], 'customer');
    expect(document.history.getState()).toBe(before);
  });
});

describe('Deleting people', () => {
  it('takes their relationships along, also those that are left out, and brings them back', () => {
    const { document } = withPeople();
    connect(document, { kind: 'trusts', from: 'ann', to: 'bo' });
    document.run('Past the rules', (edit) =>
      edit.create('relationships', { kind: 'covers', from: 'ann', to: 'bo' }),
    );
    deletePeople(document, ['ann', 'tom']);
    expect([...document.model.getState().people.keys()]).toEqual(['bo', 'otto']);
    expect(problemsOf(document.model.getState())).toEqual([]);
    expect(document.undo()).toEqual({ label: 'Delete 2 people', skipped: 0 });
    expect(document.model.getState().people.size).toBe(4);
    expect(document.model.getState().storedRelationships.size).toBe(2);
  });
});
