import type { Network } from '../network.ts';
import type { BestPaths } from './best-paths.ts';
import { nodeHeap } from './heap.ts';

/** How good the best paths would be without one node. */
export type BestWithout = (node: number) => (target: number) => number;

/**
 * Prepares to answer for many nodes: only the paths through a node can change when it goes, so only their
 * part of the tree of best paths is searched again. Nobody's willingness counts here.
 *
 * @param against the network with every tie turned round (`reversed`)
 * @param best the best paths of the whole network, found without willingness
 */
export function bestWithout(network: Network, against: Network, best: BestPaths): BestWithout {
  const { size, starts, ends, pass } = network;
  const children = childrenOf(best.previous);
  const values = new Float64Array(size);
  const heap = nodeHeap(values);
  const inside = new Uint8Array(size);

  return (node) => {
    const lost = descendants(children, node);
    inside[node] = 1;
    for (const child of lost) inside[child] = 1;
    for (const child of lost) {
      values[child] = bestFromOutside(child);
      heap.raise(child);
    }
    const replaced = new Map<number, number>();
    for (let next = heap.take(); next !== undefined; next = heap.take()) {
      const value = values[next] ?? 0;
      replaced.set(next, value);
      const end = starts[next + 1] ?? 0;
      for (let place = starts[next] ?? 0; place < end; place += 1) {
        const neighbour = ends[place] ?? 0;
        if (inside[neighbour] !== 1 || neighbour === node || replaced.has(neighbour)) continue;
        const offer = value * (pass[place] ?? 0);
        if (offer <= (values[neighbour] ?? 0)) continue;
        values[neighbour] = offer;
        heap.raise(neighbour);
      }
    }
    inside[node] = 0;
    for (const child of lost) inside[child] = 0;
    return (target) => (target === node ? 0 : (replaced.get(target) ?? best.values[target] ?? 0));
  };

  /** The best way to a node whose last step but one does not depend on the missing node. */
  function bestFromOutside(node: number): number {
    let value = 0;
    const end = against.starts[node + 1] ?? 0;
    for (let place = against.starts[node] ?? 0; place < end; place += 1) {
      const before = against.ends[place] ?? 0;
      if (inside[before] === 1) continue;
      value = Math.max(value, (best.values[before] ?? 0) * (against.pass[place] ?? 0));
    }
    return value;
  }
}

function childrenOf(previous: Int32Array): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  for (const [node, before] of previous.entries()) {
    if (before === -1) continue;
    const known = children.get(before);
    if (known === undefined) children.set(before, [node]);
    else known.push(node);
  }
  return children;
}

/** Everybody whose best path leads through a node. */
function descendants(children: ReadonlyMap<number, readonly number[]>, node: number): number[] {
  const found = [...(children.get(node) ?? [])];
  for (let place = 0; place < found.length; place += 1) {
    for (const child of children.get(found[place] ?? -1) ?? []) found.push(child);
  }
  return found;
}
