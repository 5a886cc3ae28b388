import { nodeHeap } from './heap.ts';

/** Arcs in compressed sparse rows, forwards and backwards; see `CustomerTies`. */
export interface Rows {
  readonly size: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly origins: Int32Array;
  readonly backStarts: Int32Array;
  readonly backArcs: Int32Array;
}

/** How well everybody is reached, kept in the same memory for one search after the other. */
export interface Reach {
  /** The largest product along a path, 0 where there is none. Of the last search. */
  readonly values: Float64Array;
  /** The node before each on its best path, −1 where the path begins. */
  readonly previous: Int32Array;
  /**
   * Searches the best path to every node (E. W. Dijkstra 1959, on products of shares instead of sums of costs).
   *
   * @param seeds the value with which a path may begin at each node, 0 where none may
   * @param pass what is left along each arc, 0–1
   * @param willingness what is left by each node in the middle of a path, 0–1; all of it where missing
   */
  search(seeds: Float64Array, pass: Float64Array, willingness?: Float64Array): void;
  /**
   * The value of a node if another one were not there, after a search in which everybody was willing. Asking for
   * many nodes with the same one missing is cheap.
   */
  without(missing: number, node: number): number;
}

/** Values below this are no path (`design/analysis.md`, *Clean-up*: x > 0 means x > 1e-12). */
const nothing = 1e-12;
const nobody = -1;

/**
 * Prepares searches over the same rows.
 *
 * @param least arcs and seeds of less are left out
 */
export function reachOver(rows: Rows, least: number): Reach {
  const { size, starts, ends, origins, backStarts, backArcs } = rows;
  const values = new Float64Array(size);
  const previous = new Int32Array(size);
  const settled = new Uint8Array(size);
  const heap = nodeHeap(values);
  // The tree of best paths, downwards: who comes first below each node, and who beside.
  const firstBelow = new Int32Array(size);
  const beside = new Int32Array(size);
  let treeIsBuilt = false;
  let seedsNow: Float64Array = values;
  let passNow: Float64Array = values;

  const replaced = new Float64Array(size);
  const replacedHeap = nodeHeap(replaced);
  const inside = new Uint8Array(size);
  const closed = new Uint8Array(size);
  let lost: number[] = [];
  let asked = nobody;

  function search(seeds: Float64Array, pass: Float64Array, willingness?: Float64Array): void {
    seedsNow = seeds;
    passNow = pass;
    treeIsBuilt = false;
    forgetMissing();
    settled.fill(0);
    previous.fill(nobody);
    for (let node = 0; node < size; node += 1) {
      const seed = seeds[node] ?? 0;
      const begins = seed >= least && seed > nothing;
      values[node] = begins ? seed : 0;
      if (begins) heap.raise(node);
    }
    for (let node = heap.take(); node !== undefined; node = heap.take()) {
      settled[node] = 1;
      const value = (values[node] ?? 0) * (willingness?.[node] ?? 1);
      const end = starts[node + 1] ?? 0;
      for (let arc = starts[node] ?? 0; arc < end; arc += 1) {
        const share = pass[arc] ?? 0;
        if (share < least) continue;
        const next = ends[arc] ?? 0;
        if (settled[next] === 1) continue;
        const offer = value * share;
        if (offer <= nothing || offer <= (values[next] ?? 0)) continue;
        values[next] = offer;
        previous[next] = node;
        heap.raise(next);
      }
    }
  }

  function buildTree(): void {
    treeIsBuilt = true;
    firstBelow.fill(nobody);
    for (let node = 0; node < size; node += 1) {
      const above = previous[node] ?? nobody;
      if (above === nobody) continue;
      beside[node] = firstBelow[above] ?? nobody;
      firstBelow[above] = node;
    }
  }

  function forgetMissing(): void {
    if (asked === nobody) return;
    inside[asked] = 0;
    for (const node of lost) inside[node] = 0;
    lost = [];
    asked = nobody;
  }

  /** Only paths through the missing node change when it goes: their part of the tree is searched again. */
  function takeOut(missing: number): void {
    if (!treeIsBuilt) buildTree();
    forgetMissing();
    asked = missing;
    inside[missing] = 1;
    loseBelow(missing);
    // The list grows while it is walked.
    for (const node of lost) loseBelow(node);
    for (const node of lost) {
      closed[node] = 0;
      replaced[node] = bestFromOutside(node);
      if ((replaced[node] ?? 0) > 0) replacedHeap.raise(node);
    }
    for (let node = replacedHeap.take(); node !== undefined; node = replacedHeap.take()) {
      closed[node] = 1;
      const value = replaced[node] ?? 0;
      const end = starts[node + 1] ?? 0;
      for (let arc = starts[node] ?? 0; arc < end; arc += 1) {
        const next = ends[arc] ?? 0;
        const share = passNow[arc] ?? 0;
        if (share < least || inside[next] !== 1 || next === missing || closed[next] === 1) continue;
        const offer = value * share;
        if (offer <= nothing || offer <= (replaced[next] ?? 0)) continue;
        replaced[next] = offer;
        replacedHeap.raise(next);
      }
    }
  }

  function loseBelow(node: number): void {
    for (let below = firstBelow[node] ?? nobody; below !== nobody; below = beside[below] ?? nobody) {
      inside[below] = 1;
      lost.push(below);
    }
  }

  /** The best way to a node whose last step does not come from where the missing one is needed. */
  function bestFromOutside(node: number): number {
    const seed = seedsNow[node] ?? 0;
    let best = seed >= least ? seed : 0;
    const end = backStarts[node + 1] ?? 0;
    for (let place = backStarts[node] ?? 0; place < end; place += 1) {
      const arc = backArcs[place] ?? 0;
      const before = origins[arc] ?? 0;
      const share = passNow[arc] ?? 0;
      if (share < least || inside[before] === 1) continue;
      const offer = (values[before] ?? 0) * share;
      if (offer > nothing && offer > best) best = offer;
    }
    return best;
  }

  return {
    values,
    previous,
    search,
    without(missing, node) {
      if (missing === node) return 0;
      if (asked !== missing) takeOut(missing);
      return inside[node] === 1 ? (replaced[node] ?? 0) : (values[node] ?? 0);
    },
  };
}
