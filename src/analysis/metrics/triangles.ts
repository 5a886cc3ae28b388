import type { Share } from '@/domain/index.ts';
import { degreeOf, type Place, type Projection } from './projection.ts';

/** Who of somebody's neighbours are tied to each other. */
export interface Triangles {
  /** In how many triangles each person is. */
  readonly count: Float64Array;
  /** For each pair, Σ over the people tied to both of 1 / their degree. */
  readonly shared: Float64Array;
}

/**
 * Finds every triangle once, at its person of the lowest degree, which keeps the work below pairs^1.5 whoever sits in
 * the middle of a star (N. Chiba & T. Nishizeki, "Arboricity and subgraph listing algorithms", SIAM J. Comput. 14,
 * 1985).
 */
export function trianglesIn({ people, pairs, neighbours }: Projection): Triangles {
  const count = new Float64Array(people.length);
  const shared = new Float64Array(pairs.length);
  const upwards = upwardRows(neighbours.size, { pairs, degree: (place) => degreeOf(neighbours, place) });
  const meet = (person: Place, opposite: number) => {
    count[person] = (count[person] ?? 0) + 1;
    shared[opposite] = (shared[opposite] ?? 0) + 1 / degreeOf(neighbours, person);
  };
  const pairTo = new Int32Array(people.length).fill(none);
  for (const [first, row] of upwards.entries()) {
    for (const { to, pair } of row) pairTo[to] = pair;
    for (const { to: second, pair } of row) {
      for (const { to: third, pair: far } of upwards[second] ?? []) {
        const near = pairTo[third] ?? none;
        if (near === none) continue;
        meet(first, far);
        meet(second, near);
        meet(third, pair);
      }
    }
    for (const { to } of row) pairTo[to] = none;
  }
  return { count, shared };
}

const none = -1;

interface Upward {
  readonly to: Place;
  readonly pair: number;
}

/** For each person the pairs with those of higher degree, or of equal degree and larger place. */
function upwardRows(
  size: number,
  { pairs, degree }: Pick<Projection, 'pairs'> & { readonly degree: (place: Place) => number },
): readonly (readonly Upward[])[] {
  const rows = Array.from({ length: size }, (): Upward[] => []);
  for (const [pair, { one, other }] of pairs.entries()) {
    const up = degree(one) <= degree(other);
    rows[up ? one : other]?.push({ to: up ? other : one, pair });
  }
  return rows;
}

/**
 * The share of the pairs among somebody's neighbours who are tied. Without two neighbours there are none, which D. J.
 * Watts & S. H. Strogatz (1998) leave open; it counts as 0, as in NetworkX and igraph's "zero" mode, so that somebody
 * with one tie is no clique.
 */
export function clusteringOf(degree: number, triangles: number): Share {
  return degree < 2 ? 0 : (2 * triangles) / (degree * (degree - 1));
}

/**
 * How little a person can play their neighbours off against each other (R. S. Burt, Structural Holes, 1992): Σ over
 * neighbours j of (p_ij + Σ_q p_iq·p_qj)². All ties count alike, so p_ij = 1 / degree of i. Null for somebody without
 * ties, who has nobody to be constrained by.
 */
export function constraintOf(
  { pairs, starts }: Projection['neighbours'],
  place: Place,
  shared: Float64Array,
) {
  const [start, end] = [starts[place] ?? 0, starts[place + 1] ?? 0];
  if (start === end) return null;
  let sum = 0;
  for (let slot = start; slot < end; slot += 1) {
    sum += ((1 + (shared[pairs[slot] ?? 0] ?? 0)) / (end - start)) ** 2;
  }
  return sum;
}
