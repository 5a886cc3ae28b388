import type { BoardSnapshot, Score } from '@/domain/index.ts';
import { type AnalysisOptions, scoringOf } from './position.ts';
import { partsOf, totalOf } from './score.ts';
import { finish, type Steps } from './steps.ts';

/**
 * How much of a change of the position score comes from whom (`design/analysis.md`, *Position score*): a team must
 * not be punished for discovering people, nor gain by deleting them.
 */
export interface ScoreChange {
  readonly change: Score;
  /** What is left of it when both boards are read with only the people who stand on both. */
  readonly onSamePeople: Score;
  /** The rest: what people who were added or removed bring or take. */
  readonly byPeople: Score;
}

/** Undefined where a board, or what the two share, has no decision maker. */
export function* scoreChangeSteps(
  before: BoardSnapshot,
  after: BoardSnapshot,
  options: AnalysisOptions,
): Steps<ScoreChange | undefined> {
  const totals: Score[] = [];
  for (const board of [before, after, withPeopleOf(before, after), withPeopleOf(after, before)]) {
    const { game, standing, obstacles } = yield* scoringOf(board, options);
    const parts = partsOf(game, standing, obstacles);
    if (parts === undefined) return undefined;
    totals.push(totalOf(parts));
  }
  const [from = 0, to = 0, sharedFrom = 0, sharedTo = 0] = totals;
  const change = to - from;
  const onSamePeople = sharedTo - sharedFrom;
  return { change, onSamePeople, byPeople: change - onSamePeople };
}

/** The same in one go. */
export function scoreChange(...asked: Parameters<typeof scoreChangeSteps>): ScoreChange | undefined {
  return finish(scoreChangeSteps(...asked));
}

/** A board with only those of its people who take part in another one as well. */
function withPeopleOf(board: BoardSnapshot, other: BoardSnapshot): BoardSnapshot {
  const there = new Set(other.people.filter(({ active }) => active !== false).map(({ id }) => id));
  return { ...board, people: board.people.filter(({ id }) => there.has(id)) };
}
