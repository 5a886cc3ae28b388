import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { useShowsOlderFindings } from '../session/currency.ts';
import { type AnalysisState, type Sandbox, useAnalysis, useBoard, useModel } from '../session/session.ts';
import { type Comparison, compare } from './compare.ts';

export interface Compared extends Comparison {
  /** What was tried out last is still being analysed, so that this is of an older board. */
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
  const before = useStore(real, useShallow(whatIsKnown));
  const after = useStore(useBoard().analysis, useShallow(whatIsKnown));
  const error = useAnalysis((analysis) => analysis.error);
  const dismissals = useModel((model) => model.dismissals);
  const isOlder = useShowsOlderFindings();
  const comparison = useMemo(() => compare(before, after, dismissals), [before, after, dismissals]);
  return { ...comparison, isOlder, error };
}
