import type { CleanBoard, PersonIndex, Tie } from './clean-up.ts';
import type { AnalysisConfig } from './config.ts';
import { sortedBy, sortedPairs, startsOf } from './kernels/sorted-pairs.ts';
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
export function customerTiesOf({
  ties,
  people,
  config,
}: Pick<CleanBoard, 'ties' | 'people' | 'config'>): CustomerTies {
  const size = people.length;
  const arcs = arcsOf(ties, config);
  const { order } = sortedPairs(arcs.origins, arcs.ends, size);
  const origins = new Int32Array(order.length);
  const ends = new Int32Array(order.length);
  const pass = new Float64Array(order.length);
  const reporting = new Float64Array(order.length);
  const tense = new Uint8Array(order.length);
  let count = 0;
  for (const place of order) {
    const [from, to] = [arcs.origins[place] ?? 0, arcs.ends[place] ?? 0];
    const share = arcs.pass[place] ?? 0;
    if (count === 0 || origins[count - 1] !== from || ends[count - 1] !== to) count += 1;
    const row = count - 1;
    origins[row] = from;
    ends[row] = to;
    pass[row] = Math.max(pass[row] ?? 0, share);
    if (arcs.kinds[place] === reports) reporting[row] = Math.max(reporting[row] ?? 0, share);
    if (arcs.kinds[place] === isTense) tense[row] = 1;
  }
  for (let row = 0; row < count; row += 1) if (tense[row] === 1) pass[row] = 0;
  const kept = { origins: origins.subarray(0, count), ends: ends.subarray(0, count) };
  return {
    size,
    ...kept,
    pass: pass.subarray(0, count),
    reporting: reporting.subarray(0, count),
    starts: startsOf(kept.origins, size),
    backArcs: sortedBy(kept.ends, size),
    backStarts: startsOf(kept.ends, size),
  };
}

const passes = 0;
const reports = 1;
const isTense = 2;

interface Arcs {
  readonly origins: Int32Array;
  readonly ends: Int32Array;
  readonly pass: Float64Array;
  /** `passes`, `reports` or `isTense`, which passes nothing on and lets nothing else pass. */
  readonly kinds: Uint8Array;
}

/** Every tie as one or two arcs, a column for each of their figures. */
function arcsOf(ties: readonly Tie[], { passOn }: AnalysisConfig): Arcs {
  const most = 2 * ties.length;
  const origins = new Int32Array(most);
  const ends = new Int32Array(most);
  const pass = new Float64Array(most);
  const kinds = new Uint8Array(most);
  let count = 0;
  const add = (from: PersonIndex, to: PersonIndex, share: number, kind: number) => {
    origins[count] = from;
    ends[count] = to;
    pass[count] = share;
    kinds[count] = kind;
    count += 1;
  };
  for (const { kind, from, to, strength } of ties) {
    const share = strengthShare(strength);
    switch (kind) {
      case 'influences':
        add(from, to, passOn.influences * share, passes);
        break;
      case 'trusts':
        add(from, to, passOn.trusts * share, passes);
        add(to, from, passOn.trusts * share, passes);
        break;
      case 'reportsTo':
        add(from, to, passOn.reportToManager, reports);
        add(to, from, passOn.managerToReport, reports);
        break;
      case 'tension':
        add(from, to, 0, isTense);
        add(to, from, 0, isTense);
        break;
      case 'gatekeeps':
        break;
    }
  }
  return {
    origins: origins.subarray(0, count),
    ends: ends.subarray(0, count),
    pass: pass.subarray(0, count),
    kinds: kinds.subarray(0, count),
  };
}
