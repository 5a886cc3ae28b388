import type { ScorePart } from '@/analysis/index.ts';

interface ScorePartRow {
  readonly part: ScorePart;
  readonly label: string;
}

/** The parts of the position score in the order in which they are shown (`design/analysis.md`). */
export const scorePartRows = [
  { part: 'decisionMakerAccess', label: 'Decision-maker access' },
  { part: 'influencerCoverage', label: 'Influencer coverage' },
  { part: 'support', label: 'Support' },
  { part: 'resilience', label: 'Resilience' },
  { part: 'unblocked', label: 'Unblocked' },
] as const satisfies readonly ScorePartRow[];
