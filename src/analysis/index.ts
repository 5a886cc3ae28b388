export { analyse } from './analyse.ts';
export { defaultConfig } from './config.ts';
export type { Findings, ScoreFindings } from './findings.ts';
export type { EvidenceNumber } from './insights/insight.ts';
export { type Insight, type InsightKind, insightKindOf, insightKinds } from './insights/registry.ts';
export type { AnalysisOptions } from './position.ts';
export type { Loss, ScorePart } from './score.ts';
