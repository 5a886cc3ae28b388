import type { GlossaryTerm } from '@/domain/index.ts';
import { belowTarget } from './below-target.ts';
import { blocker } from './blocker.ts';
import { blunderCustomer } from './blunder-customer.ts';
import { blunderTeam } from './blunder-team.ts';
import { competitorHold } from './competitor-hold.ts';
import { concentration } from './concentration.ts';
import { darkDepartment } from './dark-department.ts';
import { decisionMakerCold } from './decision-maker-cold.ts';
import { decisionMakerUntouched } from './decision-maker-untouched.ts';
import { frustratedTriad } from './frustrated-triad.ts';
import { guarded } from './guarded.ts';
import type { InsightDraft, InsightKindRow } from './insight.ts';
import { nextMove } from './next-move.ts';
import { overloaded } from './overloaded.ts';
import { peerGap } from './peer-gap.ts';
import { recruit } from './recruit.ts';
import { roleContradiction } from './role-contradiction.ts';
import { silentDepartments } from './silent-departments.ts';
import { singleThreadContact } from './single-thread-contact.ts';
import { singleThreadDepartment } from './single-thread-department.ts';
import { stale } from './stale.ts';
import { stanceUnknown } from './stance-unknown.ts';
import { underCovered } from './under-covered.ts';
import { whiteSpace } from './white-space.ts';

/** Every kind of insight, in the order of `design/analysis.md`, *Insights*. */
export const insightKinds = [
  decisionMakerUntouched,
  decisionMakerCold,
  underCovered,
  belowTarget,
  stanceUnknown,
  singleThreadContact,
  singleThreadDepartment,
  darkDepartment,
  concentration,
  guarded,
  roleContradiction,
  blocker,
  silentDepartments,
  frustratedTriad,
  blunderTeam,
  blunderCustomer,
  whiteSpace,
  competitorHold,
  overloaded,
  peerGap,
  stale,
  recruit,
  nextMove,
] as const satisfies readonly InsightKindRow[];

export type InsightKind = (typeof insightKinds)[number]['kind'];

/** Something the analysis found. */
export interface Insight extends Omit<InsightDraft, 'about'> {
  /** The same for the same finding on any later board, so that a dismissal holds. */
  readonly id: string;
  readonly kind: InsightKind;
  /** The kind in words. */
  readonly title: string;
  /** When such an insight appears and why it matters, and what decides its severity. */
  readonly explanation: string;
  readonly severityRule: string;
  readonly formula: string;
  /** It follows from trying out changes, and so comes with the rankings. */
  readonly ranked: boolean;
  /** Where the glossary says more. */
  readonly term: GlossaryTerm;
}

export function insightKindOf(kind: InsightKind): (typeof insightKinds)[number] {
  const row = insightKinds.find((candidate) => candidate.kind === kind);
  if (row === undefined) throw new RangeError(`No such kind of insight: ${kind}`);
  return row;
}
