import { describe, expect, it } from 'vitest';
import { analyse, type Insight, insightKindOf, insightKinds } from '@/analysis/index.ts';
import { severities } from '@/domain/index.ts';
import { largeBoard } from '#tests/support/large-board.ts';
import { TestBoard } from '#tests/support/test-board.ts';

const today = '2026-06-30';

/** A small board on which every kind of insight has something to say. */
function everyKind(): TestBoard {
  const full = { strength: 5, lastContact: today } as const;
  const board = new TestBoard().rank('Board', 'Manager').team('Anna').team('Bob');
  for (const name of ['Carl', 'Cleo', 'Cora', 'Curt', 'Cyra']) {
    board.contact(name, { role: 'influencer', department: 'Sales', rank: 'Manager', influence: 3, stance: 1 });
    board.connect('Anna', 'covers', name, full);
  }
  return board
    .contact('Dana', { role: 'decisionMaker', department: 'Finance', rank: 'Board', stance: 0 })
    .contact('Emil', { role: 'decisionMaker', department: 'Sales', rank: 'Board' })
    .contact('Eve', { role: 'evaluator', department: 'Finance', rank: 'Board', stance: 0 })
    .contact('Vic', { department: 'Sales', rank: 'Manager', stance: -2, influence: 5 })
    .connect('Anna', 'covers', 'Emil', { strength: 1 })
    .connect('Vic', 'gatekeeps', 'Dana', { strength: 4 });
}

const findings = analyse(everyKind().snapshot(), { today });

for (const row of insightKinds) {
  describe(row.kind, () => {
    const found = findings.insights.filter(({ kind }) => kind === row.kind);

    it('has a plain title, an explanation and a rule in whole sentences', () => {
      expect(row.kind).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(row.title).toMatch(/^[A-Z]/);
      expect(row.explanation).toMatch(/^[A-Z].*\.$/);
      expect(row.severityRule).toMatch(/^[A-Z].*\.$/);
      expect(insightKindOf(row.kind)).toBe(row);
    });

    it('is found on a board made for it, and holds together', () => {
      expect(found).not.toEqual([]);
      for (const insight of found) holdsTogether(insight);
    });

    it('says nothing of an empty board', () => {
      const { insights } = analyse(new TestBoard().snapshot(), { today });
      expect(insights.filter(({ kind }) => kind === row.kind)).toEqual([]);
    });
  });
}

it('kinds, titles and ids are unique', () => {
  const unique = (values: readonly string[]) => expect(new Set(values).size).toBe(values.length);
  unique(insightKinds.map(({ kind }) => kind));
  unique(insightKinds.map(({ title }) => title));
  unique(analyse(largeBoard(1000), { today }).insights.map(({ id }) => id));
});

it('hold together on a large board', () => {
  for (const insight of analyse(largeBoard(1000), { today }).insights) holdsTogether(insight);
});

function holdsTogether({ id, kind, severity, weight, subjects, place, evidence, text }: Insight): void {
  expect(id.startsWith(`${kind}:`)).toBe(true);
  expect(severities).toContain(severity);
  expect(weight).toBeGreaterThanOrEqual(0);
  expect(weight).toBeLessThanOrEqual(1 + 1e-9);
  expect(new Set(subjects).size).toBe(subjects.length);
  expect(subjects.length > 0 || place?.rank !== undefined).toBe(true);
  expect(text).toMatch(/^\S.*\.$/s);
  expect(text).not.toMatch(/undefined|NaN| {2}/);
  for (const { label, value } of evidence.numbers) {
    expect(label).toMatch(/^[A-Z]/);
    expect(Number.isFinite(value)).toBe(true);
  }
  expect(evidence.numbers).not.toEqual([]);
  for (const path of [evidence.path ?? [], evidence.otherPaths ?? []].flat()) {
    expect(path.people.length).toBeGreaterThan(1);
    expect(path.warmth).toBeGreaterThan(0);
  }
}
