import { expect, it } from 'vitest';
import { glossary } from '@/domain/glossary.ts';
import { metrics } from '@/domain/index.ts';
import { chaptersOf, countOf, filtered, type InsightKindWords } from '@/features/glossary/entries.ts';

/** One kind of insight, as the analysis describes it. */
const guarded: InsightKindWords = {
  kind: 'guarded',
  title: 'Guarded',
  explanation: 'Shielded from us by a guard.',
  severityRule: 'High for a decision maker, else medium.',
  formula: 'Somebody guards them, and D is below 0.4.',
  term: 'guarded',
};
const chapters = chaptersOf([guarded]);

it('has every term, every expert figure and every kind of insight, each with an address of its own', () => {
  expect(countOf(chapters)).toBe(glossary.length + metrics.length + 1);
  const ids = chapters.flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)]);
  expect(new Set(ids).size).toBe(ids.length);
});

it('a kind of insight says how it is worked out, how severe it is, and where the glossary says more', () => {
  expect(chapters.at(-1)).toEqual({
    id: 'insights',
    title: 'What the analysis looks for',
    entries: [
      {
        id: 'insight-guarded',
        title: 'Guarded',
        meaning: 'Shielded from us by a guard.',
        facts: [
          { label: 'Worked out', text: 'Somebody guards them, and D is below 0.4.' },
          { label: 'Severity', text: 'High for a decision maker, else medium.' },
        ],
        see: { id: 'guarded', title: 'Guarded' },
      },
    ],
  });
});

it('the filter keeps entries in which every word stands, in the name, the meaning, the term or the source', () => {
  const found = (query: string) =>
    filtered(chapters, query).flatMap(({ entries }) => entries.map(({ id }) => id));
  expect(found('menger STRICT')).toEqual(['strict-routes', 'must-win']);
  expect(found('betweenness')).toEqual(['figure-betweenness']);
  expect(found('below 0.4')).toEqual(['insight-guarded']);
  expect(found('menger xyzzy')).toEqual([]);
  expect(found('  ')).toHaveLength(countOf(chapters));
});

it('the filter leaves chapters without entries out', () => {
  expect(filtered(chapters, 'betweenness').map(({ id }) => id)).toEqual(['figures']);
});
