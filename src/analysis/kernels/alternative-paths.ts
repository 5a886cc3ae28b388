import type { Network } from '../network.ts';
import { bestPaths, type Limits, pathTo, type Start } from './best-paths.ts';

/** A path with its product. */
export interface RankedPath {
  readonly nodes: readonly number[];
  readonly value: number;
}

/** Products that differ by less than this share are equal. */
const equalShare = 1e-12;

/**
 * The best `count` paths without repeated nodes from any source to the target, best first; equal ones by
 * fewer hops, then by nodes from the source (J. Y. Yen, "Finding the k shortest loopless paths in a
 * network", Management Science 17, 1971, pp. 712–716, first described in 1970).
 */
export function alternativePaths(
  network: Network,
  sources: readonly number[],
  target: number,
  count: number,
  limits: Pick<Limits, 'willingness' | 'closed'> = {},
): RankedPath[] {
  const found: RankedPath[] = [];
  const candidates = new Map<string, RankedPath>();
  const offer = (nodes: readonly number[], value: number) => {
    candidates.set(nodes.join(' '), { nodes, value });
  };

  const starts = sources.map((node) => ({ node, value: 1, hops: 0 }));
  const best = bestPaths(network, starts, { ...limits, until: target });
  const nodes = pathTo(best, target);
  if (nodes !== undefined) offer(nodes, best.values[target] ?? 0);

  while (found.length < count && candidates.size > 0) {
    const [key, next] = bestOf(candidates);
    candidates.delete(key);
    found.push(next);
    if (found.length === count) break;
    for (const branch of branches(network, sources, next, found, limits)) {
      const search = bestPaths(network, branch.starts, { ...limits, ...branch.limits, until: target });
      const rest = pathTo(search, target);
      if (rest === undefined) continue;
      offer([...branch.root, ...rest], search.values[target] ?? 0);
    }
  }
  return found;
}

interface Branch {
  /** What the new path shares with the old one before it leaves it. */
  readonly root: readonly number[];
  readonly starts: readonly Start[];
  readonly limits: Limits;
}

/** Each place at which another path may leave this one, without repeating any found before. */
function* branches(
  network: Network,
  sources: readonly number[],
  path: RankedPath,
  found: readonly RankedPath[],
  { willingness, closed }: Limits,
): Generator<Branch> {
  const taken = new Set(found.map(({ nodes }) => nodes[0]));
  const others = sources.filter((source) => !taken.has(source));
  yield { root: [], starts: others.map((node) => ({ node, value: 1, hops: 0 })), limits: {} };

  const passed = closed === undefined ? new Uint8Array(network.size) : Uint8Array.from(closed);
  let value = 1;
  for (const [hops, node] of path.nodes.slice(0, -1).entries()) {
    const root = path.nodes.slice(0, hops);
    const notNext = new Set<number>();
    for (const { nodes } of found) {
      const next = nodes[hops + 1];
      if (next !== undefined && nodes[hops] === node && root.every((step, place) => nodes[place] === step)) {
        notNext.add(next);
      }
    }
    yield { root, starts: [{ node, value, hops }], limits: { closed: passed.slice(), notNext } };
    passed[node] = 1;
    value *= (willingness?.[node] ?? 1) * passOf(network, node, path.nodes[hops + 1] ?? -1);
  }
}

function passOf({ starts, ends, pass }: Network, from: number, to: number): number {
  const row = ends.subarray(starts[from], starts[from + 1]);
  return pass[(starts[from] ?? 0) + row.indexOf(to)] ?? 0;
}

function bestOf(candidates: ReadonlyMap<string, RankedPath>): [string, RankedPath] {
  const [first, ...rest] = candidates;
  if (first === undefined) throw new RangeError('No candidates');
  return rest.reduce((best, entry) => (compare(entry[1], best[1]) < 0 ? entry : best), first);
}

function compare(a: RankedPath, b: RankedPath): number {
  if (Math.abs(a.value - b.value) > equalShare * Math.max(a.value, b.value)) return b.value - a.value;
  if (a.nodes.length !== b.nodes.length) return a.nodes.length - b.nodes.length;
  for (const [place, node] of a.nodes.entries()) {
    const other = b.nodes[place] ?? node;
    if (node !== other) return node - other;
  }
  return 0;
}
