import type { Network } from '../network.ts';
import { nodeHeap } from './heap.ts';

/*
 * Paths of the largest product (E. W. Dijkstra, "A note on two problems in connexion with graphs", 1959,
 * pp. 269–271, on −ln of the shares; multiplying the shares themselves is the same and rounds less).
 */

/** Where paths may begin: the value and the hops they already have there. */
export interface Start {
  readonly node: number;
  readonly value: number;
  readonly hops: number;
}

export interface Limits {
  /** The factor of a node in the middle of a path; 1 for each where it is missing. */
  readonly willingness?: Float64Array;
  /** Nodes (1) that no path may touch. */
  readonly closed?: Uint8Array;
  /** Nodes that must not follow the start. */
  readonly notNext?: ReadonlySet<number>;
  /** Stop as soon as the best path to this node is known. */
  readonly until?: number;
}

/** The best path from any start to every node. */
export interface BestPaths {
  /** The product along the path, 0 where there is none. */
  readonly values: Float64Array;
  readonly hops: Int32Array;
  /** The node before each on its path, −1 at a start. */
  readonly previous: Int32Array;
}

/** Products below this are no path. */
const nothing = 1e-12;
/** Products that differ by less than this share are equal. */
const equalShare = 1e-12;

/**
 * The best path to every node: the largest product of the ties' pass-on and of the willingness of everybody
 * in the middle; of equal ones the fewer hops, then the smaller nodes element by element from the start.
 */
export function bestPaths(network: Network, starts: readonly Start[], limits: Limits = {}): BestPaths {
  const { size, starts: rows, ends, pass } = network;
  const { willingness, closed, notNext, until } = limits;
  const paths: BestPaths = {
    values: new Float64Array(size),
    hops: new Int32Array(size),
    previous: new Int32Array(size).fill(-1),
  };
  const { values, hops, previous } = paths;
  const heap = nodeHeap(values);
  const settled = new Uint8Array(size);
  const isStart = new Uint8Array(size);
  for (const start of starts) {
    if (closed?.[start.node] === 1) continue;
    isStart[start.node] = 1;
    values[start.node] = start.value;
    hops[start.node] = start.hops;
    heap.raise(start.node);
  }
  for (let node = heap.take(); node !== undefined; node = heap.take()) {
    if (node === until) break;
    settled[node] = 1;
    const onward = (values[node] ?? 0) * (willingness?.[node] ?? 1);
    const nextHops = (hops[node] ?? 0) + 1;
    const end = rows[node + 1] ?? 0;
    for (let place = rows[node] ?? 0; place < end; place += 1) {
      const next = ends[place] ?? 0;
      if (settled[next] === 1 || isStart[next] === 1 || closed?.[next] === 1) continue;
      if (isStart[node] === 1 && notNext?.has(next) === true) continue;
      const value = onward * (pass[place] ?? 0);
      if (value <= nothing || !improves(paths, next, value, nextHops, node)) continue;
      const grows = value > (values[next] ?? 0);
      // An equal path by fewer hops may be smaller by rounding: keep the larger, which the heap has seen.
      if (grows) values[next] = value;
      hops[next] = nextHops;
      previous[next] = node;
      if (grows) heap.raise(next);
    }
  }
  return paths;
}

/** The nodes from a start to `node`; undefined where there is no path. */
export function pathTo({ values, previous }: BestPaths, node: number): number[] | undefined {
  if ((values[node] ?? 0) === 0) return undefined;
  const path: number[] = [];
  for (let step = node; step !== -1; step = previous[step] ?? -1) path.push(step);
  return path.reverse();
}

function improves(paths: BestPaths, next: number, value: number, hops: number, before: number): boolean {
  const known = paths.values[next] ?? 0;
  const margin = equalShare * Math.max(known, value);
  if (Math.abs(value - known) > margin) return value > known;
  const knownHops = paths.hops[next] ?? 0;
  if (hops !== knownHops) return hops < knownHops;
  return comesFirst(paths.previous, before, paths.previous[next] ?? -1);
}

/** Compares two paths of equal length from their ends back: the difference nearest to the start decides. */
function comesFirst(previous: Int32Array, a: number, b: number): boolean {
  let first = false;
  let left = a;
  let right = b;
  while (left !== right) {
    first = left < right;
    left = previous[left] ?? -1;
    right = previous[right] ?? -1;
  }
  return first;
}
