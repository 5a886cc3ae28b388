import type { Network } from '../network.ts';

const none = -1;
/** The search came to a person's far side straight from the near side. */
const through = -2;

/**
 * Counts paths that share nobody but their target: the largest number of them from any source (Menger 1927,
 * as unit-capacity maximum flow by augmenting paths, Ford & Fulkerson 1956, on the graph in which everybody
 * but the target is split in two). The search runs against the ties, from the target towards the sources,
 * where it ends at once for most contacts. A source is used once, so a lone one never has two paths.
 *
 * @param against the network with every tie turned round (`reversed`)
 * @param sources where paths begin
 * @param open nodes (1) that may stand in the middle of a path
 * @returns a function that counts for one target
 */
export function disjointPathCounter(
  against: Network,
  sources: readonly number[],
  open: Uint8Array,
): (target: number) => number {
  const { size, starts, ends } = against;
  const isSource = new Uint8Array(size);
  for (const source of sources) isSource[source] = 1;

  // The paths so far: before each node on one stands its neighbour nearer to the target.
  const nearer = new Int32Array(size).fill(none);
  const touched: number[] = [];
  // One round of search: how the near (entered) and the far side (left) of each node was reached.
  const enteredIn = new Int32Array(size);
  const enteredFrom = new Int32Array(size);
  const leftIn = new Int32Array(size);
  const leftVia = new Int32Array(size);
  const queue = new Int32Array(size);
  let round = 0;
  let length = 0;

  function leave(node: number, via: number): void {
    if (leftIn[node] === round) return;
    leftIn[node] = round;
    leftVia[node] = via;
    queue[length] = node;
    length += 1;
  }

  /** Breadth first to a source no path uses yet; −1 when there is none. */
  function search(target: number): number {
    round += 1;
    length = 0;
    leave(target, none);
    for (let head = 0; head < length; head += 1) {
      const node = queue[head] ?? 0;
      const before = nearer[node] ?? none;
      if (before !== none && enteredIn[node] !== round) {
        // The path through this node may give it up: then the node before it looks for another way.
        enteredIn[node] = round;
        enteredFrom[node] = none;
        leave(before, node);
      }
      const end = starts[node + 1] ?? 0;
      for (let place = starts[node] ?? 0; place < end; place += 1) {
        const next = ends[place] ?? 0;
        if (next === target || enteredIn[next] === round || nearer[next] === node) continue;
        if (isSource[next] !== 1 && open[next] !== 1) continue;
        enteredIn[next] = round;
        enteredFrom[next] = node;
        const holder = nearer[next] ?? none;
        if (holder !== none) leave(holder, next);
        else if (isSource[next] === 1) return next;
        else leave(next, through);
      }
    }
    return none;
  }

  /** Walks the search back from the source it found: ties walked against a path leave it, others join. */
  function augment(source: number): void {
    const joining: [node: number, before: number][] = [];
    let node = source;
    for (;;) {
      const from = enteredFrom[node] ?? none;
      if (from !== none) joining.push([node, from]);
      const side = from === none ? node : from;
      const via = leftVia[side] ?? none;
      if (via === none) break;
      if (via === through) {
        node = side;
      } else {
        nearer[via] = none;
        node = via;
      }
    }
    for (const [joined, before] of joining) {
      nearer[joined] = before;
      touched.push(joined);
    }
  }

  return (target) => {
    const most = Math.min((starts[target + 1] ?? 0) - (starts[target] ?? 0), sources.length);
    let count = 0;
    while (count < most) {
      const source = search(target);
      if (source === none) break;
      augment(source);
      count += 1;
    }
    for (const node of touched) nearer[node] = none;
    touched.length = 0;
    return count;
  };
}
