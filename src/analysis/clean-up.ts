import {
  type BoardSnapshot,
  type CalendarDate,
  type Days,
  dayNumber,
  lastContactOf,
  latestTouches,
  type Person,
  type PersonId,
  type Relationship,
  type RelationshipKind,
  type Share,
  type Strength,
} from '@/domain/index.ts';
import { byCodeUnit } from './compare.ts';
import type { AnalysisConfig } from './config.ts';
import { sortedPairs } from './kernels/sorted-pairs.ts';
import { decayOf, inCircle, isDecisionMaker, strengthShare } from './quantities.ts';

/** The place of a person in `CleanBoard.people`. */
export type PersonIndex = number;

/** A covers relationship that counts. */
export interface Thread {
  readonly relationship: Relationship;
  readonly member: PersonIndex;
  readonly contact: PersonIndex;
  readonly level: Strength;
  /** The day of the last contact, never after today; undefined when unknown. */
  readonly lastContact: Days | undefined;
  readonly decay: Share;
  /** level / 5 · decay. */
  readonly direct: Share;
}

/** A relationship between two customers. */
export interface Tie {
  readonly kind: Exclude<RelationshipKind, 'covers' | 'competes'>;
  readonly from: PersonIndex;
  readonly to: PersonIndex;
  readonly strength: Strength;
}

/** A competitor's hold on a contact. */
export interface Hold {
  readonly competitor: PersonIndex;
  readonly contact: PersonIndex;
  readonly strength: Strength;
}

/** What of the board the analysis reads. People stand by id, so a smaller index is a smaller id. */
export interface CleanBoard {
  readonly config: AnalysisConfig;
  readonly today: Days;
  readonly people: readonly Person[];
  readonly indexOf: ReadonlyMap<PersonId, PersonIndex>;
  readonly team: readonly PersonIndex[];
  readonly customers: readonly PersonIndex[];
  readonly circle: readonly PersonIndex[];
  readonly decisionMakers: readonly PersonIndex[];
  /** The one thread of each pair of member and contact, by member, then contact. */
  readonly threads: readonly Thread[];
  /** Every covers relationship between team and customer, duplicates included. */
  readonly allThreads: readonly Thread[];
  /** One tie of each kind and pair, by kind, then ends. */
  readonly ties: readonly Tie[];
  /** One hold of each outside piece on each contact, by competitor, then contact. */
  readonly holds: readonly Hold[];
}

const tieKinds = [
  'reportsTo',
  'influences',
  'trusts',
  'tension',
  'gatekeeps',
] as const satisfies readonly Tie['kind'][];

/**
 * The board without what does not count (`design/analysis.md`, *Clean-up*). Never changes the snapshot.
 * Throws a RangeError when `today` is no date.
 */
export function cleanUp(snapshot: BoardSnapshot, today: CalendarDate, config: AnalysisConfig): CleanBoard {
  const day = dayNumber(today);
  if (day === undefined) throw new RangeError(`Not a date: ${today}`);
  const people = snapshot.people
    .filter((person) => person.active !== false)
    .sort((a, b) => byCodeUnit(a.id, b.id));
  const indexOf = new Map(people.map((person, index) => [person.id, index]));
  const customers = indices(people, (person) => person.side === 'customer');
  const circle = customers.filter((index) => matches(people[index], inCircle));

  const touches = latestTouches(snapshot.touches);
  const dayOf = dayReader(day);
  const allThreads: Thread[] = [];
  const ties: Tie[] = [];
  const holds: Hold[] = [];
  for (const relationship of snapshot.relationships) {
    const from = indexOf.get(relationship.from);
    const to = indexOf.get(relationship.to);
    if (from === undefined || to === undefined || from === to) continue;
    const [fromSide, toSide] = [people[from]?.side, people[to]?.side];
    const strength = relationship.strength ?? config.missingStrength;
    if (relationship.kind === 'covers') {
      const isTurned = fromSide === 'customer' && toSide === 'team';
      if (!isTurned && !(fromSide === 'team' && toSide === 'customer')) continue;
      const [member, contact] = isTurned ? [to, from] : [from, to];
      const lastContact = dayOf(lastContactOf(relationship, touches));
      const age = lastContact === undefined ? undefined : day - lastContact;
      const decay = decayOf(age, relationship.cadence, config);
      const direct = strengthShare(strength) * decay;
      allThreads.push({ relationship, member, contact, level: strength, lastContact, decay, direct });
    } else if (relationship.kind === 'competes') {
      if (fromSide === 'outside' && toSide === 'customer')
        holds.push({ competitor: from, contact: to, strength });
    } else if (fromSide === 'customer' && toSide === 'customer') {
      const { kind } = relationship;
      const isTurned = isMutual(kind) && from > to;
      ties.push({ kind, strength, from: isTurned ? to : from, to: isTurned ? from : to });
    }
  }
  return {
    config,
    today: day,
    people,
    indexOf,
    team: indices(people, (person) => person.side === 'team'),
    customers,
    circle,
    decisionMakers: circle.filter((index) => matches(people[index], isDecisionMaker)),
    threads: strongestThreads(allThreads, people.length),
    allThreads,
    ties: strongestTies(ties, people.length),
    holds: strongestHolds(holds, people.length),
  };
}

function indices(people: readonly Person[], which: (person: Person) => boolean): PersonIndex[] {
  const found: PersonIndex[] = [];
  for (const [index, person] of people.entries()) if (which(person)) found.push(index);
  return found;
}

function matches(person: Person | undefined, which: (person: Person) => boolean): boolean {
  return person !== undefined && which(person);
}

/** Reads dates as days, each text once; a date in the future counts as today, a broken one as unknown. */
function dayReader(today: Days): (date: CalendarDate | undefined) => Days | undefined {
  const known = new Map<string, Days | undefined>();
  return (date) => {
    if (date === undefined) return undefined;
    if (!known.has(date)) {
      const day = dayNumber(date);
      known.set(date, day === undefined ? undefined : Math.min(day, today));
    }
    return known.get(date);
  };
}

/** Trust and tension work both ways: their ends stand in one order, so that duplicates are found. */
function isMutual(kind: Tie['kind']): boolean {
  return kind === 'trusts' || kind === 'tension';
}

/** Of duplicates the largest direct value counts, then the higher level, then the smaller id. */
function strongestThreads(threads: readonly Thread[], size: number): Thread[] {
  const pairs = { first: ({ member }: Thread) => member, second: ({ contact }: Thread) => contact };
  return bestOfEachPair(threads, size, pairs, compareThreads);
}

function compareThreads(a: Thread, b: Thread): number {
  return b.direct - a.direct || b.level - a.level || byCodeUnit(a.relationship.id, b.relationship.id);
}

function strongestTies(ties: readonly Tie[], size: number): Tie[] {
  const pairs = { first: ({ from }: Tie) => from, second: ({ to }: Tie) => to };
  return tieKinds.flatMap((kind) =>
    bestOfEachPair(
      ties.filter((tie) => tie.kind === kind),
      size,
      pairs,
      (a, b) => b.strength - a.strength,
    ),
  );
}

function strongestHolds(holds: readonly Hold[], size: number): Hold[] {
  const pairs = { first: ({ competitor }: Hold) => competitor, second: ({ contact }: Hold) => contact };
  return bestOfEachPair(holds, size, pairs, (a, b) => b.strength - a.strength);
}

interface PairOf<Row> {
  readonly first: (row: Row) => PersonIndex;
  readonly second: (row: Row) => PersonIndex;
}

/** One row of each pair, the one that comes first by `compare`; by the first of the pair, then the second. */
function bestOfEachPair<Row>(
  rows: readonly Row[],
  size: number,
  pairs: PairOf<Row>,
  compare: (a: Row, b: Row) => number,
): Row[] {
  const firsts = Int32Array.from(rows, pairs.first);
  const seconds = Int32Array.from(rows, pairs.second);
  const best: Row[] = [];
  let last = -1;
  for (const place of sortedPairs(firsts, seconds, size).order) {
    const row = rows[place];
    const known = best.at(-1);
    if (row === undefined) continue;
    const isSame = last !== -1 && firsts[last] === firsts[place] && seconds[last] === seconds[place];
    if (!isSame || known === undefined) best.push(row);
    else if (compare(row, known) < 0) best[best.length - 1] = row;
    last = place;
  }
  return best;
}
