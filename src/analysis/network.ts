import type { Share } from '@/domain/index.ts';
import type { CleanBoard, PersonIndex } from './clean-up.ts';
import { atLeast, positive } from './compare.ts';
import type { CustomerTies } from './customer-ties.ts';
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
export function packNetwork(size: number, arcs: Iterable<Arc>): Network {
  const largest = new Map<number, number>();
  for (const { from, to, pass } of arcs) {
    const key = from * size + to;
    if (pass > (largest.get(key) ?? 0)) largest.set(key, pass);
  }
  const keys = Float64Array.from(largest.keys()).sort();
  const starts = new Int32Array(size + 1);
  const ends = new Int32Array(keys.length);
  const pass = new Float64Array(keys.length);
  for (const [place, key] of keys.entries()) {
    const from = Math.floor(key / size);
    starts[from + 1] = place + 1;
    ends[place] = key - from * size;
    pass[place] = largest.get(key) ?? 0;
  }
  for (let node = 0; node < size; node += 1) {
    starts[node + 1] = Math.max(starts[node + 1] ?? 0, starts[node] ?? 0);
  }
  return { size, starts, ends, pass };
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
  return { ...network, ...packNetwork(network.size, strongArcs(network, least)) };
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
