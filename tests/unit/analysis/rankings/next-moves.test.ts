import { describe, expect, it } from 'vitest';
import { near } from '#tests/support/near.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { analyse, defaultConfig, type NextMove } from '@/analysis/index.ts';
import type { Stance, Strength } from '@/domain/index.ts';

const today = '2026-06-30';
/** So old that nothing is left of a tie. */
const longAgo = '2020-01-01';
const at = (strength: Strength, lastContact: string = today) => ({ strength, lastContact });
const movesOf = (board: TestBoard) => analyse(board.snapshot(), { today }).rankings.moves;
const moveTo = (board: TestBoard, contact: string, type?: NextMove['type']) =>
  movesOf(board).find((move) => move.contact === contact && (type === undefined || move.type === type));

const two = (stance?: Stance) =>
  new TestBoard()
    .team('Anna')
    .team('Bob')
    .contact('Dana', { role: 'decisionMaker', influence: 5, ...(stance === undefined ? {} : { stance }) });

describe('reactivate: no live thread, an old tie', () => {
  it('at level 3 or more is 90 % likely and keeps the level; by the highest level', () => {
    const board = two().connect('Anna', 'covers', 'Dana', at(3, longAgo));
    board.connect('Bob', 'covers', 'Dana', at(4, longAgo));
    expect(movesOf(board)).toEqual([
      expect.objectContaining({
        type: 'reactivate',
        member: 'Bob',
        contact: 'Dana',
        level: 4,
        chance: 0.9,
        via: [],
      }),
    ]);
  });

  it('below level 3 is 60 % likely and leaves one level more', () => {
    const board = two().connect('Anna', 'covers', 'Dana', at(2, longAgo));
    expect(moveTo(board, 'Dana')).toMatchObject({ type: 'reactivate', level: 3, chance: 0.6 });
  });

  it('of equal levels is the first id’s', () => {
    const board = two()
      .connect('Bob', 'covers', 'Dana', at(3, longAgo))
      .connect('Anna', 'covers', 'Dana', at(3, longAgo));
    expect(moveTo(board, 'Dana')?.member).toBe('Anna');
  });

  it('changes the score by what it brings: level 4 today is full cover of the only decision maker, 35, and one of two threads, 7.5', () => {
    const board = two(0).connect('Anna', 'covers', 'Dana', at(4, longAgo));
    const move = moveTo(board, 'Dana');
    expect(move?.delta).toEqual(near(35 + 7.5));
    expect(move?.gain).toEqual(near(0.9 * 42.5));
  });
});

describe('no tie at all', () => {
  const introduced = (stance?: Stance) =>
    two(stance)
      .contact('Carl', { stance: 1 })
      .connect('Bob', 'covers', 'Carl', at(5))
      .connect('Carl', 'trusts', 'Dana', { strength: 5 });

  it('is an introduction along the best path, by its first person: 1 · 0.9, level 3', () => {
    expect(moveTo(introduced(), 'Dana')).toMatchObject({
      type: 'introduction',
      member: 'Bob',
      via: ['Carl'],
      level: 3,
      chance: near(0.9),
    });
  });

  it.each<[string, Stance, number]>([
    ['a sceptic: two thirds of the chance', -1, 2 / 3],
    ['an opponent: four ninths', -2, 4 / 9],
    ['neutral: all of it', 0, 1],
  ])('hostility of %s', (_, stance, left) => {
    expect(moveTo(introduced(stance), 'Dana')?.chance).toEqual(near(0.9 * left));
  });

  it('is a cold approach where the path is colder than 0.05, by whom has most live threads into the department', () => {
    const board = new TestBoard()
      .team('Anna')
      .team('Bob')
      .contact('Dana', { role: 'decisionMaker', department: 'Finance' })
      .contact('Fay', { department: 'Finance' })
      .contact('Finn', { department: 'Finance' })
      .contact('Tom', { department: 'IT' })
      .connect('Bob', 'covers', 'Fay', at(5))
      .connect('Anna', 'covers', 'Tom', at(5))
      .connect('Anna', 'covers', 'Finn', at(1));
    expect(moveTo(board, 'Dana')).toMatchObject({
      type: 'cold-approach',
      member: 'Bob',
      level: 3,
      chance: 0.1,
    });
  });

  it('of equal threads into the department the cold approach is the first id’s', () => {
    expect(moveTo(two(), 'Dana')).toMatchObject({ type: 'cold-approach', member: 'Anna' });
  });

  it('is nothing where nobody is ours', () => {
    expect(movesOf(new TestBoard().contact('Dana', { role: 'decisionMaker' }))).toEqual([]);
  });
});

describe('deepen: live, and D below 0.8', () => {
  it('takes the tie with the largest direct value one level up: 60 %', () => {
    const board = two().connect('Anna', 'covers', 'Dana', at(2)).connect('Bob', 'covers', 'Dana', at(3));
    expect(moveTo(board, 'Dana', 'deepen')).toMatchObject({ member: 'Bob', level: 4, chance: 0.6 });
  });

  it('at level 5 refreshes it: 120 days ago, 1 · 2^(−90/90) = 0.5', () => {
    const board = two().connect('Anna', 'covers', 'Dana', at(5, '2026-03-02'));
    expect(moveTo(board, 'Dana', 'deepen')).toMatchObject({ level: 5 });
  });

  it('is not offered at 0.8', () => {
    expect(moveTo(two().connect('Anna', 'covers', 'Dana', at(4)), 'Dana', 'deepen')).toBeUndefined();
  });
});

describe('second thread: exactly one live thread', () => {
  it('by the other member with the largest direct value to the contact; leaves at least level 3; chance D', () => {
    const board = two()
      .team('Cleo')
      .connect('Anna', 'covers', 'Dana', at(4))
      .connect('Cleo', 'covers', 'Dana', at(1));
    expect(moveTo(board, 'Dana')).toMatchObject({
      type: 'second-thread',
      member: 'Cleo',
      level: 3,
      chance: 0.8,
    });
  });

  it('keeps an old level above 3', () => {
    const board = two()
      .connect('Anna', 'covers', 'Dana', at(4))
      .connect('Bob', 'covers', 'Dana', at(5, '2025-06-30'));
    expect(moveTo(board, 'Dana', 'second-thread')).toMatchObject({ member: 'Bob', level: 5 });
  });

  it('of those who do not know the contact, by most live threads into the department, then first id', () => {
    const board = new TestBoard()
      .team('Anna')
      .team('Bob')
      .team('Cleo')
      .contact('Dana', { role: 'decisionMaker', department: 'Finance' })
      .contact('Fay', { department: 'Finance' })
      .connect('Anna', 'covers', 'Dana', at(4));
    expect(moveTo(board, 'Dana')?.member).toBe('Bob');
    expect(moveTo(board.connect('Cleo', 'covers', 'Fay', at(3)), 'Dana')?.member).toBe('Cleo');
  });

  it('is not offered where we are alone', () => {
    const alone = new TestBoard().team('Anna').contact('Dana', { role: 'decisionMaker' });
    expect(moveTo(alone.connect('Anna', 'covers', 'Dana', at(4)), 'Dana')).toBeUndefined();
  });
});

describe('the list', () => {
  it('is empty without a decision maker', () => {
    expect(movesOf(new TestBoard().team('Anna').contact('Carl', { role: 'champion' }))).toEqual([]);
  });

  it('leaves out whom a third thread would not help, and people outside the circle', () => {
    const board = two()
      .contact('Uwe', { role: 'user' })
      .connect('Anna', 'covers', 'Dana', at(4))
      .connect('Bob', 'covers', 'Dana', at(4));
    expect(movesOf(board)).toEqual([]);
  });

  it('is ordered by gain, equal ones by contact', () => {
    const board = new TestBoard().team('Anna').contact('Dana', { role: 'decisionMaker', influence: 5 });
    for (const name of ['Eve', 'Carl']) board.contact(name, { role: 'champion', influence: 5 });
    expect(movesOf(board).map(({ contact }) => contact)).toEqual(['Dana', 'Carl', 'Eve']);
  });

  it('is of one topic when asked', () => {
    const board = two().contact('Vera', { role: 'champion', topics: ['valves'] });
    const { moves } = analyse(board.snapshot(), { today, topic: 'pumps' }).rankings;
    expect(moves.map(({ contact }) => contact)).toEqual(['Dana']);
  });

  it('of more candidates than are tried exactly holds the most promising: chance · importance · missing cover', () => {
    const board = new TestBoard().team('Anna').contact('Dana', { role: 'decisionMaker', influence: 5 });
    for (const name of ['Carl', 'Cora', 'Curt']) board.contact(name, { role: 'champion', influence: 3 });
    board.connect('Anna', 'covers', 'Curt', at(3, longAgo));
    const config = { ...defaultConfig, moves: { ...defaultConfig.moves, triedExactly: 3, triedAbove: 2 } };
    const { moves } = analyse(board.snapshot(), { today, config }).rankings;
    // Curt 0.9 · 0.45, Dana 0.1 · 1, the others 0.1 · 0.45.
    expect(moves.map(({ contact }) => contact).toSorted()).toEqual(['Curt', 'Dana']);
  });
});
