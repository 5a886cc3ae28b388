import type { BoardSnapshot, PersonId, RelationshipKind, Share } from '@/domain/index.ts';
import { type CleanBoard, cleanUp, type PersonIndex } from './clean-up.ts';
import { atLeast } from './compare.ts';
import { type AnalysisConfig, defaultConfig } from './config.ts';
import { alternativePaths } from './kernels/alternative-paths.ts';
import { type Arc, type Network, packNetwork } from './network.ts';
import type { AnalysisOptions } from './position.ts';
import { strengthShare, willingnessOf } from './quantities.ts';
import { finish, type Steps } from './steps.ts';
import { restrictedTo } from './topic.ts';
import { idsOf } from './warmth.ts';

/*
 * Ways between any two pieces. A way leads over coverage, reporting, influence and trust; tension and gatekeeping
 * carry nothing, and a tension between two voids what else they have, as everywhere (`design/analysis.md`,
 * *Pass-on*).
 */

/** A way from one piece to another, person by person. */
export interface Way {
  readonly people: readonly PersonId[];
  /** The chance that a word arrives this way; missing where somebody on it does not pass one on in this direction. */
  readonly warmth?: Share;
}

/** The ways between two pieces. Where one of the two is ours they all begin there, as the word does. */
export interface Ways {
  /**
   * Those of the fewest steps, as many as are shown: over ties whichever way they point, and through anybody. Empty
   * when there is no way.
   */
  readonly shortest: readonly Way[];
  /** The warmest, best first, without those too cold to be shown: as *Warmth* has it, through contacts alone. */
  readonly warmest: readonly Way[];
  /** Whom either of the two is linked to, over however many steps, themselves included; only when there is no way. */
  readonly apart?: readonly [readonly PersonId[], readonly PersonId[]];
}

/** All ties are equal; so close to 1 that even a thousand of them are something. */
const oneStep = 1 - 2 ** -20;

/**
 * The ways between two people as of a day. Undefined when one of the two is not there: unknown, no longer active, or
 * of another topic; or when they are the same. Pure; throws a RangeError when `today` is no date.
 */
export function* waysSteps(
  whole: BoardSnapshot,
  options: AnalysisOptions,
  one: PersonId,
  other: PersonId,
): Steps<Ways | undefined> {
  const config = options.config ?? defaultConfig;
  const snapshot = options.topic === undefined ? whole : restrictedTo(whole, options.topic);
  const board = cleanUp(snapshot, options.today, config);
  yield;
  const ends = endsOf(board, one, other);
  if (ends === undefined) return undefined;
  const [from, to] = ends;
  const ties = carryingTies(snapshot, board, config);
  const word = packNetwork(board.people.length, ties.arcs);
  const links = linksOf(board.people.length, ties.links);
  const willingness = willingnessOfAll(board);
  yield;

  const count = config.pathsShown;
  const short = alternativePaths(links, [from], to, count);
  const [first] = short;
  if (first === undefined) return { shortest: [], warmest: [], apart: [linkedTo(from), linkedTo(to)] };
  yield;
  const warm = alternativePaths(word, [from], to, count, { willingness, closed: notContacts(board, ends) });
  const shortest = short
    .filter(({ nodes }) => nodes.length === first.nodes.length)
    .map(({ nodes }) => wayOf(nodes, warmthAlong(word, willingness, nodes)));
  const warmest = warm
    .filter(({ value }) => atLeast(value, config.warmFrom))
    .map(({ nodes, value }) => wayOf(nodes, value));
  return { shortest, warmest };

  function wayOf(nodes: readonly number[], warmth: Share | undefined): Way {
    return { people: idsOf(board, nodes), ...(warmth === undefined ? {} : { warmth }) };
  }

  function linkedTo(person: PersonIndex): PersonId[] {
    return idsOf(board, reachedFrom(links, person));
  }
}

/** The same in one go. */
export function waysBetween(
  snapshot: BoardSnapshot,
  one: PersonId,
  other: PersonId,
  options: AnalysisOptions,
): Ways | undefined {
  return finish(waysSteps(snapshot, options, one, other));
}

type Ends = readonly [PersonIndex, PersonIndex];

/** Where the ways begin and end; of one who is ours and one who is not, ours comes first. */
function endsOf(board: CleanBoard, one: PersonId, other: PersonId): Ends | undefined {
  const [from, to] = [board.indexOf.get(one), board.indexOf.get(other)];
  if (from === undefined || to === undefined || from === to) return undefined;
  const isOurs = (index: PersonIndex) => board.people[index]?.side === 'team';
  return isOurs(to) && !isOurs(from) ? [to, from] : [from, to];
}

interface CarryingTies {
  /** The ties by which a word travels, each in its direction. */
  readonly arcs: readonly Arc[];
  /** Everybody who is tied to somebody, whichever way. */
  readonly links: readonly Ends[];
}

/**
 * The ties that carry, between people of any side. What the analysis counts it counts here alike; ties that it does
 * not (those of ours among themselves, and of outside people) are worth what they would be between contacts.
 * Coverage carries a word from either end.
 */
function carryingTies(snapshot: BoardSnapshot, board: CleanBoard, config: AnalysisConfig): CarryingTies {
  const arcs: Arc[] = [];
  const links: Ends[] = [];
  const tense = new Set<string>();
  const key = (a: PersonIndex, b: PersonIndex) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  for (const { kind, from, to } of board.ties) if (kind === 'tension') tense.add(key(from, to));
  for (const { member, contact, direct } of board.threads) {
    arcs.push({ from: member, to: contact, pass: direct }, { from: contact, to: member, pass: direct });
    links.push([member, contact]);
  }
  for (const relationship of snapshot.relationships) {
    const { kind, strength = config.missingStrength } = relationship;
    const [from, to] = [board.indexOf.get(relationship.from), board.indexOf.get(relationship.to)];
    if (from === undefined || to === undefined || from === to || tense.has(key(from, to))) continue;
    const pass = passOnOf(kind, strengthShare(strength), config);
    if (pass === undefined) continue;
    links.push([from, to]);
    // Between ours and a contact only coverage counts.
    const sides = new Set([board.people[from]?.side, board.people[to]?.side]);
    if (sides.has('team') && sides.has('customer')) continue;
    arcs.push({ from, to, pass: pass.forth }, { from: to, to: from, pass: pass.back });
  }
  return { arcs, links };
}

/** How well a word travels along a tie, and back; undefined where the kind carries none, or is coverage. */
function passOnOf(
  kind: RelationshipKind,
  share: Share,
  { passOn }: AnalysisConfig,
): { readonly forth: Share; readonly back: Share } | undefined {
  switch (kind) {
    case 'influences':
      return { forth: passOn.influences * share, back: 0 };
    case 'trusts':
      return { forth: passOn.trusts * share, back: passOn.trusts * share };
    case 'reportsTo':
      return { forth: passOn.reportToManager, back: passOn.managerToReport };
    case 'covers':
    case 'tension':
    case 'gatekeeps':
    case 'competes':
      return undefined;
  }
}

/** Who is linked to whom, in both directions, all alike. */
function linksOf(size: number, links: readonly Ends[]): Network {
  return packNetwork(
    size,
    links.flatMap(([from, to]) => [
      { from, to, pass: oneStep },
      { from: to, to: from, pass: oneStep },
    ]),
  );
}

/** Ours are always willing. */
function willingnessOfAll({ people, config }: CleanBoard): Float64Array {
  return Float64Array.from(people, ({ side, stance }) =>
    side === 'team' ? 1 : willingnessOf(stance, config),
  );
}

/** Everybody through whom no warm way leads: who is no contact, but for the two ends. */
function notContacts({ people }: CleanBoard, ends: Ends): Uint8Array {
  return Uint8Array.from(people, ({ side }, index) => (side === 'customer' || ends.includes(index) ? 0 : 1));
}

/** The product of pass-on and willingness along a way; undefined where a tie passes nothing on in this direction. */
function warmthAlong(
  { starts, ends, pass }: Network,
  willingness: Float64Array,
  nodes: readonly number[],
): Share | undefined {
  let warmth = 1;
  for (const [place, node] of nodes.slice(0, -1).entries()) {
    const start = starts[node] ?? 0;
    const at = ends.subarray(start, starts[node + 1]).indexOf(nodes[place + 1] ?? -1);
    if (at === -1) return undefined;
    warmth *= (pass[start + at] ?? 0) * (place === 0 ? 1 : (willingness[node] ?? 1));
  }
  return warmth;
}

/** Everybody a node is linked to over any number of steps, itself included, in order. */
function reachedFrom({ size, starts, ends }: Network, from: PersonIndex): PersonIndex[] {
  const reached = new Uint8Array(size);
  reached[from] = 1;
  const queue = [from];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const next of ends.subarray(starts[node], starts[node + 1])) {
      if (reached[next] === 1) continue;
      reached[next] = 1;
      queue.push(next);
    }
  }
  return Array.from(reached.keys()).filter((node) => reached[node] === 1);
}
