import type { PersonIndex } from '../clean-up.ts';
import type { NextMove } from '../rankings/next-moves.ts';
import { type WarmPath, warmPathOf } from '../warmth.ts';
import { type InsightContext, subjectsOf } from './context.ts';
import type { InsightKindRow } from './insight.ts';

export const nextMove = {
  kind: 'next-move',
  title: 'Next move',
  explanation:
    'A move that brings us further: the change of the score if it succeeds, times the chance that it does. Of all moves tried out, it is one of those that gain most.',
  severityRule: 'Info: a chance, not a risk. The best five are shown.',
  formula: 'Gain = chance × change of the score, from playing the move on a copy of the board.',
  term: 'next-move',
  findRanked: (context, { moves }) => {
    const { board } = context;
    const best = moves[0]?.gain ?? 1;
    const indexOf = (id: string): PersonIndex => board.indexOf.get(id) ?? -1;
    return moves.slice(0, board.config.insights.nextMoves).map((move) => {
      const path = pathOfMove(context, move, indexOf(move.contact));
      return {
        about: [move.contact, move.type],
        severity: 'info',
        weight: move.gain / best,
        subjects: subjectsOf(context, [move.contact, move.member, ...move.via].map(indexOf)),
        evidence: {
          numbers: [
            { label: 'Chance', value: move.chance, unit: 'share' },
            { label: 'Change of the score', value: move.delta, unit: 'change' },
            { label: 'Gain to be expected', value: move.gain, unit: 'change' },
          ],
          ...(path === undefined ? {} : { path }),
        },
        text: move.text,
        move,
      };
    });
  },
} as const satisfies InsightKindRow;

/** The way an introduction takes, or the thread that a move builds on; a cold approach has neither. */
function pathOfMove(context: InsightContext, { type }: NextMove, contact: PersonIndex): WarmPath | undefined {
  const move = context.movesFor(contact).find((candidate) => candidate.type === type);
  if (move?.type === 'introduction') return warmPathOf(context.board, context.warmth, contact);
  if (move === undefined || !('thread' in move)) return undefined;
  const { member, direct } = move.thread;
  return { people: subjectsOf(context, [member, contact]), warmth: direct };
}
