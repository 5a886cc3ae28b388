import { describe, expect, it } from 'vitest';
import { readNetwork } from '#tests/support/analysis-cases.ts';
import { near } from '#tests/support/near.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { metricsAtOnce } from '@/analysis/metrics/index.ts';
import type { MetricId } from '@/domain/index.ts';

type Values = Readonly<Record<string, number>>;

/** What the files of `data/networks` say of people, in their own words. */
interface NetworkFile {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [string, string])[];
  /** Published, to three digits. */
  readonly expected: {
    readonly degree?: Values;
    readonly betweenness_normalized: Values;
    readonly closeness: Values;
  };
  /** Computed with NetworkX, to ten digits. */
  readonly computed: {
    readonly betweenness_normalized_exact?: Values;
    readonly constraint: Values;
    readonly coreNumber: Values;
  };
}

function figures({ nodes, edges }: Pick<NetworkFile, 'nodes' | 'edges'>, id: MetricId) {
  const board = new TestBoard();
  for (const node of nodes) board.contact(node);
  for (const [one, other] of edges) board.connect(one, 'trusts', other);
  const { people } = metricsAtOnce(board.snapshot(), { today: '2026-06-30' });
  return Object.fromEntries([...people].map(([person, found]) => [person, found[id]]));
}

/** Agrees to so many digits; anything does where the file says nothing. */
const nearly = (values: Values | undefined, digits: number): unknown =>
  values === undefined
    ? expect.anything()
    : Object.fromEntries(Object.entries(values).map(([node, value]) => [node, near(value, digits)]));

/** Half of the last digit is 0.001, the tolerance the files name. */
const published = 2.7;

describe.each(['krackhardt-kite', 'florentine-families'])('%s', (name) => {
  const file = readNetwork(name) as NetworkFile | undefined;

  it.skipIf(file === undefined)('agrees with what was published', () => {
    if (file === undefined) return;
    const { degree, betweenness_normalized: betweenness, closeness } = file.expected;
    expect(figures(file, 'degree')).toEqual(nearly(degree, 10));
    expect(figures(file, 'betweenness')).toEqual(nearly(betweenness, published));
    expect(figures(file, 'closeness')).toEqual(nearly(closeness, published));
  });

  it.skipIf(file === undefined)('agrees with what NetworkX computes', () => {
    if (file === undefined) return;
    const { betweenness_normalized_exact: betweenness, constraint, coreNumber } = file.computed;
    expect(figures(file, 'betweenness')).toEqual(nearly(betweenness, 9));
    expect(figures(file, 'constraint')).toEqual(nearly(constraint, 9));
    expect(figures(file, 'core')).toEqual(coreNumber);
  });
});

/** D. Krackhardt's kite: three people, each the first by another figure ("Assessing the political landscape", 1990). */
const kite = {
  nodes: Array.from({ length: 10 }, (_, node) => `${node}`),
  edges: '0-1 0-2 0-3 0-5 1-3 1-4 1-6 2-3 2-5 3-4 3-5 3-6 4-6 5-6 5-7 6-7 7-8 8-9'
    .split(' ')
    .map((edge) => edge.split('-') as [string, string]),
};

describe('Krackhardt’s kite', () => {
  it('has most ties, most ways and the nearest at three places: 6, 14/36, 9/14', () => {
    const first = (id: MetricId) => {
      const values = Object.entries(figures(kite, id)).map(([node, value]) => [node, value ?? 0] as const);
      const most = Math.max(...values.map(([, value]) => value));
      return [most, values.filter(([, value]) => value > most - 1e-9).map(([node]) => node)];
    };
    expect(first('degree')).toEqual([6, ['3']]);
    expect(first('betweenness')).toEqual([near(14 / 36), ['7']]);
    expect(first('closeness')).toEqual([near(9 / 14), ['5', '6']]);
  });
});
