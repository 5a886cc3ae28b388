import type { Steps } from '../steps.ts';
import { partsOf } from './parts.ts';
import type { Neighbours, Place } from './projection.ts';

/** What the shortest ways say about everybody. */
export interface ShortestWays {
  /** The shortest ways of all others that lead through each person, both directions, each pair's adding up to 1. */
  readonly through: Float64Array;
  /** The steps from each person to everybody whom ways lead to, added up. */
  readonly steps: Float64Array;
  /** To how many others ways lead. */
  readonly reached: Int32Array;
  /** From how many starting people the parts that are too large were estimated; undefined where there is none. */
  readonly sampledFrom: number | undefined;
}

/**
 * Walks all shortest ways from everybody (U. Brandes, "A faster algorithm for betweenness centrality", Journal of
 * Mathematical Sociology 25, 2001), or in every part of the network that has more people than `most` from so many of
 * them, evenly chosen by place, and takes the others to be like them (U. Brandes & C. Pich, "Centrality estimation in
 * large networks", Int. J. of Bifurcation and Chaos 17, 2007). Smaller parts stay exact: nobody might have been chosen
 * from them. Time grows with `most` times the pairs, whatever the parts. A step is a walk from one person.
 */
export function* shortestWays(neighbours: Neighbours, most: number): Steps<ShortestWays> {
  const { size } = neighbours;
  const through = new Float64Array(size);
  const steps = new Float64Array(size);
  const reached = new Int32Array(size);
  const starting = new Uint8Array(size);
  let sampledFrom: number | undefined;

  const walk = walker(neighbours, through, steps);
  for (const part of partsOf(neighbours)) {
    const chosen = evenly(part, most);
    for (const start of chosen) {
      starting[start] = 1;
      walk(start);
      yield;
    }
    const others = part.length - 1;
    for (const place of part) reached[place] = others;
    if (chosen.length === part.length) continue;
    sampledFrom = most;
    for (const place of part) {
      // Ways that begin at a person neither lead through them nor to them.
      const scale = others / (chosen.length - (starting[place] ?? 0));
      through[place] = (through[place] ?? 0) * scale;
      steps[place] = (steps[place] ?? 0) * scale;
    }
  }
  return { through, steps, reached, sampledFrom };
}

/** At most so many of a part, spread evenly over it. */
function evenly(part: readonly Place[], most: number): readonly Place[] {
  if (part.length <= most) return part;
  return part.filter(
    (_, at) => Math.floor(((at + 1) * most) / part.length) > Math.floor((at * most) / part.length),
  );
}

/** A number of ways beyond this is kept as a smaller number and a scale. */
const much = 2 ** 512;

/**
 * Walks from one person after the other, adding to `through` and `steps`. The number of shortest ways doubles with
 * every diamond in a chain and leaves float64 after 1,023 of them, so each is kept as `ways · 2^(512 · scale)`; only
 * ratios are needed in the end.
 */
function walker(
  { size, starts, ends }: Neighbours,
  through: Float64Array,
  steps: Float64Array,
): (start: Place) => void {
  const distance = new Int32Array(size).fill(unreached);
  const ways = new Float64Array(size);
  const scale = new Int32Array(size);
  const dependent = new Float64Array(size);
  const queue = new Int32Array(size);
  // Who comes before each person on the shortest ways: at the beginning of the person's own row.
  const before = new Int32Array(ends.length);
  const beforeEnd = new Int32Array(size);

  /** Adds numbers of different scales; what is that much smaller may disappear. */
  const addUnlike = (from: Place, to: Place) => {
    const more = (scale[from] ?? 0) - (scale[to] ?? 0);
    if (more > 0) {
      ways[to] = (ways[to] ?? 0) * shrink(more) + (ways[from] ?? 0);
      scale[to] = scale[from] ?? 0;
    } else {
      ways[to] = (ways[to] ?? 0) + (ways[from] ?? 0) * shrink(-more);
    }
  };

  return (start) => {
    let count = 1;
    queue[0] = start;
    distance[start] = 0;
    ways[start] = 1;
    scale[start] = 0;
    for (let at = 0; at < count; at += 1) {
      const person = queue[at] ?? 0;
      const next = (distance[person] ?? 0) + 1;
      const own = ways[person] ?? 0;
      const ownScale = scale[person] ?? 0;
      const end = starts[person + 1] ?? 0;
      for (let slot = starts[person] ?? 0; slot < end; slot += 1) {
        const neighbour = ends[slot] ?? 0;
        const far = distance[neighbour] ?? 0;
        if (far === unreached) {
          distance[neighbour] = next;
          ways[neighbour] = own;
          scale[neighbour] = ownScale;
          const first = starts[neighbour] ?? 0;
          before[first] = person;
          beforeEnd[neighbour] = first + 1;
          queue[count] = neighbour;
          count += 1;
        } else if (far === next) {
          if (scale[neighbour] === ownScale) ways[neighbour] = (ways[neighbour] ?? 0) + own;
          else addUnlike(person, neighbour);
          if ((ways[neighbour] ?? 0) > much) {
            ways[neighbour] = (ways[neighbour] ?? 0) / much;
            scale[neighbour] = (scale[neighbour] ?? 0) + 1;
          }
          const last = beforeEnd[neighbour] ?? 0;
          before[last] = person;
          beforeEnd[neighbour] = last + 1;
        }
      }
    }

    // From the farthest back: each passes on to those before it, in proportion to the ways that lead through them.
    for (let at = count - 1; at > 0; at -= 1) {
      const person = queue[at] ?? 0;
      const passed = dependent[person] ?? 0;
      const ownScale = scale[person] ?? 0;
      const each = (1 + passed) / (ways[person] ?? 1);
      const end = beforeEnd[person] ?? 0;
      for (let slot = starts[person] ?? 0; slot < end; slot += 1) {
        const neighbour = before[slot] ?? 0;
        const less = ownScale - (scale[neighbour] ?? 0);
        const part = (ways[neighbour] ?? 0) * each;
        dependent[neighbour] = (dependent[neighbour] ?? 0) + (less === 0 ? part : part * shrink(less));
      }
      through[person] = (through[person] ?? 0) + passed;
      steps[person] = (steps[person] ?? 0) + (distance[person] ?? 0);
    }

    for (let at = 0; at < count; at += 1) {
      const person = queue[at] ?? 0;
      distance[person] = unreached;
      dependent[person] = 0;
    }
  };
}

const unreached = -1;

/** `much` to the power of −count; what is that small disappears. */
function shrink(count: number): number {
  return count === 1 ? 1 / much : 0;
}
