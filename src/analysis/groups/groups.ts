import type { Position } from '../position.ts';
import { type Camps, campsOf } from './camps.ts';
import { type DepartmentFindings, departmentFindings } from './department-ties.ts';
import { signedTiesOf } from './signed-ties.ts';
import { countTriads, type Triad, type Triads } from './triads.ts';

/** How the customer's people hang together, as departments and as friends and foes. */
export interface Groups extends DepartmentFindings {
  readonly triads: Triads;
  /** The triads that are not balanced. */
  readonly frustrated: readonly Triad[];
  readonly camps: readonly Camps[];
}

/** Worked out once for findings and insights alike. */
export function groupsOf(position: Position): Groups {
  const signed = signedTiesOf(position.board);
  return {
    ...departmentFindings(position),
    ...countTriads(signed),
    camps: campsOf(position.board, signed),
  };
}
