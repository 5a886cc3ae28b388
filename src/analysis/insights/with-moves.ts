import type { NextMove } from '../rankings/next-moves.ts';
import type { Insight, InsightKind } from './registry.ts';
import { points } from './words.ts';

/** Insights about a contact whom a move would bring us nearer to. */
const helped: ReadonlySet<InsightKind> = new Set([
  'decision-maker-untouched',
  'decision-maker-cold',
  'under-covered',
  'single-thread-contact',
]);

/** Tells of each insight that a move would help what the best one is worth. */
export function withMoves(insights: readonly Insight[], moves: readonly NextMove[]): Insight[] {
  const best = new Map<string, NextMove>();
  for (const move of moves) if (!best.has(move.contact)) best.set(move.contact, move);
  return insights.map((insight) => {
    const move = helped.has(insight.kind) ? best.get(insight.subjects[0] ?? '') : undefined;
    if (move === undefined) return insight;
    return { ...insight, move, text: `${insight.text} Worth ${points(move.delta)} points.` };
  });
}
