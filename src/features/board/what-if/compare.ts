import type { Insight } from '@/analysis/index.ts';
import type { Dismissal, Score } from '@/domain/index.ts';
import { isDismissed } from '../canvas/pieces/alarms.ts';
import { scorePartRows } from '../session/score-parts.ts';
import type { AnalysisState } from '../session/session.ts';
import { settled } from './points.ts';

/** A figure before and after; undefined where it is not known or not defined. */
export interface Change {
  readonly before: Score | undefined;
  readonly after: Score | undefined;
  /** After minus before. */
  readonly by: Score | undefined;
}

export interface PartChange extends Change {
  readonly part: (typeof scorePartRows)[number]['part'];
  readonly label: string;
}

/** What trying something out makes of the position. */
export interface Comparison {
  readonly score: Change;
  /** False while one of the two boards has never been analysed: then nothing is known, least of all that it has no score. */
  readonly isKnown: boolean;
  readonly parts: readonly PartChange[];
  /** Insights that only the sandbox has, and those that only the real board has, the worst first. */
  readonly appearing: readonly Insight[];
  readonly vanishing: readonly Insight[];
  /**
   * False while insights that follow from rankings are left out: a board that is still being ranked has none of them,
   * which says nothing about what was tried out.
   */
  readonly isRanked: boolean;
}

type Known = Pick<AnalysisState, 'findings' | 'insights' | 'rankingsAreCurrent'>;

function change(before: Score | undefined, after: Score | undefined): Change {
  if (before === undefined || after === undefined) return { before, after, by: undefined };
  return { before, after, by: settled(after - before) };
}

/** Compares the real board with the sandbox. What somebody has put aside is no news. */
export function compare(
  before: Known,
  after: Known,
  dismissals: ReadonlyMap<string, Dismissal> = new Map(),
): Comparison {
  const [scoreBefore, scoreAfter] = [before.findings?.score, after.findings?.score];
  const isRanked = before.rankingsAreCurrent && after.rankingsAreCurrent;
  const open = ({ insights }: Known) =>
    insights.filter((insight) => (isRanked || !insight.ranked) && !isDismissed(insight, dismissals));
  const without = (some: readonly Insight[], others: readonly Insight[]) => {
    const ids = new Set(others.map(({ id }) => id));
    return some.filter(({ id }) => !ids.has(id));
  };
  const isKnown = scoreBefore !== undefined && scoreAfter !== undefined;
  const [openBefore, openAfter] = isKnown ? [open(before), open(after)] : [[], []];
  return {
    score: change(scoreBefore?.score ?? undefined, scoreAfter?.score ?? undefined),
    isKnown,
    parts: scorePartRows.map(({ part, label }) => ({
      part,
      label,
      ...change(scoreBefore?.parts?.[part], scoreAfter?.parts?.[part]),
    })),
    appearing: without(openAfter, openBefore),
    vanishing: without(openBefore, openAfter),
    isRanked,
  };
}
