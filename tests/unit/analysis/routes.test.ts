import { describe, expect, it } from 'vitest';
import { TestBoard } from '#tests/support/test-board.ts';
import { findingsAtOnce } from '@/analysis/index.ts';
import type { Stance } from '@/domain/index.ts';

const today = '2026-06-30';
const full = { strength: 5, lastContact: today } as const;
const dana = (board: TestBoard) => {
  const found = findingsAtOnce(board.snapshot(), { today }).people.get('Dana');
  return [found?.routes, found?.strictRoutes];
};

/** Two of ours, each with a way through somebody to Dana. */
function twoWays(carl: Stance | undefined, eve: Stance | undefined): TestBoard {
  return new TestBoard()
    .team('Anna')
    .team('Bob')
    .contact('Carl', carl === undefined ? {} : { stance: carl })
    .contact('Eve', eve === undefined ? {} : { stance: eve })
    .contact('Dana')
    .connect('Anna', 'covers', 'Carl', full)
    .connect('Bob', 'covers', 'Eve', full)
    .connect('Carl', 'trusts', 'Dana', { strength: 5 })
    .connect('Eve', 'trusts', 'Dana', { strength: 5 });
}

describe('routes, and strict ones', () => {
  it('two separate ways are two', () => {
    expect(dana(twoWays(0, 1))).toEqual([2, 2]);
  });

  it('somebody unknown on the way is no strict route', () => {
    expect(dana(twoWays(undefined, 1))).toEqual([2, 1]);
  });

  it('somebody against us on the way is no route', () => {
    expect(dana(twoWays(-1, undefined))).toEqual([1, 0]);
  });

  it('a tie below 0.3 carries none: influence 1 is 0.16', () => {
    const board = twoWays(1, -1).contact('Fay', { stance: 1 }).connect('Bob', 'covers', 'Fay', full);
    expect(dana(board.connect('Fay', 'influences', 'Dana', { strength: 1 }))).toEqual([1, 1]);
  });

  it('a tie of exactly 0.3 carries one: level 3 without a date', () => {
    expect(dana(twoWays(-1, -1).connect('Anna', 'covers', 'Dana', { strength: 3 }))).toEqual([1, 1]);
  });

  it('a lone member never has more than one', () => {
    const board = new TestBoard().team('Anna').contact('Dana').connect('Anna', 'covers', 'Dana', full);
    for (const name of ['Carl', 'Eve']) {
      board.contact(name, { stance: 1 }).connect('Anna', 'covers', name, full);
      board.connect(name, 'trusts', 'Dana', { strength: 5 });
    }
    expect(dana(board)).toEqual([1, 1]);
  });

  it('one shared person is one route, however many of ours stand behind', () => {
    const board = twoWays(1, -2).connect('Bob', 'covers', 'Carl', full);
    expect(dana(board)).toEqual([1, 1]);
  });

  it('a first path gives way when only that leaves room for two', () => {
    // Bob knows only Carl; Anna knows Carl and, at the end of a longer way, Eve and Fay.
    const board = new TestBoard().team('Anna').team('Bob').contact('Dana');
    for (const name of ['Carl', 'Eve', 'Fay']) board.contact(name, { stance: 1 });
    board
      .connect('Anna', 'covers', 'Carl', full)
      .connect('Bob', 'covers', 'Carl', full)
      .connect('Anna', 'covers', 'Eve', full)
      .connect('Eve', 'influences', 'Fay', { strength: 5 })
      .connect('Carl', 'influences', 'Dana', { strength: 5 })
      .connect('Fay', 'influences', 'Dana', { strength: 5 });
    expect(dana(board)).toEqual([2, 2]);
  });
});
