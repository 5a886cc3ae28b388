import { describe, expect, it } from 'vitest';
import { TestBoard } from '#tests/support/test-board.ts';
import { type CleanBoard, cleanUp } from '@/analysis/clean-up.ts';
import { defaultConfig } from '@/analysis/config.ts';

const today = '2026-06-30';
const clean = (board: TestBoard) => cleanUp(board.snapshot(), today, defaultConfig);
const pair = () => new TestBoard().team('Anna').team('Bob').contact('Dana').contact('Erik');

const threads = ({ people, threads: found }: CleanBoard) =>
  found.map(({ member, contact, level, direct }) => [people[member]?.id, people[contact]?.id, level, direct]);
const ties = ({ people, ties: found }: CleanBoard) =>
  found.map(({ kind, from, to, strength }) => [people[from]?.id, kind, people[to]?.id, strength]);

describe('threads', () => {
  it('run from team to customer whichever way they were entered', () => {
    const board = pair().connect('Dana', 'covers', 'Anna', { strength: 4, lastContact: today });
    expect(threads(clean(board))).toEqual([['Anna', 'Dana', 4, 0.8]]);
  });

  it('without strength have level 3, and without date half of it: 3/5 · 0.5', () => {
    expect(threads(clean(pair().connect('Anna', 'covers', 'Dana')))).toEqual([['Anna', 'Dana', 3, 0.3]]);
  });

  it('between two of ours, two customers or with outside people do not count', () => {
    const board = pair()
      .outside('Otto')
      .connect('Anna', 'covers', 'Bob')
      .connect('Dana', 'covers', 'Erik')
      .connect('Otto', 'covers', 'Dana');
    expect(threads(clean(board))).toEqual([]);
  });

  it('to oneself, to people who left or to nobody do not count', () => {
    const board = pair()
      .contact('Gone', { active: false })
      .connect('Anna', 'covers', 'Anna')
      .connect('Anna', 'covers', 'Gone')
      .connect('Anna', 'covers', 'Nobody');
    expect(clean(board).allThreads).toEqual([]);
  });

  it('of duplicates the largest direct value counts: level 3 today (0.6) beats level 5 at 120 days (0.5)', () => {
    const board = pair()
      .connect('Anna', 'covers', 'Dana', { strength: 5, lastContact: '2026-03-02' })
      .connect('Anna', 'covers', 'Dana', { strength: 3, lastContact: today });
    expect(threads(clean(board))).toEqual([['Anna', 'Dana', 3, 0.6]]);
  });

  it('of equally direct duplicates the higher level counts: 4/5 · 0.5 beats 2/5 · 1', () => {
    const board = pair()
      .connect('Anna', 'covers', 'Dana', { strength: 2, lastContact: today })
      .connect('Anna', 'covers', 'Dana', { strength: 4 });
    expect(threads(clean(board))).toEqual([['Anna', 'Dana', 4, 0.4]]);
  });

  it('with a date in the future count as of today', () => {
    const board = pair().connect('Anna', 'covers', 'Dana', { strength: 5, lastContact: '2027-01-01' });
    expect(clean(board).threads[0]).toMatchObject({ decay: 1, lastContact: clean(board).today });
  });

  it('take the later of the date entered and the latest touch', () => {
    const board = pair()
      .connect('Anna', 'covers', 'Dana', { strength: 5, lastContact: '2025-01-01' })
      .touch(today, ['Bob', 'Anna'], ['Dana']);
    expect(threads(clean(board))).toEqual([['Anna', 'Dana', 5, 1]]);
  });

  it('treat a broken date as unknown', () => {
    const board = pair().connect('Anna', 'covers', 'Dana', { strength: 5, lastContact: '2026-02-30' });
    expect(threads(clean(board))).toEqual([['Anna', 'Dana', 5, 0.5]]);
  });
});

describe('ties', () => {
  it('count between two customers only', () => {
    const board = pair()
      .outside('Otto')
      .connect('Anna', 'trusts', 'Dana')
      .connect('Otto', 'influences', 'Dana')
      .connect('Anna', 'reportsTo', 'Bob')
      .connect('Dana', 'influences', 'Erik', { strength: 2 });
    expect(ties(clean(board))).toEqual([['Dana', 'influences', 'Erik', 2]]);
  });

  it('of trust and tension are the same in both directions: the strongest is kept', () => {
    const board = pair()
      .connect('Dana', 'trusts', 'Erik', { strength: 2 })
      .connect('Erik', 'trusts', 'Dana', { strength: 5 })
      .connect('Erik', 'tension', 'Dana', { strength: 4 })
      .connect('Dana', 'tension', 'Erik', { strength: 1 });
    expect(ties(clean(board))).toEqual([
      ['Dana', 'trusts', 'Erik', 5],
      ['Dana', 'tension', 'Erik', 4],
    ]);
  });

  it('of influence differ by direction', () => {
    const board = pair()
      .connect('Dana', 'influences', 'Erik', { strength: 2 })
      .connect('Erik', 'influences', 'Dana');
    expect(ties(clean(board))).toEqual([
      ['Dana', 'influences', 'Erik', 2],
      ['Erik', 'influences', 'Dana', 3],
    ]);
  });
});

it('refuses a day that is no date', () => {
  expect(() => cleanUp(pair().snapshot(), 'today', defaultConfig)).toThrow(RangeError);
});
