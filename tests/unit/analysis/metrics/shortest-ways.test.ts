import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, it } from 'vitest';
import { largeBoard } from '#tests/support/large-board.ts';
import { near } from '#tests/support/near.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { cleanUp } from '@/analysis/clean-up.ts';
import { defaultConfig, finish } from '@/analysis/index.ts';
import { metricsAtOnce, metricsSteps } from '@/analysis/metrics/index.ts';
import { libraryGraph } from '@/analysis/metrics/library-graph.ts';
import { type Projection, projectionOf } from '@/analysis/metrics/projection.ts';
import { shortestWays } from '@/analysis/metrics/shortest-ways.ts';
import type { BoardSnapshot } from '@/domain/index.ts';

const today = '2026-06-30';
const projected = (board: BoardSnapshot): Projection => projectionOf(cleanUp(board, today, defaultConfig));

/** A chain of diamonds: from each tip two ways to the next, so the shortest ways double with every one. */
function diamonds(count: number): BoardSnapshot {
  const board = new TestBoard();
  const name = (place: number) => String(place).padStart(5, '0');
  for (let place = 0; place <= 3 * count; place += 1) board.contact(name(place));
  for (let tip = 0; tip < 3 * count; tip += 3) {
    for (const middle of [tip + 1, tip + 2]) {
      board.connect(name(tip), 'trusts', name(middle)).connect(name(middle), 'trusts', name(tip + 3));
    }
  }
  return board.snapshot();
}

/** The pairs of others between whom a person of a chain of diamonds stands, each by the share of their ways. */
function expectedOn(count: number) {
  return {
    /** Everybody before this tip with everybody behind it, and half of the two beside it on either side. */
    tip: (before: number) =>
      3 * before * (3 * (count - before)) + (before > 0 ? 0.5 : 0) + (before < count ? 0.5 : 0),
    /** One of two ways between everybody on either side. */
    middle: (before: number) => ((3 * before + 1) * (3 * (count - before - 1) + 1)) / 2,
  };
}

describe('betweenness', () => {
  it.each([20, 60, 400, 1000])('agrees with graphology on a random board of %d relationships', (size) => {
    const board = largeBoard(size);
    const { people, pairs } = projected(board);
    const theirs = betweennessCentrality(libraryGraph(people.length, pairs), { getEdgeWeight: null });
    const ours = metricsAtOnce(board, { today }).people;
    for (const [place, id] of people.entries()) {
      expect(Math.abs((ours.get(id)?.betweenness ?? Number.NaN) - (theirs[place] ?? 0))).toBeLessThan(1e-9);
    }
  });

  it.each([1, 2, 31, 32, 40, 300])('of %d chained diamonds is what it must be', (count) => {
    const { through } = finish(shortestWays(projected(diamonds(count)).neighbours, 10_000));
    const { tip, middle } = expectedOn(count);
    for (let before = 0; before < count; before += 1) {
      // Both directions count.
      expect((through[3 * before] ?? 0) / (2 * tip(before))).toEqual(near(1, 9));
      expect((through[3 * before + 1] ?? 0) / (2 * middle(before))).toEqual(near(1, 9));
    }
  });

  it('overflows in graphology from 32 chained diamonds on: 2³² ways do not fit its counters', () => {
    const theirs = (count: number) => {
      const { people, pairs } = projected(diamonds(count));
      const found = betweennessCentrality(libraryGraph(people.length, pairs), { getEdgeWeight: null });
      return people.filter((_, place) => !Number.isFinite(found[place])).length;
    };
    expect(theirs(31)).toBe(0);
    expect(theirs(32)).toBeGreaterThan(90);
  });
});

describe('twelve hundred chained diamonds, with more ways than a number can say', () => {
  const { people, sampledFrom } = metricsAtOnce(diamonds(1200), { today });
  const values = [...people.values()].map(({ betweenness }) => betweenness ?? Number.NaN);

  it('are computed exactly and finite', () => {
    expect(sampledFrom).toBeUndefined();
    expect(values.every((value) => Number.isFinite(value) && value >= 0 && value <= 1)).toBe(true);
  });

  it('have the values they must have in the middle and at both ends', () => {
    const pairs = (3600 * 3599) / 2;
    const { tip, middle } = expectedOn(1200);
    for (const before of [0, 1, 300, 600, 1199]) {
      expect((values[3 * before] ?? 0) / (tip(before) / pairs)).toEqual(near(1, 9));
      expect((values[3 * before + 1] ?? 0) / (middle(before) / pairs)).toEqual(near(1, 9));
    }
    expect(values.at(-1)).toEqual(near(0.5 / pairs, 15));
  });
});

describe('above the limit', () => {
  const board = largeBoard(12_000);
  const { people, sampledFrom } = metricsAtOnce(board, { today });
  const config = { ...defaultConfig, metrics: { ...defaultConfig.metrics, exactUpTo: 12_000 } };
  const exact = metricsAtOnce(board, { today, config }).people;

  it('betweenness and closeness are estimated from a thousand people, and it says so', () => {
    expect(sampledFrom).toBe(1000);
  });

  it('the hundred first go-betweens are off by a twentieth on average; their closeness by a hundredth at the most', () => {
    const first = [...exact]
      .toSorted(([, a], [, b]) => (b.betweenness ?? 0) - (a.betweenness ?? 0))
      .slice(0, 100);
    const off = (id: 'betweenness' | 'closeness') =>
      first.map(([person, figures]) => Math.abs((people.get(person)?.[id] ?? 0) / (figures[id] ?? 0) - 1));
    expect(off('betweenness').reduce((sum, share) => sum + share, 0) / 100).toBeLessThan(0.05);
    expect(Math.max(...off('closeness'))).toBeLessThan(0.01);
  });

  it('everything else is exact', () => {
    const rest = (found: typeof people) =>
      [...found].map(([id, figures]) => [id, { ...figures, betweenness: 0, closeness: 0 }]);
    expect(rest(people)).toEqual(rest(exact));
  });

  it('small parts are exact, whoever else is on the board', () => {
    const small = new TestBoard().contact('a').contact('b').contact('c');
    const { relationships, people: others, ...more } = board;
    const three = small.connect('a', 'trusts', 'b').connect('b', 'trusts', 'c').snapshot();
    const together = {
      ...more,
      people: [...others, ...three.people],
      relationships: [
        ...relationships,
        ...three.relationships.map((tie) => ({ ...tie, id: `small ${tie.id}` })),
      ],
    };
    const found = metricsAtOnce(together, { today });
    const n = found.people.size - 1;
    expect(found.sampledFrom).toBe(1000);
    expect(found.people.get('b')?.betweenness).toEqual(near(2 / (n * (n - 1)), 15));
    expect(found.people.get('a')?.closeness).toEqual(near((2 / 3) * (2 / n), 15));
  });

  it('a part no larger than the sample is exact, and then nothing is estimated', () => {
    const found = metricsAtOnce(diamonds(150), {
      today,
      config: { ...defaultConfig, metrics: { ...defaultConfig.metrics, exactUpTo: 0 } },
    });
    expect(found).toEqual(metricsAtOnce(diamonds(150), { today }));
  });
});

describe('the work', () => {
  it('can be left between any two people, and says how far it is', () => {
    const shares: number[] = [];
    const steps = metricsSteps(diamonds(100), { today });
    for (let step = steps.next(); step.done !== true; step = steps.next()) shares.push(step.value ?? 1);
    expect(shares.length).toBeGreaterThan(300);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('throws on a day that is none', () => {
    expect(() => metricsAtOnce(diamonds(1), { today: 'today' })).toThrow('Not a date: today');
  });
});
