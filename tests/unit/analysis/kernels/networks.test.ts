import { describe, expect, it } from 'vitest';
import { readNetwork } from '#tests/support/analysis-cases.ts';
import { alternativePaths } from '@/analysis/kernels/alternative-paths.ts';
import { disjointPathCounter } from '@/analysis/kernels/disjoint-paths.ts';
import { type Arc, type Network, packNetwork, reversed } from '@/analysis/network.ts';

interface MengerFile {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [string, string])[];
  readonly expected: { readonly nodeDisjointPaths: Readonly<Record<string, number>> };
}

interface YenFile {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [string, string, number])[];
  readonly expected: {
    readonly from: string;
    readonly to: string;
    readonly paths: readonly (readonly string[])[];
  };
  readonly computed: { readonly allPaths: readonly string[][]; readonly allCosts: readonly number[] };
}

/** Brandes & Erlebach, Network Analysis (2005), chapter 7, figure 1: two paths from 1 to 11 share nobody. */
const menger: MengerFile = {
  nodes: Array.from({ length: 11 }, (_, node) => `${node + 1}`),
  edges: '1-2 1-3 1-4 1-5 2-3 2-6 3-4 3-6 4-6 4-7 5-7 6-8 6-9 7-8 7-10 8-11 9-10 9-11 10-11'
    .split(' ')
    .map((edge) => edge.split('-') as [string, string]),
  expected: { nodeDisjointPaths: { '1|11': 2 } },
};

/** The worked example of Yen's algorithm (Wikipedia). */
const yen = {
  nodes: ['C', 'D', 'E', 'F', 'G', 'H'],
  edges: [
    ['C', 'D', 3],
    ['C', 'E', 2],
    ['D', 'F', 4],
    ['E', 'D', 1],
    ['E', 'F', 2],
    ['E', 'G', 3],
    ['F', 'G', 2],
    ['F', 'H', 1],
    ['G', 'H', 2],
  ],
  expected: {
    from: 'C',
    to: 'H',
    paths: [
      ['C', 'E', 'F', 'H'],
      ['C', 'E', 'G', 'H'],
      ['C', 'D', 'F', 'H'],
    ],
  },
} as const;

function count({ nodes, edges }: MengerFile, ends: string): number {
  const [from = '', to = ''] = ends.split('|');
  const arcs = edges.flatMap(([a, b]): Arc[] => [
    { from: nodes.indexOf(a), to: nodes.indexOf(b), pass: 1 },
    { from: nodes.indexOf(b), to: nodes.indexOf(a), pass: 1 },
  ]);
  const network = packNetwork(nodes.length, arcs);
  // A source is used once, so the neighbours of the published source stand for it.
  const source = nodes.indexOf(from);
  const neighbours = [...network.ends.subarray(network.starts[source], network.starts[source + 1])];
  const open = new Uint8Array(nodes.length).fill(1);
  open[source] = 0;
  return disjointPathCounter(reversed(network), neighbours, open)(nodes.indexOf(to));
}

const counts = (file: MengerFile) =>
  Object.fromEntries(Object.keys(file.expected.nodeDisjointPaths).map((ends) => [ends, count(file, ends)]));

describe('paths that share nobody', () => {
  it('agree with Brandes & Erlebach’s figure', () => {
    expect(counts(menger)).toEqual(menger.expected.nodeDisjointPaths);
  });

  for (const name of ['menger-brandes-erlebach', 'menger-petersen']) {
    const file = readNetwork(name) as MengerFile | undefined;
    it.skipIf(file === undefined)(`agree with ${name}`, () => {
      expect(file && counts(file)).toEqual(file?.expected.nodeDisjointPaths);
    });
  }
});

/** Additive costs as shares: the product of e^−cost falls as the sum of costs rises. */
function networkOf({ nodes, edges }: Pick<YenFile, 'nodes' | 'edges'>): Network {
  const arcs = edges.map(([from, to, cost]) => ({
    from: nodes.indexOf(from),
    to: nodes.indexOf(to),
    pass: Math.exp(-cost),
  }));
  return packNetwork(nodes.length, arcs);
}

function ranked(file: Pick<YenFile, 'nodes' | 'edges' | 'expected'>, most: number) {
  const { nodes, expected } = file;
  const found = alternativePaths(
    networkOf(file),
    [nodes.indexOf(expected.from)],
    nodes.indexOf(expected.to),
    most,
  );
  return found.map((path) => ({
    nodes: path.nodes.map((node) => nodes[node]),
    cost: Math.round(-Math.log(path.value)),
  }));
}

describe('the best paths in order', () => {
  it('agree with the worked example', () => {
    expect(ranked(yen, 3).map(({ nodes }) => nodes)).toEqual(yen.expected.paths);
    expect(ranked(yen, 3).map(({ cost }) => cost)).toEqual([5, 7, 8]);
  });

  const file = readNetwork('yen-k-shortest') as YenFile | undefined;
  it.skipIf(file === undefined)('agree with yen-k-shortest in every path, equal ones by our own rule', () => {
    const found = file === undefined ? [] : ranked(file, 20);
    expect(found.map(({ cost }) => cost)).toEqual(file?.computed.allCosts);
    expect(found.map(({ nodes }) => nodes.join('')).toSorted()).toEqual(
      file?.computed.allPaths.map((nodes) => nodes.join('')).toSorted(),
    );
    // Cost 8 three times: fewer hops first, then by name from the start.
    expect(found.slice(2, 5).map(({ nodes }) => nodes.join(''))).toEqual(['CDFH', 'CEDFH', 'CEFGH']);
  });

  it('begin at any of several sources, and never at a source in the middle', () => {
    const network = packNetwork(4, [
      { from: 0, to: 2, pass: 0.5 },
      { from: 1, to: 2, pass: 0.9 },
      { from: 2, to: 3, pass: 0.5 },
    ]);
    const found = alternativePaths(network, [0, 1], 3, 5);
    expect(found.map(({ nodes }) => nodes)).toEqual([
      [1, 2, 3],
      [0, 2, 3],
    ]);
  });

  it('are none where nothing leads', () => {
    expect(alternativePaths(packNetwork(2, []), [0], 1, 3)).toEqual([]);
  });
});
