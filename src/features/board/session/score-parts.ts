import type { ScorePart } from '@/analysis/index.ts';

interface ScorePartRow {
  readonly part: ScorePart;
  readonly label: string;
  /** The points this part can bring at most. */
  readonly most: number;
}

/** The parts of the position score in the order in which they are shown (`design/analysis.md`). */
export const scorePartRows = [
  { part: 'decisionMakerAccess', label: 'Decision-maker access', most: 35 },
  { part: 'influencerCoverage', label: 'Influencer coverage', most: 20 },
  { part: 'support', label: 'Support', most: 20 },
  { part: 'resilience', label: 'Resilience', most: 15 },
  { part: 'unblocked', label: 'Unblocked', most: 10 },
] as const satisfies readonly ScorePartRow[];
