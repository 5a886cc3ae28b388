import type { Rankings } from '../findings.ts';
import type { Position } from '../position.ts';
import type { Steps } from '../steps.ts';
import { departing, departuresOf } from './departures.ts';
import { nextMovesOf } from './next-moves.ts';
import { recruitsOf } from './recruits.ts';
import { variantsOf } from './variants.ts';

/** What rankings find before insights are made of them. */
export type RankedLists = Omit<Rankings, 'insights'>;

/** Everything that tries out changes of the board; empty without a decision maker. */
export function* rankedListsOf(position: Position): Steps<RankedLists> {
  const variants = variantsOf(position);
  const { people, ofCircleOnly } = departing(position);
  if (variants === undefined) {
    return { moves: [], departures: [], departuresOfCircleOnly: ofCircleOnly, recruits: [] };
  }
  const moves = yield* nextMovesOf(position, variants);
  const departures = yield* departuresOf(position, variants, people);
  const recruits = yield* recruitsOf(position);
  return { moves, departures, departuresOfCircleOnly: ofCircleOnly, recruits };
}
