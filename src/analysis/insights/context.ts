import type { Person, PersonId, Rank, Share } from '@/domain/index.ts';
import type { PersonIndex, Thread } from '../clean-up.ts';
import { below, positive, ranked } from '../compare.ts';
import { type DepartmentInUse, departmentsInUse, inOrder } from '../groups/departments-in-use.ts';
import type { Position } from '../position.ts';

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
  readonly circle: readonly CircleMember[];
  /** Customer departments with people in them, as they stand on the board. */
  readonly departments: readonly DepartmentInUse[];
  /** From the highest to the lowest. */
  readonly ranks: readonly Rank[];
  person(index: PersonIndex): Person;
}

export function contextOf(position: Position): InsightContext {
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
    threads: ranked(
      coverage.threadsTo.get(index) ?? [],
      ({ direct }) => direct,
      (a, b) => b.level - a.level || a.member - b.member,
    ),
  }));
  return {
    ...position,
    circle,
    departments: departmentsInUse(position),
    ranks: inOrder(snapshot.ranks),
    person,
  };
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
