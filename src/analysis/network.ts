import type { Share } from '@/domain/index.ts';
import type { CleanBoard, PersonIndex } from './clean-up.ts';
import { atLeast, positive } from './compare.ts';
import type { CustomerTies } from './customer-ties.ts';
import { sortedPairs, startsOf } from './kernels/sorted-pairs.ts';
import { willingnessOf } from './quantities.ts';

/**
 * Directed ties in compressed sparse rows: those of node v stand at `starts[v]` up to, not including,
 * `starts[v + 1]`, by the other end.
 */
export interface Network {
  readonly size: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Pass-on of each tie, 0–1. */
  readonly pass: Float64Array;
}

/** The network of a board and what it needs to know of the people in it. */
export interface BoardNetwork extends Network {
  /** Willingness of each person in the middle of a path; 1 for our own, where paths begin. */
  readonly willingness: Float64Array;
  readonly sources: readonly PersonIndex[];
}

/** A directed tie with its pass-on. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly pass: Share;
}

/** Packs ties into rows; of several between the same two the largest counts. */
export function packNetwork(size: number, arcs: readonly Arc[]): Network {
  const { order } = sortedPairs(
    Int32Array.from(arcs, ({ from }) => from),
    Int32Array.from(arcs, ({ to }) => to),
    size,
  );
  const origins = new Int32Array(arcs.length);
  const ends = new Int32Array(arcs.length);
  const pass = new Float64Array(arcs.length);
  let count = 0;
  for (const place of order) {
    const arc = arcs[place];
    if (arc === undefined || arc.pass <= 0) continue;
    if (count === 0 || origins[count - 1] !== arc.from || ends[count - 1] !== arc.to) count += 1;
    origins[count - 1] = arc.from;
    ends[count - 1] = arc.to;
    pass[count - 1] = Math.max(pass[count - 1] ?? 0, arc.pass);
  }
  return {
    size,
    starts: startsOf(origins.subarray(0, count), size),
    ends: ends.subarray(0, count),
    pass: pass.subarray(0, count),
  };
}

/** The ties by which a word from us travels (`design/analysis.md`, *Pass-on*): our threads, and theirs among themselves. */
export function networkOf(board: CleanBoard, ties: CustomerTies): BoardNetwork {
  const size = board.people.length;
  const arcs: Arc[] = [];
  for (const { member, contact, direct } of board.threads) {
    if (positive(direct)) arcs.push({ from: member, to: contact, pass: direct });
  }
  for (const [place, pass] of ties.pass.entries()) {
    if (pass > 0) arcs.push({ from: ties.origins[place] ?? 0, to: ties.ends[place] ?? 0, pass });
  }
  return { ...packNetwork(size, arcs), willingness: willingnessIn(board), sources: board.team };
}

/** Willingness of each person in the middle of a path; 1 for those who are no customers. */
export function willingnessIn(board: CleanBoard): Float64Array {
  const willingness = new Float64Array(board.people.length).fill(1);
  for (const index of board.customers) {
    willingness[index] = willingnessOf(board.people[index]?.stance, board.config);
  }
  return willingness;
}

/** The same people with only the ties that pass on at least this share. */
export function strongNetwork(network: BoardNetwork, least: Share): BoardNetwork {
  return { ...network, ...packNetwork(network.size, [...strongArcs(network, least)]) };
}

/** Every tie turned round. */
export function reversed(network: Network): Network {
  const arcs: Arc[] = [];
  for (const { from, to, pass } of arcsIn(network)) arcs.push({ from: to, to: from, pass });
  return packNetwork(network.size, arcs);
}

function* strongArcs(network: Network, least: Share): Generator<Arc> {
  for (const arc of arcsIn(network)) if (atLeast(arc.pass, least)) yield arc;
}

function* arcsIn({ size, starts, ends, pass }: Network): Generator<Arc> {
  for (let from = 0; from < size; from += 1) {
    const end = starts[from + 1] ?? 0;
    for (let place = starts[from] ?? 0; place < end; place += 1) {
      yield { from, to: ends[place] ?? 0, pass: pass[place] ?? 0 };
    }
  }
}
