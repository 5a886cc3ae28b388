import type { Person, PersonId, Rank, Share } from '@/domain/index.ts';
import type { PersonIndex, Thread } from '../clean-up.ts';
import { below, positive, ranked } from '../compare.ts';
import { type DepartmentInUse, departmentsInUse, inOrder } from '../groups/departments-in-use.ts';
import type { Groups } from '../groups/groups.ts';
import type { Position } from '../position.ts';
import { type Candidate, candidatesFor, type MoveType } from '../rankings/candidates.ts';
import { type LiveCounts, liveCountsOf } from '../rankings/live-counts.ts';

/** A contact whose word counts, with the figures most insights need. */
export interface CircleMember {
  readonly index: PersonIndex;
  readonly person: Person;
  readonly isDecisionMaker: boolean;
  /** 0–1 each. */
  readonly importance: number;
  readonly direct: number;
  readonly cover: number;
  readonly liveThreads: number;
  /** Every thread of ours, live or not, the most direct first. */
  readonly threads: readonly Thread[];
}

/** What every insight reads. */
export interface InsightContext extends Position {
  readonly groups: Groups;
  readonly circle: readonly CircleMember[];
  /** Customer departments with people in them, as they stand on the board. */
  readonly departments: readonly DepartmentInUse[];
  /** From the highest to the lowest. */
  readonly ranks: readonly Rank[];
  person(index: PersonIndex): Person;
  /** The next moves there are for a circle member, so that an insight and the move it leads to name the same people. */
  movesFor(contact: PersonIndex): readonly Candidate[];
}

export function contextOf(position: Position, groups: Groups): InsightContext {
  const { board, coverage, snapshot } = position;
  const person = (index: PersonIndex): Person => {
    const found = board.people[index];
    if (found === undefined) throw new RangeError(`No person ${index}`);
    return found;
  };
  const deciders = new Set(board.decisionMakers);
  const circle = board.circle.map((index) => ({
    index,
    person: person(index),
    isDecisionMaker: deciders.has(index),
    importance: coverage.importance[index] ?? 0,
    direct: coverage.direct[index] ?? 0,
    cover: coverage.cover[index] ?? 0,
    liveThreads: coverage.liveThreads[index] ?? 0,
    threads: threadsTo(position, index),
  }));
  let counts: LiveCounts | undefined;
  return {
    ...position,
    groups,
    circle,
    departments: departmentsInUse(position),
    ranks: inOrder(snapshot.ranks),
    person,
    movesFor: (contact) => {
      counts ??= liveCountsOf(position);
      return candidatesFor(position, counts, contact);
    },
  };
}

/** Our threads to a contact, live or not, the most direct first. */
export function threadsTo({ coverage }: Position, contact: PersonIndex): Thread[] {
  return ranked(
    coverage.threadsTo.get(contact) ?? [],
    ({ direct }) => direct,
    (a, b) => b.level - a.level || a.member - b.member,
  );
}

/** The move of one of these types that there is for a circle member. */
export function moveOf(
  context: InsightContext,
  { index }: CircleMember,
  types: readonly MoveType[],
): Candidate | undefined {
  return context.movesFor(index).find(({ type }) => types.includes(type));
}

/** True for a decision maker whom nobody of ours has a live thread to: a kind of insight of its own. */
export function isUnreachedDecisionMaker(member: CircleMember, context: InsightContext): boolean {
  return member.isDecisionMaker && below(member.direct, context.board.config.liveFrom);
}

/** The ids of people, the first of them the most concerned, nobody twice. */
export function subjectsOf(context: InsightContext, indices: Iterable<PersonIndex>): PersonId[] {
  return Array.from(new Set(indices), (index) => context.person(index).id);
}

/** The share of the circle's importance that stands in a department, 0–1. */
export function shareOfImportance({ circle }: InsightContext, inUse: DepartmentInUse): Share {
  const inside = new Set(inUse.circle);
  let all = 0;
  let there = 0;
  for (const { index, importance } of circle) {
    all += importance;
    if (inside.has(index)) there += importance;
  }
  return positive(all) ? there / all : 0;
}
