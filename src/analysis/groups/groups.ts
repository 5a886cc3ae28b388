import type { Position } from '../position.ts';
import type { Steps } from '../steps.ts';
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
export function* groupsOf(position: Position): Steps<Groups> {
  const departments = departmentFindings(position);
  yield;
  const signed = signedTiesOf(position.board);
  yield;
  const triads = yield* countTriads(signed);
  const camps = campsOf(position.board, signed);
  yield;
  return { ...departments, ...triads, camps };
}
