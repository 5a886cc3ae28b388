import type { PersonId, Score, Share, Strength } from '@/domain/index.ts';
import type { PersonIndex } from '../clean-up.ts';
import { byCodeUnit, positive, ranked } from '../compare.ts';
import { deedText, moveText } from '../insights/move-words.ts';
import type { Position } from '../position.ts';
import { coverOf, strengthShare } from '../quantities.ts';
import type { Steps } from '../steps.ts';
import { type Candidate, candidatesOf, type MoveType } from './candidates.ts';
import type { Variants } from './variants.ts';

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
  /** Who does what with whom, without a full stop. */
  readonly deed: string;
  /** The same with how likely it is and what it is worth. */
  readonly text: string;
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
  for (const candidate of worthTrying(position, candidates)) {
    const { type, member, contact, via, level, chance } = candidate;
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
      deed: deedText(board, candidate),
      text: moveText(board, candidate, delta),
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
