import { degreeOf, type Neighbours } from './projection.ts';

/**
 * The core number of everybody: the largest k for which they are part of a group whose members each have k ties
 * within it. Takes people off by degree, the smallest first (V. Batagelj & M. Zaveršnik, "An O(m) algorithm for cores
 * decomposition of networks", 2003).
 */
export function coreNumbers(neighbours: Neighbours): Int32Array {
  const { size, starts, ends } = neighbours;
  const core = new Int32Array(size);
  for (let place = 0; place < size; place += 1) core[place] = degreeOf(neighbours, place);

  // People sorted by degree, where each one stands, and where each degree begins.
  const most = core.reduce((largest, degree) => Math.max(largest, degree), 0);
  const begins = new Int32Array(most + 2);
  for (const degree of core) begins[degree + 1] = (begins[degree + 1] ?? 0) + 1;
  for (let degree = 0; degree <= most; degree += 1) {
    begins[degree + 1] = (begins[degree + 1] ?? 0) + (begins[degree] ?? 0);
  }
  const order = new Int32Array(size);
  const standing = new Int32Array(size);
  const next = begins.slice();
  for (let place = 0; place < size; place += 1) {
    const at = next[core[place] ?? 0] ?? 0;
    order[at] = place;
    standing[place] = at;
    next[core[place] ?? 0] = at + 1;
  }

  for (let at = 0; at < size; at += 1) {
    const person = order[at] ?? 0;
    const end = starts[person + 1] ?? 0;
    for (let slot = starts[person] ?? 0; slot < end; slot += 1) {
      const neighbour = ends[slot] ?? 0;
      const degree = core[neighbour] ?? 0;
      if (degree <= (core[person] ?? 0)) continue;
      // One tie less: the neighbour changes places with the first of its degree, where the smaller one now ends.
      const [from, to] = [standing[neighbour] ?? 0, begins[degree] ?? 0];
      const first = order[to] ?? 0;
      order[to] = neighbour;
      order[from] = first;
      standing[neighbour] = to;
      standing[first] = from;
      begins[degree] = to + 1;
      core[neighbour] = degree - 1;
    }
  }
  return core;
}
