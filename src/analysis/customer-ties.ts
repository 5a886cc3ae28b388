import type { CleanBoard, PersonIndex, Tie } from './clean-up.ts';
import type { AnalysisConfig } from './config.ts';
import { strengthShare } from './quantities.ts';

/**
 * The ties between customers by which a word travels, as directed arcs in compressed sparse rows: those of person
 * v stand at `starts[v]` up to, not including, `starts[v + 1]`, by the other end. Pairs whose tension voids every
 * tie stand in the rows too, so that a variant of the board only changes figures and never the rows.
 */
export interface CustomerTies {
  readonly size: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Pass-on of each arc, 0–1; 0 where a tension voids it. */
  readonly pass: Float64Array;
  /** What of it would be left if only reporting lines were there and no tension. */
  readonly reporting: Float64Array;
  /** The same arcs by their end: those that lead to v stand at `backStarts[v]`, as places in `ends` and `pass`. */
  readonly backStarts: Int32Array;
  readonly backArcs: Int32Array;
  /** Where each arc begins. */
  readonly origins: Int32Array;
}

/** `design/analysis.md`, *Pass-on*, between customers. Of several arcs from one to the other the largest counts. */
export function customerTiesOf({ ties, people, config }: CleanBoard): CustomerTies {
  const size = people.length;
  const tense = tensionsOf(ties, size);
  const arcs = ties.flatMap((tie) => arcsOf(tie, config));
  const origins = Int32Array.from(arcs, ({ from }) => from);
  const ends = Int32Array.from(arcs, ({ to }) => to);
  // By origin, within that by end: two stable counting sorts, the less weighty first.
  const order = sortedBy(origins, size, sortedBy(ends, size));

  const rows = {
    origins: new Int32Array(arcs.length),
    ends: new Int32Array(arcs.length),
    pass: new Float64Array(arcs.length),
    reporting: new Float64Array(arcs.length),
  };
  let count = 0;
  for (const place of order) {
    const arc = arcs[place];
    if (arc === undefined) continue;
    const isNew = count === 0 || rows.origins[count - 1] !== arc.from || rows.ends[count - 1] !== arc.to;
    if (isNew) count += 1;
    const row = count - 1;
    rows.origins[row] = arc.from;
    rows.ends[row] = arc.to;
    if (!tense.has(pairKey(arc.from, arc.to, size))) rows.pass[row] = Math.max(rows.pass[row] ?? 0, arc.pass);
    if (arc.reports) rows.reporting[row] = Math.max(rows.reporting[row] ?? 0, arc.pass);
  }
  const kept = {
    origins: rows.origins.subarray(0, count),
    ends: rows.ends.subarray(0, count),
    pass: rows.pass.subarray(0, count),
    reporting: rows.reporting.subarray(0, count),
  };
  return {
    size,
    ...kept,
    starts: startsOf(kept.origins, size),
    backArcs: sortedBy(kept.ends, size),
    backStarts: startsOf(kept.ends, size),
  };
}

/** A word's way from one customer to another. */
interface Arc {
  readonly from: PersonIndex;
  readonly to: PersonIndex;
  readonly pass: number;
  readonly reports: boolean;
}

function arcsOf({ kind, from, to, strength }: Tie, { passOn }: AnalysisConfig): Arc[] {
  const share = strengthShare(strength);
  switch (kind) {
    case 'influences':
      return [{ from, to, pass: passOn.influences * share, reports: false }];
    case 'trusts': {
      const pass = passOn.trusts * share;
      return [
        { from, to, pass, reports: false },
        { from: to, to: from, pass, reports: false },
      ];
    }
    case 'reportsTo':
      return [
        { from, to, pass: passOn.reportToManager, reports: true },
        { from: to, to: from, pass: passOn.managerToReport, reports: true },
      ];
    case 'tension':
    case 'gatekeeps':
      return [];
  }
}

const pairKey = (one: PersonIndex, other: PersonIndex, size: number) =>
  one < other ? one * size + other : other * size + one;

function tensionsOf(ties: readonly Tie[], size: number): ReadonlySet<number> {
  const tense = new Set<number>();
  for (const { kind, from, to } of ties) if (kind === 'tension') tense.add(pairKey(from, to, size));
  return tense;
}

/** Where the rows of each person begin, for rows that stand in the order of these people. */
function startsOf(rows: Int32Array, size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  for (const person of rows) starts[person + 1] = (starts[person + 1] ?? 0) + 1;
  for (let person = 0; person < size; person += 1) {
    starts[person + 1] = (starts[person + 1] ?? 0) + (starts[person] ?? 0);
  }
  return starts;
}

/** The places of rows in the order of their person; equal ones stay in the order in which they are given. */
function sortedBy(rows: Int32Array, size: number, given?: Int32Array): Int32Array {
  const next = startsOf(rows, size);
  const sorted = new Int32Array(rows.length);
  for (let turn = 0; turn < rows.length; turn += 1) {
    const place = given === undefined ? turn : (given[turn] ?? 0);
    const person = rows[place] ?? 0;
    const at = next[person] ?? 0;
    sorted[at] = place;
    next[person] = at + 1;
  }
  return sorted;
}
