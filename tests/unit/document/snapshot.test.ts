import { describe, expect, it } from 'vitest';
import { openCopy, send } from '#tests/support/document-copies.ts';
import {
  addDepartment,
  addPeople,
  addRank,
  departmentsInOrder,
  moveDepartment,
  movePeople,
  snapshotOf,
} from '@/document/index.ts';

describe('The snapshot of a board', () => {
  it('is made once for a model', () => {
    const document = openCopy();
    const model = document.model.getState();
    expect(snapshotOf(model)).toBe(snapshotOf(model));
  });

  it('reads a place that is no longer there as unknown, and leaves it in the document', () => {
    const document = openCopy();
    const [finance, board] = [addDepartment(document, 'Finance'), addRank(document, 'Board')];
    addPeople(document, [{ id: 'ann', name: 'Ann', side: 'customer', department: finance, rank: board }]);
    document.run('Remove past the commands', (edit) => {
      edit.remove('departments', finance);
      edit.remove('ranks', board);
    });
    const model = document.model.getState();
    expect(snapshotOf(model).people[0]).not.toHaveProperty('department');
    expect(snapshotOf(model).people[0]).not.toHaveProperty('rank');
    expect(model.people.get('ann')).toMatchObject({ department: finance, rank: board });
  });

  it('reads a department of another side as unknown', () => {
    const document = openCopy();
    const sales = addDepartment(document, 'Sales', 'team');
    addPeople(document, [{ id: 'ann', name: 'Ann', side: 'customer', department: sales }]);
    expect(snapshotOf(document.model.getState()).people[0]).not.toHaveProperty('department');
  });

  it('keeps the identity of people who stand where they say', () => {
    const document = openCopy();
    addPeople(document, [{ id: 'ann', name: 'Ann', side: 'customer' }]);
    movePeople(document, ['ann'], { department: addDepartment(document, 'Finance') });
    const model = document.model.getState();
    expect(snapshotOf(model).people[0]).toBe(model.people.get('ann'));
  });

  it('has the files in order, those of one order by id', () => {
    const here = openCopy(1);
    const there = openCopy(2, here.encode());
    addDepartment(here, 'Finance');
    addDepartment(there, 'Legal');
    send(here, there);
    send(there, here);
    const names = [here, there].map(({ model }) =>
      departmentsInOrder(model.getState()).map(({ name }) => name),
    );
    expect(names[0]).toEqual(names[1]);

    const last = departmentsInOrder(here.model.getState())[1];
    moveDepartment(here, last?.id ?? '', 0);
    expect(departmentsInOrder(here.model.getState())[0]?.id).toBe(last?.id);
  });
});
