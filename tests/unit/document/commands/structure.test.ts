import { describe, expect, it } from 'vitest';
import { openCopy } from '#tests/support/document-copies.ts';
import {
  addDepartment,
  addPeople,
  addRank,
  addTopic,
  addTouch,
  connect,
  departmentsInOrder,
  moveDepartment,
  moveRank,
  ranksInOrder,
  removeDepartment,
  removeRank,
  removeTopic,
  renameDepartment,
  renameRank,
  renameTopic,
} from '@/document/index.ts';

const files = ({ model }: ReturnType<typeof openCopy>) =>
  departmentsInOrder(model.getState()).map(({ name }) => name);
const rows = ({ model }: ReturnType<typeof openCopy>) =>
  ranksInOrder(model.getState()).map(({ name }) => name);

describe('Departments', () => {
  it('are added at the right end, renamed and moved among their own side', () => {
    const document = openCopy();
    const finance = addDepartment(document, ' Finance ');
    addDepartment(document, 'Sales', 'team');
    addDepartment(document, 'IT');
    const legal = addDepartment(document, 'Legal');
    expect(files(document)).toEqual(['Finance', 'Sales', 'IT', 'Legal']);
    renameDepartment(document, finance, 'Money');
    moveDepartment(document, legal, 0);
    expect(files(document).filter((name) => name !== 'Sales')).toEqual(['Legal', 'Money', 'IT']);
    moveDepartment(document, legal, 1);
    expect(files(document).filter((name) => name !== 'Sales')).toEqual(['Money', 'Legal', 'IT']);
    moveDepartment(document, legal, 99);
    expect(files(document).filter((name) => name !== 'Sales')).toEqual(['Money', 'IT', 'Legal']);
  });

  it('of one order, as after a merge, can still be moved between each other', () => {
    const document = openCopy();
    document.run('Merge', (edit) => {
      for (const name of ['A', 'B', 'C'])
        edit.create('departments', { id: name, name, side: 'customer', order: 6 });
    });
    moveDepartment(document, 'C', 1);
    expect(files(document)).toEqual(['A', 'C', 'B']);
    moveDepartment(document, 'A', 1);
    expect(files(document)).toEqual(['C', 'A', 'B']);
    document.undo();
    expect(files(document)).toEqual(['A', 'C', 'B']);
  });

  it('that are removed leave their people in no department', () => {
    const document = openCopy();
    const finance = addDepartment(document, 'Finance');
    addPeople(document, [{ id: 'ann', name: 'Ann', side: 'customer', department: finance }]);
    removeDepartment(document, finance);
    expect(document.model.getState().people.get('ann')).not.toHaveProperty('department');
    expect(document.undo()?.label).toBe('Remove department Finance');
    expect(document.model.getState().people.get('ann')?.department).toBe(finance);
    expect(files(document)).toEqual(['Finance']);
  });

  it('need a name', () => {
    const document = openCopy();
    expect(() => addDepartment(document, ' ')).toThrow('A name is needed');
    const finance = addDepartment(document, 'Finance');
    expect(() => renameDepartment(document, finance, '')).toThrow('A name is needed');
  });
});

describe('Ranks', () => {
  it('are added below the lowest, renamed and moved', () => {
    const document = openCopy();
    const board = addRank(document, 'Board');
    addRank(document, 'Director');
    const manager = addRank(document, 'Manager');
    renameRank(document, board, 'Top');
    moveRank(document, manager, 0);
    expect(rows(document)).toEqual(['Manager', 'Top', 'Director']);
  });

  it('that are removed leave their people with an unknown rank', () => {
    const document = openCopy();
    const board = addRank(document, 'Board');
    addPeople(document, [{ id: 'ann', name: 'Ann', side: 'customer', rank: board }]);
    removeRank(document, board);
    expect(document.model.getState().people.get('ann')).not.toHaveProperty('rank');
    document.undo();
    expect(document.model.getState().people.get('ann')?.rank).toBe(board);
  });
});

describe('Topics', () => {
  it('that are removed are taken off everything that carries them', () => {
    const document = openCopy();
    const [service, signalling] = [addTopic(document, 'Service'), addTopic(document, 'Signals')];
    renameTopic(document, signalling, 'Signalling');
    const topics = [service, signalling];
    addPeople(document, [
      { id: 'ann', name: 'Ann', side: 'customer', topics },
      { id: 'tom', name: 'Tom', side: 'team' },
    ]);
    const tie = connect(document, { kind: 'covers', from: 'tom', to: 'ann', topics });
    const touch = addTouch(document, { date: '2026-01-01', team: ['tom'], contacts: ['ann'], topics });
    removeTopic(document, service);
    const { people, relationships, touches, topics: left } = document.model.getState();
    expect([...left.values()].map(({ name }) => name)).toEqual(['Signalling']);
    for (const record of [people.get('ann'), relationships.get(tie), touches.get(touch)]) {
      expect(record?.topics).toEqual([signalling]);
    }
    document.undo();
    expect(document.model.getState().people.get('ann')?.topics).toEqual(topics);
  });
});
