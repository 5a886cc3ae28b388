import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boards, shuffledBoards } from '#tests/support/board-arbitraries.ts';
import { near } from '#tests/support/near.ts';
import { customerTiesOf } from '@/analysis/customer-ties.ts';
import { defaultConfig, type Findings, findingsAtOnce } from '@/analysis/index.ts';
import { bestPaths } from '@/analysis/kernels/best-paths.ts';
import { disjointPathCounter } from '@/analysis/kernels/disjoint-paths.ts';
import { reachOver } from '@/analysis/kernels/reach.ts';
import { packNetwork, reversed } from '@/analysis/network.ts';
import {
  type BoardSnapshot,
  type Person,
  type Relationship,
  relationshipKindIds,
  type Strength,
  strengths,
} from '@/domain/index.ts';

const today = '2026-06-30';
const find = (board: BoardSnapshot): Findings => findingsAtOnce(board, { today });
const scoreOf = (board: BoardSnapshot) => find(board).score.score;
const extended = (
  board: BoardSnapshot,
  people: readonly Person[],
  relationships: readonly Relationship[],
): BoardSnapshot => ({
  ...board,
  people: [...board.people, ...people],
  relationships: [...board.relationships, ...relationships],
});

/** So many new contacts without any tag, each known to Anna at this level as of today. */
function crowd(count: number, strength: 1 | 5): [Person[], Relationship[]] {
  const ids = Array.from({ length: count }, (_, place) => `new${place}`);
  return [
    ids.map((id) => ({ id, name: id, side: 'customer' })),
    ids.map((id) => ({ id: `to ${id}`, kind: 'covers', from: 'p00', to: id, strength, lastContact: today })),
  ];
}

describe('the analysis', () => {
  it('finds the same whatever the order of people and relationships', () => {
    fc.assert(
      fc.property(shuffledBoards, ([board, shuffled]) => {
        expect(find(shuffled)).toEqual(find(board));
        expect([...find(shuffled).people]).toEqual([...find(board).people]);
      }),
    );
  });

  it('never changes the board, and gives plain data', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const before = structuredClone(board);
        const findings = find(board);
        expect(board).toEqual(before);
        expect(structuredClone(findings)).toEqual(findings);
      }),
    );
  });

  it('keeps every figure in its range', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const { score, people, blockers } = find(board);
        expect(score.score).toBeGreaterThanOrEqual(0);
        expect(score.score).toBeLessThanOrEqual(100 + 1e-9);
        for (const found of people.values()) {
          for (const share of [found.warmth, found.direct, found.cover, found.importance]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
          expect(found.direct).toBeLessThanOrEqual(found.warmth + 1e-12);
          expect(found.strictRoutes).toBeLessThanOrEqual(found.routes);
        }
        for (const { share } of blockers) expect(share).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

describe('the position score does not change at all with', () => {
  it.each<[string, (board: BoardSnapshot) => BoardSnapshot]>([
    ['200 new untagged customers with level-1 ties', (board) => extended(board, ...crowd(200, 1))],
    ['new untagged customers with level-5 ties', (board) => extended(board, ...crowd(20, 5))],
    ['duplicates of every relationship', (board) => extended(board, [], board.relationships.map(again))],
    ['self-loops', (board) => extended(board, [], board.people.flatMap(selfLoops))],
    [
      'idle members of ours',
      (board) =>
        extended(
          board,
          ['a', 'zz'].map((id) => ({ id, name: id, side: 'team' })),
          [],
        ),
    ],
  ])('%s', (_, change) => {
    fc.assert(
      fc.property(boards, (board) => {
        expect(scoreOf(change(board))).toBe(scoreOf(board));
      }),
    );
  });

  function again(relationship: Relationship): Relationship {
    return { ...relationship, id: `${relationship.id} again` };
  }

  function selfLoops({ id }: Person): Relationship[] {
    return relationshipKindIds.map((kind) => ({ id: `${kind} ${id}`, kind, from: id, to: id, strength: 5 }));
  }
});

describe('the position score never rises by', () => {
  it('more trust ties of strength 1', () => {
    const ends = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(boards, ends, (board, pairs) => {
        const at = (place: number) => board.people[place % board.people.length]?.id ?? '';
        const trusts = pairs.map(
          ([from, to], place): Relationship => ({
            id: `trust ${place}`,
            kind: 'trusts',
            from: at(from),
            to: at(to),
            strength: 1,
          }),
        );
        expect(scoreOf(extended(board, [], trusts))).toBeLessThanOrEqual((scoreOf(board) ?? 0) + 1e-9);
      }),
    );
  });

  it('forgetting a stance', () => {
    fc.assert(
      fc.property(boards, fc.nat(), (board, place) => {
        const forgotten = place % board.people.length;
        const people = board.people.map((person, index) => {
          if (index !== forgotten) return person;
          const { stance: _, ...rest } = person;
          return rest;
        });
        expect(scoreOf({ ...board, people })).toBeLessThanOrEqual((scoreOf(board) ?? 0) + 1e-9);
      }),
    );
  });
});

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly strength: Strength;
}

describe('kernels', () => {
  const size = 9;
  const node = fc.nat({ max: size - 1 });
  const networks = fc
    .array(fc.record({ from: node, to: node, pass: fc.constantFrom(0.3, 0.4, 0.5, 0.8, 0.9) }), {
      maxLength: 30,
    })
    .map((arcs) =>
      packNetwork(
        size,
        arcs.filter(({ from, to }) => from !== to && to > 1),
      ),
    );
  const starts = [0, 1].map((start) => ({ node: start, value: 1, hops: 0 }));

  /** The same network in the rows that reach works on: nodes 0 and 1 are ours, everybody else is seeded by them. */
  const rowsOf = (arcs: readonly Arc[]) => {
    const ties = customerTiesOf({
      people: Array.from({ length: size }, (_, place) => ({ id: `p${place}`, name: '', side: 'customer' })),
      ties: arcs.map(({ from, to, strength }) => ({ kind: 'influences', from, to, strength })),
      config: defaultConfig,
    });
    return ties;
  };

  it('reach without a node is that of a search in which it has no ties and no seed', () => {
    const arcs = fc.array(fc.record({ from: node, to: node, strength: fc.constantFrom(...strengths) }), {
      maxLength: 30,
    });
    const seeds = fc.array(fc.constantFrom(0, 0, 0.2, 0.3, 0.9), { minLength: size, maxLength: size });
    fc.assert(
      fc.property(arcs, seeds, node, (drawn, seedOf, gone) => {
        const ties = rowsOf(drawn.filter(({ from, to }) => from !== to));
        const seed = Float64Array.from(seedOf);
        const reach = reachOver(ties, 0.3);
        reach.search(seed, ties.pass);
        const found = Array.from({ length: size }, (_, target) => reach.without(gone, target));

        const pass = ties.pass.map((share, arc) =>
          ties.origins[arc] === gone || ties.ends[arc] === gone ? 0 : share,
        );
        const others = reachOver(ties, 0.3);
        others.search(
          seed.map((value, person) => (person === gone ? 0 : value)),
          pass,
        );
        expect(found).toEqual([...others.values].map((value) => near(value, 12)));
      }),
    );
  });

  it('paths that share nobody are as many as people must be removed to cut all ways (Menger)', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const open = new Uint8Array(size).fill(1);
        const count = disjointPathCounter(reversed(network), [0, 1], open);
        for (let target = 2; target < size; target += 1) {
          expect(count(target)).toBe(
            smallestCut(target, (closed) => {
              const { values } = bestPaths(network, starts, { closed });
              return (values[target] ?? 0) > 0;
            }),
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  /** How many of the others must go, two at most being ours, until the target is reached no more. */
  function smallestCut(target: number, isReached: (closed: Uint8Array) => boolean): number {
    let smallest = size;
    for (let removed = 0; removed < 2 ** size; removed += 1) {
      if ((removed >> target) & 1) continue;
      const closed = Uint8Array.from({ length: size }, (_, place) => (removed >> place) & 1);
      const count = closed.reduce((sum, gone) => sum + gone, 0);
      if (count < smallest && !isReached(closed)) smallest = count;
    }
    return smallest;
  }
});
