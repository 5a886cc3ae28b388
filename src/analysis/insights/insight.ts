import type { DepartmentId, GlossaryTerm, PersonId, RankId, Severity } from '@/domain/index.ts';
import type { MoveType } from '../rankings/candidates.ts';
import type { NextMove } from '../rankings/next-moves.ts';
import type { RankedLists } from '../rankings/rankings.ts';
import type { WarmPath } from '../warmth.ts';
import type { InsightContext } from './context.ts';

/** What a number of the evidence counts: shares are 0–1, points 0–100. */
export type EvidenceUnit =
  | 'share'
  | 'points'
  /** Points gained or lost. */
  | 'change'
  | 'people'
  | 'threads'
  | 'routes'
  | 'ties'
  | 'departments'
  | 'days'
  | 'ranks'
  | 'level'
  | 'influence'
  | 'stance';

export interface EvidenceNumber {
  readonly label: string;
  readonly value: number;
  readonly unit: EvidenceUnit;
}

export interface Evidence {
  readonly numbers: readonly EvidenceNumber[];
  /** The way to the contact, to be drawn on the board. */
  readonly path?: WarmPath;
  /** The next best ways, best first. */
  readonly otherPaths?: readonly WarmPath[];
}

/** A department, or with a rank the square where the two cross. */
export interface Place {
  readonly department: DepartmentId;
  readonly rank?: RankId;
}

/** An insight before the registry has given it its kind and id. */
export interface InsightDraft {
  /** What it is about: with the kind, this makes its id, which stays while other subjects come and go. */
  readonly about: readonly (PersonId | DepartmentId | RankId | string)[];
  readonly severity: Severity;
  /** Orders insights of equal severity, 0–1, the weightiest first. */
  readonly weight: number;
  /** Everybody it is about, the most concerned first: who is selected and framed. */
  readonly subjects: readonly PersonId[];
  readonly place?: Place;
  readonly evidence: Evidence;
  /** Fact, number, consequence, and who acts. */
  readonly text: string;
  /** What would help most. */
  readonly move?: NextMove;
}

/** What every kind of insight says of itself. */
interface InsightKindWords {
  readonly kind: string;
  readonly title: string;
  /** When it appears and why it matters, in words. */
  readonly explanation: string;
  readonly severityRule: string;
  /** How it is computed, in words: what is compared with what. */
  readonly formula: string;
  /** Where the glossary says more. */
  readonly term: GlossaryTerm;
  /** The moves of which it proposes one in its last sentence; what that is worth comes with the rankings. */
  readonly leadsTo?: readonly MoveType[];
}

/** A kind of insight: one file, one line in the registry. */
export type InsightKindRow = InsightKindWords &
  /** One after the other where each takes its time, so that the analysis can be interrupted between them. */
  (
    | { readonly find: (context: InsightContext) => Iterable<InsightDraft> }
    /** For what follows from trying out changes: it comes with the rankings. */
    | { readonly findRanked: (context: InsightContext, lists: RankedLists) => InsightDraft[] }
  );
