export {
  analyse,
  analysisSteps,
  departureAtOnce,
  departureSteps,
  findingsAtOnce,
  scoreAtOnce,
} from './analyse.ts';
export { type BlockerStatus, defaultConfig } from './config.ts';
export type { Analysis, Findings, PersonFindings, Rankings, ScoreFindings } from './findings.ts';
export type { Camps } from './groups/camps.ts';
export type { DepartmentTies, SilentPair } from './groups/department-ties.ts';
export type { EvidenceNumber } from './insights/insight.ts';
export { type Insight, type InsightKind, insightKindOf, insightKinds } from './insights/registry.ts';
export type { MetricsFindings, PersonMetrics } from './metrics/findings.ts';
export type { AnalysisOptions } from './position.ts';
export { type MoveType, moveTypes } from './rankings/candidates.ts';
export type { Departure } from './rankings/departures.ts';
export type { NextMove } from './rankings/next-moves.ts';
export type { Loss, ScorePart, ScoreParts } from './score.ts';
export { type ScoreChange, scoreChange, scoreChangeSteps } from './score-change.ts';
export { finish, type Steps } from './steps.ts';
export { type Way, type Ways, waysBetween, waysSteps } from './ways.ts';
