import type { Influence } from './influence.ts';
import type { Stance } from './stance.ts';
import type { Strength } from './strength.ts';
import type { DepartmentId, PersonId, RankId } from './units.ts';

/**
 * What standing somewhere on the board says of a person: what a drop there sets. Null makes a field unknown or takes
 * it away; one that is not named stays as it is.
 */
export interface Standing {
  readonly department?: DepartmentId | null;
  readonly rank?: RankId | null;
  readonly influence?: Influence | null;
  readonly stance?: Stance | null;
  /** The level of the best-placed of ours; null where it is unknown. */
  readonly level?: Strength | null;
  readonly manager?: PersonId | null;
  /** Where the network lens keeps the piece, in pitches from its middle; null lets it go. */
  readonly pin?: { readonly x: number; readonly y: number } | null;
}
