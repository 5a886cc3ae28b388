import type { Score } from '@/domain/index.ts';
import type { CleanBoard } from '../clean-up.ts';
import type { Candidate } from '../rankings/candidates.ts';
import { levelInWords, listed, nameOf, percent, titled, worth } from './words.ts';

/** A move as the list of moves tells it: who does what with whom, how likely it is, and what it is worth. */
export function moveText(board: CleanBoard, move: Candidate, delta: Score): string {
  return `${deedText(board, move)}: ${percent(move.chance)} likely, worth ${worth(delta)}.`;
}

/** Who does what with whom, as in "Carl can introduce Anna to Dana Wu (CFO)". */
export function deedText(board: CleanBoard, move: Candidate): string {
  const { member, contact, via, level } = move;
  const named = { board };
  const actor = nameOf(named, member);
  const person = board.people[contact];
  const whom = person === undefined ? '' : titled(person);
  switch (move.type) {
    case 'introduction': {
      const names = via.map((index) => nameOf(named, index));
      return names.length === 1
        ? `${names[0]} can introduce ${actor} to ${whom}`
        : `${actor} can get to ${whom} through ${listed(names, names.length)}`;
    }
    case 'cold-approach':
      return `${actor} should approach ${whom} without an introduction`;
    case 'reactivate':
      return `${actor} should meet ${whom} again`;
    case 'deepen':
      return move.thread.level === level
        ? `${actor} should meet ${whom} again to keep ${levelInWords(level)}`
        : `${actor} should deepen the thread to ${whom} to ${levelInWords(level)}`;
    case 'second-thread':
      return `${nameOf(named, move.thread.member)} can bring ${actor} along to ${whom}`;
  }
}

/** A move as the last sentence of an insight that has said already whom it is about. */
export function adviceText(board: CleanBoard, move: Candidate | undefined): string {
  if (move === undefined) return 'It is open who of ours could change that.';
  const { member, via } = move;
  const named = { board };
  const actor = nameOf(named, member);
  const chance = percent(move.chance);
  switch (move.type) {
    case 'introduction': {
      const names = via.map((index) => nameOf(named, index));
      return names.length === 1
        ? `${names[0]} can introduce ${actor} (${chance}).`
        : `${actor} can get there through ${listed(names, names.length)} (${chance}).`;
    }
    case 'cold-approach':
      return `No warm path leads there: it takes a cold approach by ${actor} (${chance}).`;
    case 'reactivate':
      return `It is ${actor}’s turn to get in touch (${chance}).`;
    case 'deepen':
      return `${actor} should deepen it (${chance}).`;
    case 'second-thread':
      return `${nameOf(named, move.thread.member)} can bring ${actor} along (${chance}).`;
  }
}
