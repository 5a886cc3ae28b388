import type { PersonId, Strength } from '@/domain/index.ts';
import type { CleanBoard, PersonIndex } from '../clean-up.ts';

/** The place of a person in `Projection.people`. */
export type Place = number;

/** Two people with at least one tie. */
export interface Pair {
  /** The one of the smaller place. */
  readonly one: Place;
  readonly other: Place;
  /** The largest of their ties. It is no cost: whoever walks the graph counts steps. */
  readonly strength: Strength;
  /** At least one of their ties is a tension. */
  readonly tense: boolean;
}

/** The undirected simple graph of a board: who is tied to whom, each pair once, nobody to themselves. */
export interface Projection {
  /** Our own and the customer's active people, by id. */
  readonly people: readonly PersonId[];
  /** By `one`, then `other`. */
  readonly pairs: readonly Pair[];
  /** The neighbours of each person in compressed sparse rows, in the order of their places. */
  readonly neighbours: Neighbours;
}

export interface Neighbours {
  readonly size: number;
  /** Where each person's row begins in `ends` and `pairs`, and where the last one ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The place of the pair in `Projection.pairs`. */
  readonly pairs: Int32Array;
}

/** Projects every tie that counts, of whatever kind and direction; outside people take no part. */
export function projectionOf(board: CleanBoard): Projection {
  const { config, people, threads, ties } = board;
  const placeOf = new Map<PersonIndex, Place>();
  const taking: PersonId[] = [];
  for (const [index, { id, side }] of people.entries()) {
    if (side !== 'outside') placeOf.set(index, taking.push(id) - 1);
  }

  const found = new Map<number, Pair>();
  const tie = (from: PersonIndex, to: PersonIndex, strength: Strength, tense: boolean) => {
    const [one, other] = inOrder(placeOf.get(from) ?? 0, placeOf.get(to) ?? 0);
    const key = one * taking.length + other;
    const known = found.get(key);
    found.set(key, {
      one,
      other,
      strength: known !== undefined && known.strength > strength ? known.strength : strength,
      tense: tense || known?.tense === true,
    });
  };
  for (const { member, contact, level } of threads) tie(member, contact, level, false);
  for (const { kind, from, to, strength } of ties) {
    // A reporting line is there or not; what was entered as its strength says nothing.
    tie(from, to, kind === 'reportsTo' ? config.missingStrength : strength, kind === 'tension');
  }
  const pairs = [...found.values()].sort((a, b) => a.one - b.one || a.other - b.other);
  return { people: taking, pairs, neighbours: neighboursIn(taking.length, pairs) };
}

function inOrder(a: Place, b: Place): readonly [Place, Place] {
  return a < b ? [a, b] : [b, a];
}

/** @param pairs by `one`, then `other`, which is why every row comes out in order */
function neighboursIn(size: number, pairs: readonly Pair[]): Neighbours {
  const starts = new Int32Array(size + 1);
  for (const { one, other } of pairs) {
    starts[one + 1] = (starts[one + 1] ?? 0) + 1;
    starts[other + 1] = (starts[other + 1] ?? 0) + 1;
  }
  for (let place = 0; place < size; place += 1) {
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  }
  const next = starts.slice();
  const ends = new Int32Array(2 * pairs.length);
  const pairAt = new Int32Array(2 * pairs.length);
  const put = (at: Place, end: Place, pair: number) => {
    const slot = next[at] ?? 0;
    ends[slot] = end;
    pairAt[slot] = pair;
    next[at] = slot + 1;
  };
  // Everybody's smaller neighbours first: a pair's smaller end comes in ascending order to the larger one's row.
  for (const [pair, { one, other }] of pairs.entries()) put(other, one, pair);
  for (const [pair, { one, other }] of pairs.entries()) put(one, other, pair);
  return { size, starts, ends, pairs: pairAt };
}

export function degreeOf({ starts }: Neighbours, place: Place): number {
  return (starts[place + 1] ?? 0) - (starts[place] ?? 0);
}
