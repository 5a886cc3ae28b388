import type { BoardSnapshot, Score } from '@/domain/index.ts';
import type { AnalysisOptions } from './position.ts';
import { scoringOf } from './position.ts';
import { partsOf, totalOf } from './score.ts';
import { finish } from './steps.ts';

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
export function scoreChange(
  before: BoardSnapshot,
  after: BoardSnapshot,
  options: AnalysisOptions,
): ScoreChange | undefined {
  const total = (board: BoardSnapshot): Score | undefined => {
    const { game, standing, obstacles } = finish(scoringOf(board, options));
    const parts = partsOf(game, standing, obstacles);
    return parts === undefined ? undefined : totalOf(parts);
  };
  const [from, to] = [total(before), total(after)];
  const [sharedFrom, sharedTo] = [total(withPeopleOf(before, after)), total(withPeopleOf(after, before))];
  if (from === undefined || to === undefined || sharedFrom === undefined || sharedTo === undefined)
    return undefined;
  const change = to - from;
  const onSamePeople = sharedTo - sharedFrom;
  return { change, onSamePeople, byPeople: change - onSamePeople };
}

/** A board with only those of its people who take part in another one as well. */
function withPeopleOf(board: BoardSnapshot, other: BoardSnapshot): BoardSnapshot {
  const there = new Set(other.people.filter(({ active }) => active !== false).map(({ id }) => id));
  return { ...board, people: board.people.filter(({ id }) => there.has(id)) };
}
