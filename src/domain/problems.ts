import type { CollectionName } from './records.ts';

/** Something in the document that is left out of the board until somebody solves it; nothing is lost. */
export interface Problem {
  readonly collection: CollectionName;
  readonly id: string;
  readonly kind:
    | 'broken'
    | 'roleOfOtherSide'
    | 'brokenPin'
    | 'reportingCycle'
    | 'missingEnd'
    | 'selfRelationship'
    | 'kindNotAllowed';
  /** What is wrong and what to do, for the person in front of the screen. */
  readonly text: string;
}
