import type { NextMove } from '@/analysis/index.ts';
import { type CalendarDate, levelLabel, type Move } from '@/domain/index.ts';
import { dateLabel } from '@/features/board/parts/dates.ts';
import type { MoveDraft } from '@/features/board/session/view-store.ts';
import { percent, signed } from '../figures.ts';

/** As in "chance 51 % × change +7.2 = +3.7 points". */
export function worthInWords({ chance, delta, gain }: NextMove): string {
  return `chance ${percent(chance)} × change ${signed(delta)} = ${signed(gain)} points`;
}

/** What of a proposed move is known before it is planned: everything but the day. */
export function proposalOf(move: NextMove, today: CalendarDate): MoveDraft {
  const { type, member, contact, via, level, deed, delta } = move;
  return {
    what: deed,
    contact,
    member,
    type,
    ...(via.length === 0 ? {} : { via }),
    expected: `Level ${level} (${levelLabel(level)}), position score ${signed(delta)}.`,
    reason: `Proposed on ${dateLabel(today)}: ${worthInWords(move)}.`,
  };
}

/** Whether a proposed move is planned already: the same two, and the same type where the plan says one. */
export function isPlanned({ contact, member, type }: NextMove, moves: Iterable<Move>): boolean {
  for (const move of moves) {
    const isSame = move.contact === contact && move.member === member && (move.type ?? type) === type;
    if (isSame && move.doneOn === undefined) return true;
  }
  return false;
}
