import { describe, expect, it } from 'vitest';
import { near } from '#tests/support/near.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { analyse } from '@/analysis/index.ts';
import type { CustomerRole, Stance } from '@/domain/index.ts';

const today = '2026-06-30';
const full = { strength: 5, lastContact: today } as const;
const recruits = (board: TestBoard) => analyse(board.snapshot(), { today }).rankings.recruits;

/** Anna covers Carl fully; Carl has the ear of Dana, whom nobody covers. */
const board = (carl: { stance?: Stance; role?: CustomerRole } = {}) =>
  new TestBoard()
    .team('Anna')
    .contact('Carl', carl)
    .contact('Dana', { role: 'decisionMaker', influence: 5 })
    .connect('Anna', 'covers', 'Carl', full)
    .connect('Carl', 'influences', 'Dana', { strength: 5 });

describe('recruits', () => {
  it('score warmth · importance · missing cover · path: 1 · 1 · 1 · 0.8', () => {
    expect(recruits(board())).toEqual([
      { id: 'Carl', score: near(0.8), toward: { id: 'Dana', path: near(0.8) } },
    ]);
  });

  it('lose what the decision maker’s cover has: level 2 gives cover 1/3', () => {
    const half = board().connect('Anna', 'covers', 'Dana', { strength: 2, lastContact: today });
    expect(recruits(half)[0]?.score).toEqual(near(0.8 * (2 / 3)));
  });

  it('count the willingness of those strictly between, not the own: Carl → Eve (unknown, 0.7) → Dana', () => {
    const far = new TestBoard()
      .team('Anna')
      .contact('Carl', { stance: 0 })
      .contact('Eve')
      .contact('Dana', { role: 'decisionMaker', influence: 5, stance: -2 })
      .connect('Anna', 'covers', 'Carl', full)
      .connect('Carl', 'influences', 'Eve', { strength: 5 })
      .connect('Eve', 'influences', 'Dana', { strength: 5 });
    expect(recruits(far).find(({ id }) => id === 'Carl')?.score).toEqual(near(0.8 * 0.7 * 0.8));
    // Eve herself: warmth 1 · 0.8 (Carl neutral) · 0.8.
    expect(recruits(far).find(({ id }) => id === 'Eve')?.score).toEqual(near(0.8 * 0.8 * 0.8));
  });

  it('add up over decision makers and name the one who counts most', () => {
    const both = board()
      .contact('Emil', { role: 'decisionMaker', influence: 1 })
      .connect('Carl', 'influences', 'Emil', { strength: 5 });
    expect(recruits(both)[0]).toEqual({
      id: 'Carl',
      score: near(0.8 + 0.5 * 0.8),
      toward: { id: 'Dana', path: near(0.8) },
    });
  });

  it.each<[string, Stance | undefined, boolean]>([
    ['unknown', undefined, true],
    ['neutral', 0, true],
    ['supporter', 1, true],
    ['advocate', 2, false],
    ['sceptic', -1, false],
    ['opponent', -2, false],
  ])('are of some stance: %s', (_, stance, wanted) => {
    expect(recruits(board(stance === undefined ? {} : { stance })).length === 1).toBe(wanted);
  });

  it('are never decision makers, and need a way from us', () => {
    expect(recruits(board({ role: 'decisionMaker' }))).toEqual([]);
    const unreached = new TestBoard()
      .team('Anna')
      .contact('Carl')
      .contact('Dana', { role: 'decisionMaker' })
      .connect('Carl', 'influences', 'Dana');
    expect(recruits(unreached)).toEqual([]);
  });
});
