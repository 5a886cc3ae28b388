import { describe, expect, it } from 'vitest';
import { TestBoard } from '#tests/support/test-board.ts';
import { findingsAtOnce } from '@/analysis/index.ts';
import { indexInWords, opennessInWords } from '@/features/board/insights/score/group-words.ts';
import { missingOf } from '@/features/board/insights/score/missing.ts';

const today = '2026-06-30';
const board = () =>
  new TestBoard()
    .team('Tom')
    .contact('Ann', { role: 'decisionMaker', stance: 1, influence: 5 })
    .contact('Bo', { role: 'champion', influence: 4 })
    .contact('Cy', { role: 'gatekeeper' })
    .contact('Di', { role: 'user' })
    .contact('Ed');
const missing = (of: TestBoard) => missingOf(findingsAtOnce(of.snapshot(), { today }).people);

describe('what is missing before the score can be trusted', () => {
  it('is told of those whose word counts alone, the most frequent first, with the people', () => {
    expect(missing(board())).toEqual([
      { what: 'no dated contact', people: ['Ann', 'Bo', 'Cy'] },
      { what: 'no stance', people: ['Bo', 'Cy'] },
      { what: 'no influence', people: ['Cy'] },
    ]);
  });

  it('is nothing where all is known', () => {
    const known = new TestBoard()
      .team('Tom')
      .contact('Ann', { role: 'decisionMaker', stance: 1, influence: 5 })
      .connect('Tom', 'covers', 'Ann', { strength: 3, lastContact: today });
    expect(missing(known)).toEqual([]);
  });

  it('goes by what the confidence goes by: contact with one of ours who has left does not count', () => {
    const left = board()
      .team('Gone', { active: false })
      .connect('Gone', 'covers', 'Ann', { strength: 3, lastContact: today });
    expect(missing(left)[0]).toEqual({ what: 'no dated contact', people: ['Ann', 'Bo', 'Cy'] });
  });
});

describe('how a department talks', () => {
  it.each([
    [null, 'no ties known'],
    [-1, 'talks only to itself'],
    [-0.5, 'talks mostly to itself'],
    [-0.49, 'talks to itself and to others'],
    [0.5, 'talks mostly to others'],
    [1, 'talks only to others'],
  ])('with an E-I index of %s: %s', (eiIndex, words) => {
    expect(opennessInWords({ eiIndex })).toBe(words);
  });

  it('is written with its sign', () => {
    expect([-0.066, 0.25, 1].map(indexInWords)).toEqual(['−0.07', '+0.25', '+1']);
  });
});
