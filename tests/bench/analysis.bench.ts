import { DirectedGraph } from 'graphology';
import dijkstra from 'graphology-shortest-path/dijkstra';
import { describe, expect, it } from 'vitest';
import { largeBoard } from '#tests/support/large-board.ts';
import { compare } from '#tests/support/measure.ts';
import { cleanUp } from '@/analysis/clean-up.ts';
import { defaultConfig } from '@/analysis/config.ts';
import { analyse, findingsAtOnce, scoreAtOnce } from '@/analysis/index.ts';
import { type BoardNetwork, networkOf } from '@/analysis/network.ts';
import { positionOf, scoringOf } from '@/analysis/position.ts';
import { departing, departuresOf } from '@/analysis/rankings/departures.ts';
import { nextMovesOf } from '@/analysis/rankings/next-moves.ts';
import { recruitsOf } from '@/analysis/rankings/recruits.ts';
import { variantsOf } from '@/analysis/rankings/variants.ts';
import { finish } from '@/analysis/steps.ts';
import { warmthOf } from '@/analysis/warmth.ts';
import type { BoardSnapshot } from '@/domain/index.ts';

/*
 * `npm run bench:analysis`. The named baseline of each line runs in turns with it, in the same process, so that the
 * ratio holds on any machine: what plain graphology takes for the same board.
 */

const options = { today: '2026-06-30' } as const;
const sizes = [1000, 5000, 20_000, 100_000];
/** Milliseconds at the most, in Node on two slow cores; null where nothing is promised. */
const targets: Readonly<Record<number, { readonly atOnce: number | null; readonly all: number | null }>> = {
  1000: { atOnce: 16, all: 300 },
  5000: { atOnce: 50, all: 1000 },
};
const scoreTarget = { size: 100_000, milliseconds: 200 };

/** Small boards take more rounds until the engine has seen enough of the code to make it fast. */
const roundsFor = (size: number) => (size > 5000 ? 5 : 25);

/** The board as anybody would put it into graphology: people, and every relationship between two of them. */
function plainGraph({ people, relationships }: BoardSnapshot): DirectedGraph {
  const graph = new DirectedGraph();
  for (const person of people) graph.addNode(person.id, { ...person });
  for (const { from, to, ...rest } of relationships) if (from !== to) graph.mergeEdge(from, to, rest);
  return graph;
}

const source = 'all of ours';

/** The network of warm paths in graphology: −ln of pass-on and willingness as cost, from one source before all of ours. */
function costGraph({ size, starts, ends, pass, willingness, sources }: BoardNetwork): DirectedGraph {
  const graph = new DirectedGraph();
  graph.addNode(source);
  for (let node = 0; node < size; node += 1) graph.addNode(node);
  for (const node of sources) graph.addEdge(source, node, { cost: 0 });
  for (let node = 0; node < size; node += 1) {
    for (let place = starts[node] ?? 0; place < (starts[node + 1] ?? 0); place += 1) {
      const share = (pass[place] ?? 0) * (willingness[node] ?? 1);
      if (share > 0) graph.addEdge(node, ends[place], { cost: -Math.log(share) });
    }
  }
  return graph;
}

function tell(text: string, milliseconds: number, target: number | null | undefined): void {
  const promised =
    target == null ? '' : ` · target ${target} ms: ${milliseconds <= target ? 'kept' : 'MISSED'}`;
  console.log(`${text}${promised}`);
}

describe.each(sizes)('%d relationships', (size) => {
  const snapshot = largeBoard(size);
  const rounds = roundsFor(size);
  const baseline = {
    name: 'graphology, building its graph',
    prepare: () => snapshot,
    run: (board: BoardSnapshot) => plainGraph(board),
  };
  const against = async (name: string, run: () => unknown, target?: number | null) => {
    const found = await compare(rounds, { name, prepare: () => undefined, run }, baseline);
    tell(`${size}: ${found.text}`, found.milliseconds, target);
    return found;
  };

  it('score, findings, rankings', async () => {
    await against(
      'the score',
      () => scoreAtOnce(snapshot, options),
      size === scoreTarget.size ? scoreTarget.milliseconds : null,
    );
    await against('clean-up alone', () => cleanUp(snapshot, options.today, defaultConfig));
    await against(
      'score and threshold insights',
      () => findingsAtOnce(snapshot, options),
      targets[size]?.atOnce,
    );
    // Beyond what files may bring in, a single run of the rankings takes a minute and more.
    if (size > 20_000) return;
    await against('everything', () => analyse(snapshot, options), targets[size]?.all);

    const scoring = finish(scoringOf(snapshot, options));
    const position = finish(positionOf(scoring));
    const variants = variantsOf(scoring);
    if (variants === undefined) throw new Error('This board has a decision maker');
    const { people } = departing(position);
    await against('all moves', () => finish(nextMovesOf(position, variants)));
    await against(`${people.length} departures`, () => finish(departuresOf(position, variants, people)));
    await against('recruits', () => finish(recruitsOf(position)));
    expect(position.board.decisionMakers.length).toBeGreaterThan(0);
  });

  it('warm paths to everybody, as graphology’s Dijkstra finds them', async () => {
    const { board, game } = finish(scoringOf(snapshot, options));
    const network = networkOf(board, game.ties);
    const graph = costGraph(network);
    const found = await compare(
      rounds,
      { name: 'warm paths to everybody', prepare: () => network, run: (rows) => warmthOf(rows) },
      {
        name: 'graphology’s Dijkstra',
        prepare: () => graph,
        run: (costs) => dijkstra.singleSource(costs, source, 'cost'),
      },
    );
    tell(`${size}: ${found.text}`, found.milliseconds, null);
    const { values } = warmthOf(network);
    const paths = dijkstra.singleSource(graph, source, 'cost');
    const reached = [...values.keys()].filter((node) => (values[node] ?? 0) > 0);
    // Graphology has no limit below which there is no path: whoever we reach, it reaches too.
    expect(reached.filter((node) => paths[node] === undefined)).toEqual([]);
  });
});

/** Bytes in use once everything that nobody holds is collected; what was given up a moment ago takes several turns. */
async function bytesInUse(): Promise<number> {
  if (globalThis.gc === undefined) throw new Error('Run with --expose-gc, as npm run bench:analysis does.');
  for (let turn = 0; turn < 4; turn += 1) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

it('memory grows with the board, not with its square', async () => {
  const held = async (size: number, work: (board: BoardSnapshot) => object): Promise<number> => {
    const snapshot = largeBoard(size);
    const before = await bytesInUse();
    const result = work(snapshot);
    const bytes = (await bytesInUse()) - before;
    expect(Object.keys(result)).not.toEqual([]);
    return bytes;
  };
  const grows = async (name: string, work: (board: BoardSnapshot) => object, few: number, many: number) => {
    const [small, large] = [await held(few, work), await held(many, work)];
    const times = large / small;
    console.log(
      `memory of ${name}: ${(small / 1e6).toFixed(1)} MB at ${few}, ${(large / 1e6).toFixed(1)} MB at ${many}: ${times.toFixed(1)} × for ${many / few} × the board`,
    );
    expect(small).toBeGreaterThan(0);
    expect(times).toBeLessThan((1.5 * many) / few);
  };
  await grows('the score', (board) => finish(scoringOf(board, options)), 5000, 100_000);
  await grows('everything', (board) => analyse(board, options), 5000, 20_000);
});
