import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { useShowsOlderFindingsOf } from '../session/currency.ts';
import { type AnalysisState, type Sandbox, useBoard, useModel } from '../session/session.ts';
import { type Comparison, compare } from './compare.ts';

export interface Compared extends Comparison {
  /** One of the two boards is still being analysed, so that this is of an older one or of two topics. */
  readonly isOlder: boolean;
  readonly error: string | undefined;
}

/** What is compared; an analysis also says how far it is, which is no reason to compare again. */
const whatIsKnown = ({ findings, insights, rankingsAreCurrent }: AnalysisState) => ({
  findings,
  insights,
  rankingsAreCurrent,
});

/** The real board compared with what is tried out over it; follows both. */
export function useComparison({ before: real }: Sandbox): Compared {
  const tried = useBoard();
  const before = useStore(real.analysis, useShallow(whatIsKnown));
  const after = useStore(tried.analysis, useShallow(whatIsKnown));
  const errorBefore = useStore(real.analysis, (analysis) => analysis.error);
  const errorAfter = useStore(tried.analysis, (analysis) => analysis.error);
  const dismissals = useModel((model) => model.dismissals);
  const isOlderBefore = useShowsOlderFindingsOf(real);
  const isOlderAfter = useShowsOlderFindingsOf(tried);
  const comparison = useMemo(() => compare(before, after, dismissals), [before, after, dismissals]);
  return { ...comparison, isOlder: isOlderBefore || isOlderAfter, error: errorAfter ?? errorBefore };
}
