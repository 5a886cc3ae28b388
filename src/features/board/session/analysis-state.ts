import type { Analysis, Findings, Insight } from '@/analysis/index.ts';
import { severities } from '@/domain/index.ts';
import type { AnalysisState } from './session.ts';

const none: ReadonlySet<string> = new Set();

export const notAnalysed: AnalysisState = {
  findings: undefined,
  rankings: undefined,
  rankingsAreCurrent: false,
  insights: [],
  olderInsights: none,
  revision: -1,
  busy: false,
  progress: undefined,
  error: undefined,
};

/* Pure producers: what a result makes of the state. */

/** New findings, whose rankings are still to come: insights that only rankings make stay, marked as older. */
export function withFindings(
  state: AnalysisState,
  { findings, revision }: { readonly findings: Findings; readonly revision: number },
): AnalysisState {
  const older = (state.rankings?.insights ?? []).filter(({ ranked }) => ranked);
  return {
    ...state,
    findings,
    revision,
    rankingsAreCurrent: false,
    insights: bySeverity([...findings.insights, ...older]),
    olderInsights: new Set(older.map(({ id }) => id)),
    progress: undefined,
    error: undefined,
  };
}

/** Everything there is to say about one board. */
export function withAnalysis(
  state: AnalysisState,
  { analysis: { findings, rankings }, revision }: { readonly analysis: Analysis; readonly revision: number },
): AnalysisState {
  return {
    ...state,
    findings,
    rankings,
    revision,
    rankingsAreCurrent: true,
    insights: rankings.insights,
    olderInsights: none,
    progress: undefined,
    error: undefined,
  };
}

function bySeverity(insights: readonly Insight[]): Insight[] {
  return severities.flatMap((severity) => insights.filter((insight) => insight.severity === severity));
}
