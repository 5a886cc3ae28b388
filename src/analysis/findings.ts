import type { Days, PersonId, RelationshipId, Score, Share } from '@/domain/index.ts';
import type { Blocker } from './blockers.ts';
import type { Camps } from './groups/camps.ts';
import type { DepartmentTies, SilentPair } from './groups/department-ties.ts';
import type { Triads } from './groups/triads.ts';
import type { Insight } from './insights/registry.ts';
import type { CircleFact, Knowledge, Stale } from './knowledge.ts';
import type { RankedLists } from './rankings/rankings.ts';
import type { Loss, ScorePart } from './score.ts';
import type { WarmPath } from './warmth.ts';

/** The position score with what stands beside it. */
export type ScoreFindings = Knowledge & {
  /** The most each part can give. */
  readonly points: Readonly<Record<ScorePart, Score>>;
} & (
    | {
        readonly score: Score;
        readonly parts: Readonly<Record<ScorePart, Score>>;
        /** Who costs each part points, the most first. */
        readonly lowering: Readonly<Record<ScorePart, readonly Loss[]>>;
      }
    | {
        readonly score: null;
        /** What to do to get one. */
        readonly reason: string;
        readonly parts: null;
        readonly lowering: null;
      }
  );

/** What was found about one contact. */
export interface PersonFindings {
  /** The chance that a word from us arrives along the best path. */
  readonly warmth: Share;
  /** The best path, unless it is too cold to be shown. */
  readonly path?: WarmPath;
  /** Ways there that share nobody; strict ones lead past everybody of unknown stance, too. */
  readonly routes: number;
  readonly strictRoutes: number;
  /** The largest direct value of ours, and the cover it gives. */
  readonly direct: Share;
  readonly cover: Share;
  /** How many of ours have a live thread. */
  readonly liveThreads: number;
  /** Days since anybody of ours was last in touch; missing where no such date is known. */
  readonly contactAge?: Days;
  /** The weight in every mean. */
  readonly importance: Share;
  readonly stale: Stale;
  /** What keeps the confidence down; missing of everybody outside the circle. */
  readonly unknown?: readonly CircleFact[];
}

/** What a covers relationship is worth today. */
export interface ThreadFindings {
  readonly decay: Share;
  /** level / 5 · decay. */
  readonly direct: Share;
  readonly live: boolean;
  /** False for a duplicate that another one outweighs. */
  readonly counts: boolean;
}

/** What a board says at once: plain data that can be sent between threads. */
export interface Findings {
  readonly score: ScoreFindings;
  /** Active contacts by id. */
  readonly people: ReadonlyMap<PersonId, PersonFindings>;
  /** Covers relationships between active people by id. */
  readonly threads: ReadonlyMap<RelationshipId, ThreadFindings>;
  /** People stated to be against us, the highest score first. */
  readonly blockers: readonly Blocker[];
  /** Customer departments in use, as they stand on the board. */
  readonly departments: readonly DepartmentTies[];
  /** Pairs of departments that count and do not talk to each other. */
  readonly silentDepartments: readonly SilentPair[];
  readonly triads: Triads;
  /** The sides people take in their conflicts, the largest group first. */
  readonly camps: readonly Camps[];
  /** Those that need no ranking, by severity, then by weight. */
  readonly insights: readonly Insight[];
}

/** What takes longer: every change of the score that is tried out. Empty without a decision maker. */
export interface Rankings extends RankedLists {
  /** All insights, those of the findings and those of the rankings, by severity, then by weight. */
  readonly insights: readonly Insight[];
}

/** Everything there is to say about a board. */
export interface Analysis {
  readonly findings: Findings;
  readonly rankings: Rankings;
}
