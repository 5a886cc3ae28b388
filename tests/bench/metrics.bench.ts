import louvain from 'graphology-communities-louvain';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { weightedDegree } from 'graphology-metrics/node/weighted-degree.js';
import { describe, expect, it } from 'vitest';
import { largeBoard } from '#tests/support/large-board.ts';
import { compare } from '#tests/support/measure.ts';
import { cleanUp } from '@/analysis/clean-up.ts';
import { defaultConfig, finish } from '@/analysis/index.ts';
import { coreNumbers } from '@/analysis/metrics/core-numbers.ts';
import { metricsAtOnce } from '@/analysis/metrics/index.ts';
import { type LibraryGraph, libraryGraph } from '@/analysis/metrics/library-graph.ts';
import { projectionOf } from '@/analysis/metrics/projection.ts';
import { shortestWays } from '@/analysis/metrics/shortest-ways.ts';
import { trianglesIn } from '@/analysis/metrics/triangles.ts';

const today = '2026-06-30';
const { exactUpTo, startingPeople } = defaultConfig.metrics;

/** What graphology has of the figures, called as its manual says. */
const plain = {
  betweenness: (graph: LibraryGraph) => betweennessCentrality(graph, { getEdgeWeight: null }),
  closeness: (graph: LibraryGraph) => closenessCentrality(graph, { wassermanFaust: true }),
  pagerank: (graph: LibraryGraph) => pagerank(graph, { getEdgeWeight: null }),
  strength: (graph: LibraryGraph) => graph.mapNodes((node) => weightedDegree(graph, node, 'strength')),
  communities: (graph: LibraryGraph) => louvain(graph, { getEdgeWeight: 'strength' }),
};

/** Exact centralities of graphology's take longer than anybody waits for above so many relationships. */
const patience = 20_000;

describe.each([1000, 5000, 20_000, 100_000])('%d relationships', (size) => {
  const board = largeBoard(size);
  const projection = projectionOf(cleanUp(board, today, defaultConfig));
  const { people, pairs, neighbours } = projection;
  const graph = libraryGraph(people.length, pairs);
  const prepare = () => graph;
  const rounds = size > 5000 ? 1 : 5;

  it('betweenness beside graphology’s', async () => {
    if (size > patience) return;
    const most = size > exactUpTo ? startingPeople : people.length;
    const name = `shortest ways of ${size} relationships from ${Math.min(most, people.length)} of ${people.length} people`;
    const { text, ratio } = await compare(
      rounds,
      { name, prepare, run: () => finish(shortestWays(neighbours, most)) },
      { name: 'plain graphology', prepare, run: plain.betweenness },
    );
    console.log(text);
    expect(ratio).toBeLessThan(1);
  });

  it('all figures beside what graphology has of them', async () => {
    const calls = Object.entries(plain).filter(
      ([name]) => size <= patience || (name !== 'betweenness' && name !== 'closeness'),
    );
    const { text, milliseconds } = await compare(
      rounds,
      { name: `all figures of ${size} relationships`, prepare, run: () => metricsAtOnce(board, { today }) },
      {
        name: `plain graphology (${calls.map(([name]) => name).join(', ')})`,
        prepare,
        run: (made) => calls.map(([, call]) => call(made)),
      },
    );
    console.log(text);
    // On demand, with progress: a few seconds are bearable.
    expect(milliseconds).toBeLessThan(10_000);
  });

  it('each by itself', () => {
    const parts: Record<string, () => unknown> = {
      'clean-up and projection': () => projectionOf(cleanUp(board, today, defaultConfig)),
      'graph for graphology': () => libraryGraph(people.length, pairs),
      'shortest ways': () =>
        finish(shortestWays(neighbours, size > exactUpTo ? startingPeople : people.length)),
      triangles: () => trianglesIn(projection),
      'core numbers': () => coreNumbers(neighbours),
    };
    for (const [name, run] of Object.entries(parts)) {
      const start = performance.now();
      run();
      const milliseconds = performance.now() - start;
      console.log(`  ${name}: ${milliseconds.toFixed(1)} ms`);
      expect(milliseconds).toBeLessThan(10_000);
    }
  });
});
