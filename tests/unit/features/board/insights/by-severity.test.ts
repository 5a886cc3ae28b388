import { describe, expect, it } from 'vitest';
import { TestBoard } from '#tests/support/test-board.ts';
import { type EvidenceNumber, findingsAtOnce, type Insight } from '@/analysis/index.ts';
import type { Dismissal, Severity } from '@/domain/index.ts';
import { byKind, bySeverity } from '@/features/board/insights/by-severity.ts';
import { evidenceValue } from '@/features/board/insights/evidence-value.ts';

const insights = (): readonly Insight[] =>
  findingsAtOnce(
    new TestBoard()
      .team('Anna')
      .contact('Dana', { role: 'decisionMaker', influence: 5, department: 'Finance' })
      .contact('Carl', { role: 'champion', influence: 4, department: 'IT' })
      .snapshot(),
    { today: '2026-06-30' },
  ).insights;

const dismissed = (insight: Insight, severity: Severity): ReadonlyMap<string, Dismissal> =>
  new Map([['x', { id: 'x', insight: insight.id, severity, reason: 'known' }]]);

describe('insights by severity', () => {
  it('are grouped with the worst first, and none is lost', () => {
    const all = insights();
    const { groups, dismissed: aside } = bySeverity(all, new Map());
    expect(groups[0]?.severity).toBe('critical');
    expect(groups.flatMap((group) => group.insights)).toEqual([...all]);
    expect(aside).toEqual([]);
  });

  it('leave out what was dismissed until its severity rises', () => {
    const all = insights();
    const worst = all[0];
    expect(worst?.severity).toBe('critical');
    if (worst === undefined) return;
    expect(bySeverity(all, dismissed(worst, 'critical')).dismissed).toEqual([worst]);
    expect(bySeverity(all, dismissed(worst, 'medium')).dismissed).toEqual([]);
  });
});

describe('insights by kind', () => {
  it('are grouped in the order of their weightiest, and none is lost', () => {
    const all = insights();
    const groups = byKind(all);
    expect(groups[0]?.kind).toBe(all[0]?.kind);
    expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length);
    expect(groups.flatMap((group) => group.insights)).toHaveLength(all.length);
    for (const { kind, title, insights: found } of groups) {
      expect(found.map((insight) => [insight.kind, insight.title])).toEqual(found.map(() => [kind, title]));
    }
  });
});

describe('numbers of the evidence', () => {
  it('are written by their unit', () => {
    const written = (value: number, unit: EvidenceNumber['unit']) =>
      evidenceValue({ label: '', value, unit });
    expect(written(0.514, 'share')).toBe('51 %');
    expect(written(3, 'level')).toBe('3 Credible source');
    expect(written(1, 'days')).toBe('1 day');
    expect(written(7.25, 'points')).toBe('7.3');
    expect(written(-19.84, 'change')).toBe('−19.8');
    expect(written(2, 'ranks')).toBe('2 ranks');
    expect(written(4, 'influence')).toBe('Strong');
    expect(written(-1, 'stance')).toBe('Sceptic');
  });
});
