import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { weightedDegree } from 'graphology-metrics/node/weighted-degree.js';
import type { BoardSnapshot, PersonId, Share } from '@/domain/index.ts';
import { cleanUp } from '../clean-up.ts';
import { type AnalysisConfig, defaultConfig } from '../config.ts';
import type { AnalysisOptions } from '../position.ts';
import { counted, finish, type Steps } from '../steps.ts';
import { restrictedTo } from '../topic.ts';
import { communitiesOf } from './communities.ts';
import { coreNumbers } from './core-numbers.ts';
import type { MetricsFindings, PersonMetrics } from './findings.ts';
import { type LibraryGraph, libraryGraph } from './library-graph.ts';
import { degreeOf, projectionOf } from './projection.ts';
import { type ShortestWays, shortestWays } from './shortest-ways.ts';
import { clusteringOf, constraintOf, trianglesIn } from './triangles.ts';

/**
 * The expert figures of everybody on a board as of a day, on the undirected simple graph of all ties. A figure that
 * is not defined for somebody is null; on no board does any of them throw. Pure: the same board gives the same, in
 * whatever order its records stand. Throws a RangeError when `today` is no date.
 */
export function* metricsSteps(whole: BoardSnapshot, options: AnalysisOptions): Steps<MetricsFindings> {
  const config = options.config ?? defaultConfig;
  const snapshot = options.topic === undefined ? whole : restrictedTo(whole, options.topic);
  const projection = projectionOf(cleanUp(snapshot, options.today, config));
  const { people, pairs, neighbours } = projection;
  yield 0;
  const exact = snapshot.relationships.length <= config.metrics.exactUpTo;
  const most = exact ? people.length : config.metrics.startingPeople;
  const count = Math.min(people.length, most);
  const ways = yield* counted(shortestWays(neighbours, most), { from: 0, to: 0.9, count });

  const graph = libraryGraph(people.length, pairs);
  yield;
  const closeness = ways.sampledFrom === undefined ? closenessIn(graph, people.length) : closenessBy(ways);
  yield;
  const standing = pagerankIn(graph, people.length, config);
  yield;
  const triangles = trianglesIn(projection);
  yield;
  const core = coreNumbers(neighbours);
  const community = communitiesOf(projection, config.metrics.seed);
  yield;

  const others = (people.length - 1) * (people.length - 2);
  const found = new Map<PersonId, PersonMetrics>();
  for (const [place, id] of people.entries()) {
    const degree = degreeOf(neighbours, place);
    found.set(id, {
      degree,
      weightedDegree: weightedDegree(graph, place, 'strength'),
      betweenness: others === 0 ? 0 : (ways.through[place] ?? 0) / others,
      closeness: closeness[place] ?? 0,
      pagerank: standing[place] ?? 0,
      clustering: clusteringOf(degree, triangles.count[place] ?? 0),
      core: core[place] ?? 0,
      constraint: constraintOf(neighbours, place, triangles.shared),
      community: community[place] ?? 0,
    });
  }
  return { people: found, sampledFrom: ways.sampledFrom };
}

/** The expert figures, in one go. */
export function metricsAtOnce(snapshot: BoardSnapshot, options: AnalysisOptions): MetricsFindings {
  return finish(metricsSteps(snapshot, options));
}

/** 0 for somebody without ties. */
function closenessIn(graph: LibraryGraph, size: number): Float64Array {
  const closeness = new Float64Array(size);
  if (size < 2) return closeness;
  const found = closenessCentrality(graph, { wassermanFaust: true });
  // Each share of the others reached was taken of the spare nodes as well.
  const scale = (graph.order - 1) / (size - 1);
  return closeness.map((_, place) => (found[place] ?? 0) * scale);
}

/** The same from the steps that were estimated. */
function closenessBy({ steps, reached }: ShortestWays): Float64Array {
  const others = steps.length - 1;
  return steps.map((all, place) => {
    const count = reached[place] ?? 0;
    return all === 0 ? 0 : (count / all) * (count / others);
  });
}

/** Equal shares where nobody has a tie. */
function pagerankIn(graph: LibraryGraph, size: number, { metrics }: AnalysisConfig): Float64Array {
  const ranks = new Float64Array(size);
  if (size === 0) return ranks;
  const { alpha, tolerance, maxIterations } = metrics.pagerank;
  const found = pagerank(graph, { getEdgeWeight: null, alpha, tolerance, maxIterations });
  for (let place = 0; place < size; place += 1) ranks[place] = found[place] ?? 0;
  // Spare nodes took a share, and rounding another: nothing leads to or from them, so the rest keeps its proportions.
  const all = ranks.reduce((sum, rank): Share => sum + rank, 0);
  return ranks.map((rank) => rank / all);
}
