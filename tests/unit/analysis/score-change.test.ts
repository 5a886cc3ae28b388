import { describe, expect, it } from 'vitest';
import { near } from '#tests/support/near.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { scoreChange } from '@/analysis/score-change.ts';
import type { Stance } from '@/domain/index.ts';

const options = { today: '2026-06-30' } as const;
const full = { strength: 5, lastContact: '2026-06-30' } as const;

const board = (stance: Stance = 0) =>
  new TestBoard()
    .team('Anna')
    .contact('Dana', { role: 'decisionMaker', influence: 5, stance })
    .connect('Anna', 'covers', 'Dana', full);
const change = (before: TestBoard, after: TestBoard) =>
  scoreChange(before.snapshot(), after.snapshot(), options);

describe('a change of the score', () => {
  it('is all on the same people when nobody came or went: stance 0 to +2 is 10 of 20 points of support', () => {
    expect(change(board(0), board(2))).toEqual({
      change: near(10),
      onSamePeople: near(10),
      byPeople: near(0),
    });
  });

  it('is all by people when somebody was discovered: a second decision maker nobody covers costs, and no person got worse', () => {
    const found = change(board(), board().contact('Emil', { role: 'decisionMaker', influence: 5 }));
    expect(found?.onSamePeople).toEqual(near(0));
    expect(found?.byPeople).toBe(found?.change);
    expect(found?.change).toBeLessThan(-20);
  });

  it('gains nothing on the same people by deleting somebody', () => {
    const found = change(board().contact('Emil', { role: 'decisionMaker', influence: 5 }), board());
    expect(found?.change).toBeGreaterThan(20);
    expect(found?.onSamePeople).toEqual(near(0));
  });

  it('counts one who has left as no longer there', () => {
    const found = change(
      board().contact('Emil', { role: 'champion' }),
      board().contact('Emil', { role: 'champion', active: false }),
    );
    expect(found?.onSamePeople).toEqual(near(0));
  });

  it('is not told where one of the boards has no score', () => {
    expect(change(new TestBoard().contact('Dana'), board())).toBeUndefined();
  });
});
