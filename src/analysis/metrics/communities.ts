import louvain from 'graphology-communities-louvain';
import { seededNumbers } from '../kernels/seeded-numbers.ts';
import { libraryGraph } from './library-graph.ts';
import type { Place, Projection } from './projection.ts';

/**
 * Who hangs together with whom (V. D. Blondel et al., "Fast unfolding of communities in large networks", J. Stat.
 * Mech., 2008), by strength. Pairs with a tension are left out: a quarrel holds nobody together. Communities are
 * numbered from 1, the largest first, then by their first member; somebody without such ties is one alone.
 */
export function communitiesOf({ people, pairs }: Projection, seed: number): Int32Array {
  const graph = libraryGraph(
    people.length,
    pairs.filter(({ tense }) => !tense),
  );
  const found = louvain(graph, { getEdgeWeight: 'strength', rng: seededNumbers(seed) });
  const members = new Map<number | undefined, Place[]>();
  for (const place of people.keys()) {
    const community = found[place];
    const known = members.get(community);
    if (known === undefined) members.set(community, [place]);
    else known.push(place);
  }
  const numbers = new Int32Array(people.length);
  // Those of equal size stand by their first member already: the map keeps the order of their first mention.
  const bySize = [...members.values()].sort((a, b) => b.length - a.length);
  for (const [rank, community] of bySize.entries()) for (const place of community) numbers[place] = rank + 1;
  return numbers;
}
