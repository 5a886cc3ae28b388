import type { Position } from '../position.ts';
import { counted, type Steps } from '../steps.ts';
import { type Departure, departing, departuresOf } from './departures.ts';
import { type NextMove, nextMovesOf } from './next-moves.ts';
import { type Recruit, recruitsOf } from './recruits.ts';
import { variantsOf } from './variants.ts';

/** What rankings find before insights are made of them. */
export interface RankedLists {
  /** Best first; only those that gain something. */
  readonly moves: readonly NextMove[];
  /** Worst first. */
  readonly departures: readonly Departure[];
  /** True where departures were tried for the circle and our members only. */
  readonly departuresOfCircleOnly: boolean;
  /** Best first. */
  readonly recruits: readonly Recruit[];
}

/** Everything that tries out changes of the board; empty without a decision maker. */
export function* rankedListsOf(position: Position): Steps<RankedLists> {
  const variants = variantsOf(position);
  const { people, ofCircleOnly } = departing(position);
  if (variants === undefined) {
    return { moves: [], departures: [], departuresOfCircleOnly: ofCircleOnly, recruits: [] };
  }
  const moves = yield* counted(nextMovesOf(position, variants), { from: 0, to: 0.2, count: 200 });
  const departures = yield* counted(departuresOf(position, variants, people), {
    from: 0.2,
    to: 0.9,
    count: people.length,
  });
  const recruits = yield* counted(recruitsOf(position), {
    from: 0.9,
    to: 1,
    count: position.board.decisionMakers.length,
  });
  return { moves, departures, departuresOfCircleOnly: ofCircleOnly, recruits };
}
