import { UndirectedGraph } from 'graphology';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import { describe, expect, it } from 'vitest';
import { near } from '#tests/support/near.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { defaultConfig } from '@/analysis/index.ts';
import { metricsAtOnce } from '@/analysis/metrics/index.ts';

const config = { ...defaultConfig, metrics: { ...defaultConfig.metrics, exactUpTo: 40_000 } };

/** So many people in rings of this size; one ring has as many pairs as people. */
function rings(size: number, count: number): TestBoard {
  const board = new TestBoard();
  const name = (ring: number, place: number) => `${ring} ${String(place).padStart(6, '0')}`;
  for (let ring = 0; ring < count; ring += 1) {
    for (let place = 0; place < size; place += 1) board.contact(name(ring, place));
    for (let place = 0; place < size; place += 1) {
      board.connect(name(ring, place), 'trusts', name(ring, (place + 1) % size), { strength: 5 });
    }
  }
  return board;
}

describe('a board with exactly 128 pairs', () => {
  it('would lose the last person’s ties in graphology', () => {
    const graph = new UndirectedGraph();
    for (let place = 0; place < 128; place += 1) graph.addNode(place);
    for (let place = 0; place < 128; place += 1) graph.addEdge(place, (place + 1) % 128);
    expect(closenessCentrality(graph, { wassermanFaust: true })[127]).toBe(0);
  });
});

describe.each([127, 128, 129])('in a ring of %d, everybody', (size) => {
  const { people } = metricsAtOnce(rings(size, 1).snapshot(), { today: '2026-06-30' });
  const steps = Math.floor((size * size) / 4);

  it('has the same standing and nearness', () => {
    for (const { closeness, pagerank } of people.values()) {
      expect(closeness).toEqual(near((size - 1) / steps, 12));
      expect(pagerank).toEqual(near(1 / size, 12));
    }
  });

  it('is in a community with a neighbour', () => {
    const communities = [...people.values()].map(({ community }) => community);
    for (const [place, community] of communities.entries()) {
      const around = [communities.at(place - 1), communities[(place + 1) % size]];
      expect(around).toContain(community);
    }
  });
});

it('two thousand and forty-eight rings of sixteen, with 32,768 pairs, are all alike', () => {
  const { people } = metricsAtOnce(rings(16, 2048).snapshot(), { today: '2026-06-30', config });
  const values = [...people.values()];
  for (const { closeness, pagerank } of [...values.slice(0, 20), ...values.slice(-20)]) {
    expect(closeness).toEqual(near((15 / 64) * (15 / 32_767), 12));
    expect(pagerank).toEqual(near(1 / 32_768, 12));
  }
  expect(new Set(values.slice(-16).map(({ community }) => community)).size).toBeLessThan(16);
});
