import { describe, expect, it } from 'vitest';
import { near } from '#tests/support/near.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { analyse } from '@/analysis/index.ts';
import type { Dismissal } from '@/domain/index.ts';
import { notAnalysed, withAnalysis, withFindings } from '@/features/board/session/analysis-state.ts';
import type { AnalysisState } from '@/features/board/session/session.ts';
import { compare } from '@/features/board/what-if/compare.ts';

const today = '2026-06-30';

function analysed(board: TestBoard): AnalysisState {
  return withAnalysis(notAnalysed, { revision: 1, analysis: analyse(board.snapshot(), { today }) });
}

/** The same before its rankings are there. */
function found(board: TestBoard): AnalysisState {
  const { findings } = analyse(board.snapshot(), { today });
  return withFindings(notAnalysed, { revision: 1, findings });
}

const dana = { role: 'decisionMaker', influence: 5, stance: 0 } as const;
const untouched = () => new TestBoard().team('Anna').contact('Dana', dana);
const covered = () => untouched().connect('Anna', 'covers', 'Dana', { strength: 5, lastContact: today });
const kinds = (insights: readonly { readonly kind: string }[]) => insights.map(({ kind }) => kind);

describe('Comparing a sandbox with the real board', () => {
  it('tells the score and each part before, after, and by how much they differ', () => {
    const { score, parts } = compare(analysed(untouched()), analysed(covered()));
    // Support 20 · (0 + 2) / 4 and nobody in the way; access 35 and one live thread of two, 15 / 2, come with the tie.
    expect(score).toEqual({ before: near(20), after: near(62.5), by: near(42.5) });
    expect(parts.map(({ label, by }) => [label, by])).toEqual([
      ['Decision-maker access', near(35)],
      ['Influencer coverage', 0],
      ['Support', 0],
      ['Resilience', near(7.5)],
      ['Unblocked', 0],
    ]);
  });

  it('names the insights that appear and those that vanish', () => {
    const there = compare(analysed(untouched()), analysed(covered()));
    expect(kinds(there.appearing)).toContain('single-thread-contact');
    expect(kinds(there.vanishing)).toContain('decision-maker-untouched');
    const back = compare(analysed(covered()), analysed(untouched()));
    expect(kinds(back.appearing)).toEqual(kinds(there.vanishing));
    expect(kinds(back.vanishing)).toEqual(kinds(there.appearing));
  });

  it('finds nothing between two equal boards', () => {
    const same = compare(analysed(covered()), analysed(covered()));
    expect(same).toMatchObject({ score: { by: 0 }, appearing: [], vanishing: [] });
    expect(same.parts.every(({ by }) => by === 0)).toBe(true);
  });

  it('takes rounding for no change', () => {
    const before = analysed(covered());
    const { findings } = before;
    if (findings?.score.score == null) throw new Error('There is no score.');
    const score = { ...findings.score, score: findings.score.score + 1e-13 };
    expect(compare(before, { ...before, findings: { ...findings, score } }).score.by).toBe(0);
  });

  it('has nothing to compare while one of the two is unknown or has no score', () => {
    const nothing = { by: undefined };
    expect(compare(analysed(covered()), analysed(covered())).isKnown).toBe(true);
    expect(compare(analysed(covered()), notAnalysed)).toMatchObject({
      score: nothing,
      isKnown: false,
      appearing: [],
      vanishing: [],
    });
    const nobody = analysed(new TestBoard().team('Anna').contact('Dana', { influence: 5, stance: 0 }));
    const { score, isKnown, parts, vanishing } = compare(nobody, analysed(untouched()));
    expect(isKnown).toBe(true);
    expect(score).toEqual({ before: undefined, after: near(20), by: undefined });
    expect(parts[0]).toMatchObject({ before: undefined, after: 0, by: undefined });
    expect(kinds(vanishing)).toEqual([]);
  });

  it('leaves out what follows from rankings until both boards are ranked', () => {
    const [before, after] = [analysed(untouched()), analysed(covered())];
    const ranked = [...before.insights, ...after.insights].filter((insight) => insight.ranked);
    const whole = compare(before, after);
    expect(whole.isRanked).toBe(true);
    const changes = [...whole.appearing, ...whole.vanishing];
    for (const half of [compare(before, found(covered())), compare(found(untouched()), after)]) {
      expect(half.isRanked).toBe(false);
      expect(half.score).toEqual(whole.score);
      const told = [...half.appearing, ...half.vanishing];
      expect(told).toHaveLength(changes.filter((insight) => !insight.ranked).length);
      for (const { id } of ranked) expect(told.map((insight) => insight.id)).not.toContain(id);
    }
  });

  it('takes an insight that was put aside for no news, unless it is worse now', () => {
    const [before, after] = [analysed(untouched()), analysed(covered())];
    const insight = compare(before, after).vanishing.find(({ kind }) => kind === 'decision-maker-untouched');
    if (insight === undefined) throw new Error('It does not vanish.');
    const dismissal = (severity: Dismissal['severity']): ReadonlyMap<string, Dismissal> =>
      new Map([['d', { id: 'd', insight: insight.id, severity, reason: 'known' }]]);
    expect(compare(before, after, dismissal(insight.severity)).vanishing).not.toContain(insight);
    expect(compare(before, after, dismissal('low')).vanishing).toContain(insight);
  });
});
