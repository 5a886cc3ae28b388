import { describe, expect, it } from 'vitest';
import { documentOf } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { type Focus, focusWith } from '@/domain/index.ts';
import { focusParts } from '@/features/board/focus/focus-words.ts';

const board = new TestBoard()
  .rank('Executive')
  .team('Anna')
  .contact('Dana', { department: 'Finance' })
  .contact('Emil', { department: 'IT' })
  .department('HR');
const model = documentOf(board).model.getState();
const words = (focus: Focus) => focusParts(focus, model).map(({ text }) => text);

describe('a focus in words', () => {
  it('says each of its parts', () => {
    expect(
      words({
        around: ['Dana', 'Emil', 'Anna'],
        steps: 2,
        insights: 'urgent',
        changedSince: '2026-05-31',
        departments: ['Finance', 'IT', 'HR'],
        ranks: [null],
        roles: ['champion', null],
        stances: [null, -2],
        owners: ['Anna', null],
      }),
    ).toEqual([
      '2 steps around Dana, Emil and 1 more',
      'With critical or high insights',
      'Changed since 31 May 2026',
      'In: Finance, IT and 1 more',
      'Rank: unknown',
      'Role: Champion, No role yet',
      'Stance: Unknown, Opponent',
      'Owner: Anna, nobody',
    ]);
    expect(words({ around: ['Dana'], steps: 1, drawnOnly: true })).toEqual([
      '1 step around Dana, over drawn lines',
    ]);
  });

  it('says that somebody is gone', () => {
    expect(words({ around: ['Zoe'], steps: 1, owners: ['Zoe'] })).toEqual([
      '1 step around a removed one',
      'Owner: a removed one',
    ]);
  });

  it('takes each part away by itself', () => {
    const focus: Focus = { around: ['Dana'], steps: 1, insights: 'all', stances: [1] };
    const left = focusParts(focus, model).map(({ id, without }) => [id, focusWith(focus, without)]);
    expect(Object.fromEntries(left)).toEqual({
      around: { insights: 'all', stances: [1] },
      insights: { around: ['Dana'], steps: 1, stances: [1] },
      stances: { around: ['Dana'], steps: 1, insights: 'all' },
    });
  });
});
