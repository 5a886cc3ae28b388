import { describe, expect, it } from 'vitest';
import { largeBoard } from '#tests/support/large-board.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { findingsAtOnce, type Insight, insightKindOf, insightKinds } from '@/analysis/index.ts';
import { severities } from '@/domain/index.ts';

const today = '2026-06-30';

/** A small board on which every kind of insight has something to say. */
function everyKind(): TestBoard {
  const full = { strength: 5, lastContact: today } as const;
  const board = new TestBoard().rank('Board', 'Manager').team('Anna').team('Bob');
  for (const name of ['Carl', 'Cleo', 'Cora', 'Curt', 'Cyra']) {
    board.contact(name, {
      role: 'influencer',
      department: 'Sales',
      rank: 'Manager',
      influence: 3,
      stance: 1,
    });
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

const findings = findingsAtOnce(everyKind().snapshot(), { today });

for (const row of insightKinds) {
  describe(`insight ${row.kind}`, () => {
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
      expect(found.flatMap(problemsOf)).toEqual([]);
    });

    it('says nothing of an empty board', () => {
      const { insights } = findingsAtOnce(new TestBoard().snapshot(), { today });
      expect(insights.filter(({ kind }) => kind === row.kind)).toEqual([]);
    });
  });
}

it('kinds, titles and ids are unique', () => {
  const unique = (values: readonly string[]) => expect(new Set(values).size).toBe(values.length);
  unique(insightKinds.map(({ kind }) => kind));
  unique(insightKinds.map(({ title }) => title));
  unique(findingsAtOnce(largeBoard(1000), { today }).insights.map(({ id }) => id));
});

it('they hold together on a large board', () => {
  expect(findingsAtOnce(largeBoard(1000), { today }).insights.flatMap(problemsOf)).toEqual([]);
});

/** What every insight must satisfy. */
const rules: readonly (readonly [rule: string, holds: (insight: Insight) => boolean])[] = [
  ['its id begins with its kind', ({ id, kind }) => id.startsWith(`${kind}:`)],
  ['its severity is one of the table', ({ severity }) => severities.includes(severity)],
  ['its weight is a share', ({ weight }) => weight >= 0 && weight <= 1 + 1e-9],
  ['nobody is its subject twice', ({ subjects }) => new Set(subjects).size === subjects.length],
  [
    'it is about people or a square',
    ({ subjects, place }) => subjects.length > 0 || place?.rank !== undefined,
  ],
  ['its text is made of sentences', ({ text }) => /^\S.*\.$/s.test(text)],
  ['its text has no holes', ({ text }) => !/undefined|NaN| {2}/.test(text)],
  ['it has evidence', ({ evidence }) => evidence.numbers.length > 0],
  [
    'its numbers are named and finite',
    ({ evidence }) =>
      evidence.numbers.every(({ label, value }) => /^[A-Z]/.test(label) && Number.isFinite(value)),
  ],
  [
    'its paths lead somewhere',
    ({ evidence: { path, otherPaths = [] } }) =>
      [...(path === undefined ? [] : [path]), ...otherPaths].every(
        ({ people, warmth }) => people.length > 1 && warmth > 0,
      ),
  ],
];

function problemsOf(insight: Insight): string[] {
  return rules.filter(([, holds]) => !holds(insight)).map(([rule]) => `${insight.id}: not so: ${rule}`);
}
