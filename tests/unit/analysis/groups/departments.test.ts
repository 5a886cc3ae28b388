import { describe, expect, it } from 'vitest';
import { near } from '#tests/support/near.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { findingsAtOnce } from '@/analysis/index.ts';

const today = '2026-06-30';
const find = (board: TestBoard) => findingsAtOnce(board.snapshot(), { today });

const board = () =>
  new TestBoard()
    .contact('Dana', { department: 'Finance', role: 'decisionMaker', influence: 5 })
    .contact('Fay', { department: 'Finance' })
    .contact('Tom', { department: 'IT', role: 'evaluator', influence: 5 })
    .contact('Tess', { department: 'IT' })
    .contact('Lee');

describe('departments', () => {
  it('count ties within and across, each pair once: one inside, two outside, (2 − 1) / 3', () => {
    const tied = board()
      .connect('Fay', 'reportsTo', 'Dana')
      .connect('Dana', 'trusts', 'Fay')
      .connect('Fay', 'influences', 'Tom')
      .connect('Dana', 'trusts', 'Lee');
    expect(find(tied).departments).toEqual([
      { id: 'Finance', name: 'Finance', members: 2, internal: 1, external: 2, eiIndex: near(1 / 3) },
      { id: 'IT', name: 'IT', members: 2, internal: 0, external: 1, eiIndex: 1 },
    ]);
  });

  it('have no index without a tie', () => {
    expect(find(board()).departments.map(({ eiIndex }) => eiIndex)).toEqual([null, null]);
  });

  it('do not count a tie with a tension on it, nor gatekeeping', () => {
    const tense = board()
      .connect('Dana', 'trusts', 'Fay')
      .connect('Fay', 'tension', 'Dana')
      .connect('Tom', 'gatekeeps', 'Tess');
    expect(find(tense).departments.map(({ internal }) => internal)).toEqual([0, 0]);
  });
});

describe('silent departments', () => {
  it('are two with people whose word counts and no tie between them', () => {
    expect(find(board()).silentDepartments).toEqual([
      { departments: ['Finance', 'IT'], names: ['Finance', 'IT'], tension: false, weight: near(1) },
    ]);
    expect(find(board().connect('Fay', 'trusts', 'Tess')).silentDepartments).toEqual([]);
  });

  it('say whether a tension crosses, which is no talking', () => {
    const tense = board().connect('Fay', 'trusts', 'Tess').connect('Tess', 'tension', 'Fay');
    expect(find(tense).silentDepartments).toMatchObject([{ tension: true }]);
  });

  it('are not those where nobody counts', () => {
    const users = new TestBoard()
      .contact('Dana', { department: 'Finance', role: 'decisionMaker' })
      .contact('Uwe', { department: 'IT', role: 'user' });
    expect(find(users).silentDepartments).toEqual([]);
  });
});
