import { expect } from 'vitest';
import { analyse, type Insight, type InsightKind } from '@/analysis/index.ts';
import type { AnalysisOptions } from '@/analysis/position.ts';
import type { TestBoard } from './test-board.ts';

export const today = '2026-06-30';

/** A coverage relationship of the highest level, just confirmed. */
export const full = { strength: 5, lastContact: today } as const;

/** The insights of one kind, rankings included. */
export function insightsOf(
  board: TestBoard,
  kind: InsightKind,
  options: Partial<AnalysisOptions> = {},
): Insight[] {
  const { insights } = analyse(board.snapshot(), { today, ...options }).rankings;
  return insights.filter((insight) => insight.kind === kind);
}

/** The one insight of a kind. */
export function theInsight(
  board: TestBoard,
  kind: InsightKind,
  options: Partial<AnalysisOptions> = {},
): Insight | undefined {
  const found = insightsOf(board, kind, options);
  expect(found).toHaveLength(1);
  return found[0];
}
