import { describe, expect, it } from 'vitest';
import { near } from '#tests/support/near.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { findingsAtOnce, type ScoreFindings } from '@/analysis/index.ts';
import type { Stance } from '@/domain/index.ts';

const today = '2026-06-30';
const full = { strength: 5, lastContact: today } as const;
const score = (board: TestBoard): ScoreFindings => findingsAtOnce(board.snapshot(), { today }).score;

const one = (stance?: Stance) =>
  new TestBoard()
    .team('Anna')
    .team('Bob')
    .contact('Dana', { role: 'decisionMaker', influence: 5, ...(stance === undefined ? {} : { stance }) });

describe('without a decision maker', () => {
  it('there is no score, and a reason', () => {
    expect(score(new TestBoard().team('Anna').contact('Carl', { role: 'champion' }))).toMatchObject({
      score: null,
      parts: null,
      reason: 'Tag a decision maker',
      circleSize: 1,
    });
  });

  it('an empty board has none, and nothing is known', () => {
    expect(score(new TestBoard())).toMatchObject({ score: null, confidence: 0, enoughKnown: false });
  });
});

describe('decision-maker access, 35 points', () => {
  it('is whole at level 4 today: cover (0.8 − 0.2) / 0.6 = 1', () => {
    const board = one().connect('Anna', 'covers', 'Dana', { strength: 4, lastContact: today });
    expect(score(board).parts?.decisionMakerAccess).toBeCloseTo(35, 10);
  });

  it('35 · (0.7 · 1/1.5 + 0.3 · 0): Dana covered, Emil (importance 0.5) not at all', () => {
    const board = one()
      .contact('Emil', { role: 'decisionMaker', influence: 1 })
      .connect('Anna', 'covers', 'Dana', full);
    expect(score(board).parts?.decisionMakerAccess).toBeCloseTo((35 * 0.7) / 1.5, 10);
    expect(score(board).lowering?.decisionMakerAccess).toEqual([
      { person: 'Emil', points: near(35 * (0.7 * (0.5 / 1.5) + 0.3)) },
    ]);
  });
});

describe('influencer coverage, 20 points', () => {
  it('is 0 when nobody else in the circle is mapped', () => {
    expect(score(one().connect('Anna', 'covers', 'Dana', full)).parts?.influencerCoverage).toBe(0);
  });

  it('20 · 0.6 / (0.6 + 0.45): Carl (influence 5) covered, Eve (influence 3) not', () => {
    const board = one()
      .contact('Carl', { role: 'champion', influence: 5 })
      .contact('Eve', { role: 'evaluator', influence: 3 })
      .connect('Anna', 'covers', 'Carl', full);
    expect(score(board).parts?.influencerCoverage).toBeCloseTo((20 * 0.6) / 1.05, 10);
  });

  it('takes no notice of users', () => {
    const board = one().contact('Ulf', { role: 'user' }).connect('Anna', 'covers', 'Ulf', full);
    expect(score(board).parts?.influencerCoverage).toBe(0);
  });
});

it.each<[string, Stance | undefined, number]>([
  ['advocate: 20 · 4/4', 2, 20],
  ['supporter: 20 · 3/4', 1, 15],
  ['neutral: 20 · 2/4', 0, 10],
  ['sceptic: 20 · 1/4', -1, 5],
  ['opponent', -2, 0],
  ['unknown earns nothing', undefined, 0],
])('support, 20 points: %s', (_, stance, points) => {
  expect(score(one(stance)).parts?.support).toBeCloseTo(points, 10);
});

describe('resilience, 15 points', () => {
  it('one live thread is half', () => {
    expect(score(one().connect('Anna', 'covers', 'Dana', full)).parts?.resilience).toBeCloseTo(7.5, 10);
  });

  it('two are whole, and a third adds nothing', () => {
    const board = one().team('Cleo');
    for (const member of ['Anna', 'Bob', 'Cleo']) board.connect(member, 'covers', 'Dana', full);
    expect(score(board).parts?.resilience).toBeCloseTo(15, 10);
  });

  it('0.4 is live (level 2 today), 0.3 is not (level 3 without a date)', () => {
    const board = one()
      .connect('Anna', 'covers', 'Dana', { strength: 2, lastContact: today })
      .connect('Bob', 'covers', 'Dana', { strength: 3 });
    expect(score(board).parts?.resilience).toBeCloseTo(7.5, 10);
  });
});

describe('unblocked, 10 points', () => {
  const covered = (stance?: Stance) => one(stance).connect('Anna', 'covers', 'Dana', full);

  it('is whole when everybody is neutral or for us', () => {
    expect(score(covered(0)).parts?.unblocked).toBe(10);
  });

  it('loses 10 · 50 % to a sceptical decision maker of influence 5: 100 · 0.5 · (0.4 + 0.6) · 1', () => {
    expect(score(covered(-1)).parts?.unblocked).toBeCloseTo(5, 10);
  });

  it('takes an unknown stance for an opponent’s: nothing is left of it', () => {
    expect(score(covered()).parts?.unblocked).toBeCloseTo(0, 10);
    expect(score(covered()).lowering?.unblocked).toEqual([{ person: 'Dana', points: 10 }]);
  });

  it('loses half of a by-passed opponent’s score: 10 · (1 − 0.5 · (0.4 + 0.6 · 0.4))', () => {
    const board = covered(0)
      .contact('Vic', { stance: -2, influence: 5 })
      .connect('Vic', 'influences', 'Dana', { strength: 2 });
    expect(score(board).parts?.unblocked).toBeCloseTo(10 * (1 - 0.5 * 0.64), 10);
  });

  it('loses nothing to an opponent who affects nobody', () => {
    expect(score(covered(0).contact('Vic', { stance: -2, influence: 5 })).parts?.unblocked).toBe(10);
  });
});

describe('confidence', () => {
  const known = { influence: 3, stance: 0 } as const;
  const three = () =>
    new TestBoard()
      .team('Anna')
      .contact('Dana', { role: 'decisionMaker', ...known })
      .contact('Carl', { role: 'champion', ...known })
      .contact('Eve', { role: 'evaluator', ...known })
      .connect('Anna', 'covers', 'Dana', full)
      .connect('Anna', 'covers', 'Carl', full);

  it('is the share of the circle of whom everything is known: 2 of 3, Eve has no dated contact', () => {
    const found = score(three().connect('Anna', 'covers', 'Eve', { strength: 3 }));
    expect(found).toMatchObject({ confidence: 2 / 3, circleSize: 3, enoughKnown: true });
  });

  it('below 60 % is not enough: 1 of 3, Carl’s stance is unknown', () => {
    const found = score(three().contact('Carl', { role: 'champion', influence: 3 }));
    expect(found).toMatchObject({ confidence: 1 / 3, enoughKnown: false });
  });

  it('of fewer than three is not enough', () => {
    const found = score(three().contact('Eve', { role: 'user' }));
    expect(found).toMatchObject({ confidence: 1, circleSize: 2, enoughKnown: false });
  });
});

it('the five parts make the score', () => {
  const { score: total, parts } = score(one(1).connect('Anna', 'covers', 'Dana', full));
  expect(parts).toEqual({
    decisionMakerAccess: 35,
    influencerCoverage: 0,
    support: 15,
    resilience: 7.5,
    unblocked: 10,
  });
  expect(total).toBe(67.5);
});
