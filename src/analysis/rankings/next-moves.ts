import type { PersonId, Score, Share, Strength } from '@/domain/index.ts';
import type { PersonIndex, Thread } from '../clean-up.ts';
import { atLeast, below, byCodeUnit, positive, ranked } from '../compare.ts';
import { pathTo } from '../kernels/best-paths.ts';
import type { Position } from '../position.ts';
import { coverOf, hostilityOf, strengthShare } from '../quantities.ts';
import type { Steps } from '../steps.ts';
import { type LiveCounts, liveCountsOf, mostThreadsInto } from './live-counts.ts';
import type { Variants } from './variants.ts';

/** The kinds of next moves, each with what it leaves and how likely it is (`design/analysis.md`, *Next moves*). */
export const moveTypes = [
  { id: 'reactivate', label: 'Reactivate' },
  { id: 'introduction', label: 'Introduction' },
  { id: 'cold-approach', label: 'Cold approach' },
  { id: 'deepen', label: 'Deepen' },
  { id: 'second-thread', label: 'Second thread' },
] as const;

export type MoveType = (typeof moveTypes)[number]['id'];

/** A move that would raise the score. */
export interface NextMove {
  readonly type: MoveType;
  /** Who of ours acts. */
  readonly member: PersonId;
  readonly contact: PersonId;
  /** Those who introduce, from our side; nobody for the other kinds. */
  readonly via: readonly PersonId[];
  /** The level of the tie it leaves, dated today. */
  readonly level: Strength;
  readonly chance: Share;
  /** The change of the score if it succeeds. */
  readonly delta: Score;
  /** chance × delta. */
  readonly gain: Score;
}

/** A move before it is tried out. */
export interface Candidate {
  readonly type: MoveType;
  readonly member: PersonIndex;
  readonly contact: PersonIndex;
  readonly via: readonly PersonIndex[];
  readonly level: Strength;
  readonly chance: Share;
}

/** Every move there is for every circle member, tried out or not. */
export function candidatesOf(position: Position): Candidate[] {
  const counts = liveCountsOf(position);
  return position.board.circle.flatMap((contact) => {
    const hostility = hostilityOf(position.board.people[contact]?.stance, position.board.config);
    return movesFor(position, counts, contact).map((move) => ({ ...move, chance: move.chance * hostility }));
  });
}

function movesFor(position: Position, counts: LiveCounts, contact: PersonIndex): Candidate[] {
  const { board, coverage } = position;
  if (board.team.length === 0) return [];
  const threads = coverage.threadsTo.get(contact) ?? [];
  const live = coverage.liveThreads[contact] ?? 0;
  if (threads.length === 0) return [firstMeeting(position, counts, contact)];
  if (live === 0) return [reactivate(position, threads)];
  const direct = coverage.direct[contact] ?? 0;
  const moves: Candidate[] = [];
  if (below(direct, board.config.moves.deepenBelow)) moves.push(deepen(position, threads));
  if (live === 1 && board.team.length > 1) moves.push(secondThread(position, counts, contact, threads));
  return moves;
}

/** The first of the rows for which no other is better; rows stand by member. */
function best<Row>(rows: readonly Row[], value: (row: Row) => number): Row {
  const [first, ...rest] = rows;
  if (first === undefined) throw new RangeError('Nothing to choose from');
  return rest.reduce((known, row) => (positive(value(row) - value(known)) ? row : known), first);
}

function reactivate({ board }: Position, threads: readonly Thread[]): Candidate {
  const { firmFrom, firm, loose } = board.config.moves.reactivate;
  const { member, contact, level } = best(threads, (thread) => thread.level);
  const isFirm = level >= firmFrom;
  return {
    type: 'reactivate',
    member,
    contact,
    via: [],
    level: isFirm ? level : oneUp(level),
    chance: isFirm ? firm : loose,
  };
}

/** Nobody has met them: by introduction where a path is warm enough, else a cold approach. */
function firstMeeting(position: Position, counts: LiveCounts, contact: PersonIndex): Candidate {
  const { board, warmth } = position;
  const { newLevel: level, coldChance } = board.config.moves;
  const warm = warmth.values[contact] ?? 0;
  const [member, ...others] = pathTo(warmth, contact) ?? [];
  if (member !== undefined && atLeast(warm, board.config.warmFrom)) {
    return { type: 'introduction', member, contact, via: others.slice(0, -1), level, chance: warm };
  }
  const caller = mostThreadsInto(counts, contact, board.team);
  return { type: 'cold-approach', member: caller, contact, via: [], level, chance: coldChance };
}

function deepen({ board }: Position, threads: readonly Thread[]): Candidate {
  const { member, contact, level } = best(threads, ({ direct }) => direct);
  return {
    type: 'deepen',
    member,
    contact,
    via: [],
    level: oneUp(level),
    chance: board.config.moves.deepenChance,
  };
}

function secondThread(
  { board, coverage }: Position,
  counts: LiveCounts,
  contact: PersonIndex,
  threads: readonly Thread[],
): Candidate {
  const holder = threads.find(({ direct }) => atLeast(direct, board.config.liveFrom))?.member;
  const known = new Map(threads.map((thread) => [thread.member, thread]));
  const directOf = (member: PersonIndex) => known.get(member)?.direct ?? 0;
  const others = board.team.filter((member) => member !== holder);
  const largest = others.reduce((most, member) => Math.max(most, directOf(member)), 0);
  const closest = others.filter((member) => atLeast(directOf(member), largest));
  const member = mostThreadsInto(counts, contact, closest);
  const old = known.get(member)?.level ?? 1;
  const { newLevel } = board.config.moves;
  return {
    type: 'second-thread',
    member,
    contact,
    via: [],
    level: old > newLevel ? old : newLevel,
    chance: coverage.direct[contact] ?? 0,
  };
}

const levels: readonly Strength[] = [1, 2, 3, 4, 5];

function oneUp(level: Strength): Strength {
  return levels[level] ?? 5;
}

/**
 * The moves that would gain something, best first. All candidates are tried out up to a number of them, above it
 * the most promising.
 */
export function* nextMovesOf(position: Position, variants: Variants): Steps<NextMove[]> {
  const { board } = position;
  const candidates = candidatesOf(position);
  yield;
  const moves: NextMove[] = [];
  const idOf = (index: PersonIndex) => board.people[index]?.id ?? '';
  for (const { type, member, contact, via, level, chance } of worthTrying(position, candidates)) {
    const delta = variants.withThread(member, contact, strengthShare(level));
    const gain = chance * delta;
    yield;
    if (!positive(gain)) continue;
    moves.push({
      type,
      member: idOf(member),
      contact: idOf(contact),
      via: via.map(idOf),
      level,
      chance,
      delta,
      gain,
    });
  }
  return ranked(moves, ({ gain }) => gain, byContactAndType);
}

function worthTrying({ board, coverage }: Position, candidates: readonly Candidate[]): readonly Candidate[] {
  const { triedExactly, triedAbove } = board.config.moves;
  if (candidates.length <= triedExactly) return candidates;
  const promise = ({ contact, chance }: Candidate) =>
    chance * (coverage.importance[contact] ?? 0) * (1 - coverOf(coverage.direct[contact] ?? 0, board.config));
  const order = (a: Candidate, b: Candidate) => a.contact - b.contact || byCodeUnit(a.type, b.type);
  return ranked(candidates, promise, order).slice(0, triedAbove);
}

function byContactAndType(a: NextMove, b: NextMove): number {
  return byCodeUnit(a.contact, b.contact) || byCodeUnit(a.type, b.type);
}
