import type { Share, Strength } from '@/domain/index.ts';
import type { PersonIndex, Thread } from '../clean-up.ts';
import { atLeast, below, positive } from '../compare.ts';
import { isLive } from '../coverage.ts';
import { pathTo } from '../kernels/best-paths.ts';
import type { Position } from '../position.ts';
import { hostilityOf } from '../quantities.ts';
import { type LiveCounts, liveCountsOf, mostThreadsInto } from './live-counts.ts';

/** The kinds of next moves, each with what it leaves and how likely it is (`design/analysis.md`, *Next moves*). */
export const moveTypes = [
  { id: 'reactivate', label: 'Reactivate' },
  { id: 'introduction', label: 'Introduction' },
  { id: 'cold-approach', label: 'Cold approach' },
  { id: 'deepen', label: 'Deepen' },
  { id: 'second-thread', label: 'Second thread' },
] as const;

export type MoveType = (typeof moveTypes)[number]['id'];

/** A move before it is tried out. */
export type Candidate = Proposal &
  (
    | { readonly type: 'introduction' | 'cold-approach' }
    /** What it builds on: the member's own thread, or that of whoever brings a second one along. */
    | { readonly type: 'reactivate' | 'deepen' | 'second-thread'; readonly thread: Thread }
  );

interface Proposal {
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
  return position.board.circle.flatMap((contact) => candidatesFor(position, counts, contact));
}

/** The moves there are for one circle member. */
export function candidatesFor(position: Position, counts: LiveCounts, contact: PersonIndex): Candidate[] {
  const { board } = position;
  const hostility = hostilityOf(board.people[contact]?.stance, board.config);
  return movesFor(position, counts, contact).map((move) => ({ ...move, chance: move.chance * hostility }));
}

function movesFor(position: Position, counts: LiveCounts, contact: PersonIndex): Candidate[] {
  const { board, coverage } = position;
  if (board.team.length === 0) return [];
  const threads = coverage.threadsTo.get(contact) ?? [];
  const [live, ...others] = threads.filter((thread) => isLive(thread, board));
  if (threads.length === 0) return [firstMeeting(position, counts, contact)];
  if (live === undefined) return [reactivate(position, threads)];
  const direct = coverage.direct[contact] ?? 0;
  const moves: Candidate[] = [];
  if (below(direct, board.config.moves.deepenBelow)) moves.push(deepen(position, threads));
  if (others.length === 0 && board.team.length > 1) {
    moves.push(secondThread(position, counts, threads, live));
  }
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
  const thread = best(threads, ({ level }) => level);
  const { member, contact, level } = thread;
  const isFirm = level >= firmFrom;
  return {
    type: 'reactivate',
    member,
    contact,
    via: [],
    level: isFirm ? level : oneUp(level),
    chance: isFirm ? firm : loose,
    thread,
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
  const thread = best(threads, ({ direct }) => direct);
  const { member, contact, level } = thread;
  return {
    type: 'deepen',
    member,
    contact,
    via: [],
    level: oneUp(level),
    chance: board.config.moves.deepenChance,
    thread,
  };
}

function secondThread(
  { board, coverage }: Position,
  counts: LiveCounts,
  threads: readonly Thread[],
  held: Thread,
): Candidate {
  const { contact } = held;
  const known = new Map(threads.map((thread) => [thread.member, thread]));
  const directOf = (member: PersonIndex) => known.get(member)?.direct ?? 0;
  const others = board.team.filter((member) => member !== held.member);
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
    thread: held,
  };
}

const levels: readonly Strength[] = [1, 2, 3, 4, 5];

function oneUp(level: Strength): Strength {
  return levels[level] ?? 5;
}
