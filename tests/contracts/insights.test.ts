import { describe, expect, it } from 'vitest';
import { largeBoard } from '#tests/support/large-board.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { analyse, findingsAtOnce, type Insight, insightKindOf, insightKinds } from '@/analysis/index.ts';
import { glossaryTerm } from '@/domain/glossary.ts';
import { type BoardSnapshot, severities } from '@/domain/index.ts';

const today = '2026-06-30';

/** A small board on which every kind of insight has something to say. */
function everyKind(): TestBoard {
  const full = { strength: 5, lastContact: today } as const;
  const board = new TestBoard()
    .account({ contactLimit: 5 })
    .rank('Board', 'Director', 'Manager')
    .team('Anna', { rank: 'Manager' })
    .team('Bob', { rank: 'Manager' })
    .outside('Rival');
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
    .contact('Gil', { role: 'champion', department: 'Finance', rank: 'Board', stance: 0 })
    .contact('Vic', { department: 'Sales', rank: 'Manager', stance: -2, influence: 5 })
    .connect('Anna', 'covers', 'Emil', { strength: 1, target: 4 })
    .connect('Carl', 'influences', 'Emil', { strength: 5 })
    .connect('Carl', 'trusts', 'Vic')
    .connect('Emil', 'tension', 'Vic')
    .connect('Vic', 'gatekeeps', 'Dana', { strength: 4 })
    .connect('Rival', 'competes', 'Dana');
}

/** Everything that is found on a board, rankings included. */
const found = (snapshot: BoardSnapshot) => analyse(snapshot, { today }).rankings.insights;
const onEveryKind = found(everyKind().snapshot());
const onLargeBoard = found(largeBoard(1000));

for (const row of insightKinds) {
  describe(`insight ${row.kind}`, () => {
    const ofKind = onEveryKind.filter(({ kind }) => kind === row.kind);

    it('has a plain title, an explanation and a rule in whole sentences', () => {
      expect(row.kind).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(row.title).toMatch(/^[A-Z]/);
      expect(row.explanation).toMatch(/^[A-Z].*\.$/);
      expect(row.severityRule).toMatch(/^[A-Z].*\.$/);
      expect(row.formula).toMatch(/^[A-Z0-9].*\.$/);
      expect(glossaryTerm(row.term).id).toBe(row.term);
      expect(insightKindOf(row.kind)).toBe(row);
    });

    it('is found on a board made for it, and holds together', () => {
      expect(ofKind).not.toEqual([]);
      expect(ofKind.flatMap(problemsOf)).toEqual([]);
    });

    it('says nothing of an empty board', () => {
      expect(found(new TestBoard().snapshot()).filter(({ kind }) => kind === row.kind)).toEqual([]);
    });

    it('comes with the rankings, or at once', () => {
      const { insights } = findingsAtOnce(everyKind().snapshot(), { today });
      expect(insights.some(({ kind }) => kind === row.kind)).toBe(!('findRanked' in row));
    });
  });
}

it('the kinds are those of the table, in its order', () => {
  expect(insightKinds.map(({ kind }) => kind)).toEqual([
    'decision-maker-untouched',
    'decision-maker-cold',
    'under-covered',
    'below-target',
    'stance-unknown',
    'single-thread-contact',
    'single-thread-department',
    'dark-department',
    'concentration',
    'guarded',
    'role-contradiction',
    'blocker',
    'silent-departments',
    'frustrated-triad',
    'blunder-team',
    'blunder-customer',
    'white-space',
    'competitor-hold',
    'overloaded',
    'peer-gap',
    'stale',
    'recruit',
    'next-move',
  ]);
});

it('kinds, titles and ids are unique', () => {
  const unique = (values: readonly string[]) => expect(new Set(values).size).toBe(values.length);
  unique(insightKinds.map(({ kind }) => kind));
  unique(insightKinds.map(({ title }) => title));
  unique(onEveryKind.map(({ id }) => id));
  unique(onLargeBoard.map(({ id }) => id));
});

it('they hold together on a large board', () => {
  expect(onLargeBoard.flatMap(problemsOf)).toEqual([]);
});

it('they stand by severity, the worst first', () => {
  const places = onLargeBoard.map(({ severity }) => severities.indexOf(severity));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

it('ids do not depend on what else is on the board', () => {
  const more = everyKind().contact('Zoe', { role: 'user', department: 'Marketing', rank: 'Director' });
  const ids = new Set(found(more.snapshot()).map(({ id }) => id));
  expect(onEveryKind.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
});

/** What every insight must satisfy. */
const rules: readonly (readonly [rule: string, holds: (insight: Insight) => boolean])[] = [
  ['its id begins with its kind', ({ id, kind }) => id.startsWith(`${kind}:`)],
  ['its severity is one of the table', ({ severity }) => severities.includes(severity)],
  [
    'its rule names its severity',
    ({ severity, severityRule }) => severityRule.toLowerCase().includes(severity),
  ],
  ['its weight is a share', ({ weight }) => weight >= 0 && weight <= 1 + 1e-9],
  ['nobody is its subject twice', ({ subjects }) => new Set(subjects).size === subjects.length],
  [
    'it is about people or a square',
    ({ subjects, place }) => subjects.length > 0 || place?.rank !== undefined,
  ],
  ['its text is made of sentences', ({ text }) => /^\S.*\.$/s.test(text)],
  ['its text has no holes', ({ text }) => !/undefined|null|NaN|\(\)| {2}| [.,:;]/.test(text)],
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
