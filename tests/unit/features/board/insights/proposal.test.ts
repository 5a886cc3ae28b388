import { describe, expect, it } from 'vitest';
import { TestBoard } from '#tests/support/test-board.ts';
import { analyse, moveTypes, type NextMove } from '@/analysis/index.ts';
import type { Move } from '@/domain/index.ts';
import { moveTypeLabel, moveTypeRows } from '@/features/board/insights/moves/move-types.ts';
import { isPlanned, proposalOf, worthInWords } from '@/features/board/insights/moves/proposal.ts';

/** Carl can introduce Anna to Dana: 1 × 0.64 (influence 4 of 5, × 0.8). */
function introduction(): NextMove {
  const board = new TestBoard()
    .team('Anna')
    .contact('Dana', { role: 'decisionMaker', influence: 5, stance: 0 })
    .contact('Carl', { role: 'champion', influence: 4, stance: 2 })
    .connect('Anna', 'covers', 'Carl', { strength: 5, lastContact: '2026-06-25' })
    .connect('Carl', 'influences', 'Dana', { strength: 4 });
  const { rankings } = analyse(board.snapshot(), { today: '2026-06-30' });
  const move = rankings.moves.find(({ contact }) => contact === 'Dana');
  if (move === undefined) throw new Error('There is no move with Dana.');
  return move;
}

describe('a proposed move', () => {
  it('is planned with who, whom, by way of whom, why, and what is expected', () => {
    const move = introduction();
    expect(proposalOf(move, '2026-06-30')).toEqual({
      what: 'Carl can introduce Anna to Dana',
      contact: 'Dana',
      member: 'Anna',
      type: 'introduction',
      via: ['Carl'],
      expected: `Level 3 (Credible source), position score +${move.delta.toFixed(1)}.`,
      reason: `Proposed on 30 Jun 2026: ${worthInWords(move)}.`,
    });
    expect(worthInWords(move)).toMatch(/^chance 64 % × change \+\d+(\.\d)? = \+\d+(\.\d)? points$/);
  });

  const planned = (fields: Partial<Move>): Move => ({ id: 'm', contact: 'Dana', member: 'Anna', ...fields });

  it.each([
    ['by the same two, whatever its type', {}, true],
    ['with its type', { type: 'introduction' }, true],
    ['with another type', { type: 'deepen' }, false],
    ['by somebody else of ours', { member: 'Ben' }, false],
    ['with somebody else', { contact: 'Carl' }, false],
    ['and done', { doneOn: '2026-06-01' }, false],
  ])('counts as planned where a move is planned %s: %j → %s', (_, fields, expected) => {
    expect(isPlanned(introduction(), [planned({ id: 'other', contact: 'Emil' }), planned(fields)])).toBe(
      expected,
    );
  });
});

describe('the types of moves', () => {
  it('have words, every one of them', () => {
    expect(Object.keys(moveTypeRows).toSorted()).toEqual(moveTypes.map(({ id }) => id).toSorted());
  });

  it('of a newer version are called as the file calls them', () => {
    expect(moveTypeLabel('second-thread')).toBe('Second thread');
    expect(moveTypeLabel('joint-venture')).toBe('joint-venture');
  });
});
