import { describe, expect, it } from 'vitest';
import { figuresOf } from '#tests/support/fake-metrics.ts';
import type { Side } from '@/domain/index.ts';
import { type Arrangement, arrange, nextSorting } from '@/features/board/experts/arrange.ts';

const figures = figuresOf({
  Dana: { betweenness: 0.2 },
  Émile: { betweenness: null },
  'Person 10': { betweenness: 0.5 },
  'Person 9': { betweenness: 0.2 },
  Anna: { betweenness: 0 },
});

const row = (name: string, side: Side = 'customer', department?: string) => {
  const found = figures.people.get(name);
  if (found === undefined) throw new Error(name);
  return {
    person: { id: name, name, side, ...(department === undefined ? {} : { department }) },
    figures: found,
  };
};

const rows = [
  row('Person 10', 'customer', 'finance'),
  row('Émile'),
  row('Dana', 'customer', 'finance'),
  row('Person 9'),
  row('Anna', 'team'),
];

const names = (changes: Partial<Arrangement>) =>
  arrange(rows, { sorting: undefined, who: undefined, find: '', ...changes }).map(
    ({ person }) => person.name,
  );

describe('the table of figures', () => {
  it('begins by side and name, numbers within names as numbers', () => {
    expect(names({})).toEqual(['Anna', 'Dana', 'Émile', 'Person 9', 'Person 10']);
  });

  it('sorts by a figure either way, equals by name, and whoever has none comes last', () => {
    const by = (descending: boolean) => names({ sorting: { column: 'betweenness', descending } });
    expect(by(true)).toEqual(['Person 10', 'Dana', 'Person 9', 'Anna', 'Émile']);
    expect(by(false)).toEqual(['Anna', 'Dana', 'Person 9', 'Person 10', 'Émile']);
  });

  it('is narrowed to a side, a department, a part of a name in whatever case', () => {
    expect(names({ who: { side: 'team' } })).toEqual(['Anna']);
    expect(names({ who: { department: 'finance' } })).toEqual(['Dana', 'Person 10']);
    expect(names({ find: ' éM' })).toEqual(['Émile']);
    expect(names({ who: { side: 'customer' }, find: 'an' })).toEqual(['Dana']);
  });
});

describe('clicking a heading', () => {
  it('sorts figures from the highest, then from the lowest, then not at all', () => {
    const first = nextSorting(undefined, 'pagerank');
    const second = nextSorting(first, 'pagerank');
    expect([first, second, nextSorting(second, 'pagerank')]).toEqual([
      { column: 'pagerank', descending: true },
      { column: 'pagerank', descending: false },
      undefined,
    ]);
  });

  it('sorts names and groups from the first', () => {
    expect(nextSorting({ column: 'core', descending: true }, 'person')).toEqual({
      column: 'person',
      descending: false,
    });
    expect(nextSorting(undefined, 'community')?.descending).toBe(false);
  });
});
