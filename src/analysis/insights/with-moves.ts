import type { NextMove } from '../rankings/next-moves.ts';
import { type Insight, insightKindOf } from './registry.ts';
import { worth } from './words.ts';

/** Tells of each insight that proposes a move what that is worth. */
export function withMoves(insights: readonly Insight[], moves: readonly NextMove[]): Insight[] {
  const known = new Map(moves.map((move) => [`${move.type} ${move.contact}`, move]));
  return insights.map((insight) => {
    const row = insightKindOf(insight.kind);
    const types = 'leadsTo' in row ? row.leadsTo : [];
    const move = types
      .map((type) => known.get(`${type} ${insight.subjects[0]}`))
      .find((candidate) => candidate !== undefined);
    if (move === undefined) return insight;
    return { ...insight, move, text: `${insight.text} Worth ${worth(move.delta)}.` };
  });
}
