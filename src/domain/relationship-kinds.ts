import type { Side } from './sides.ts';

interface RelationshipKindRow {
  readonly id: string;
  readonly label: string;
  /** As in "Anna covers Dana". */
  readonly verb: string;
  readonly meaning: string;
  /** The layer of the board that shows or hides it. */
  readonly layer: string;
  readonly allows: (from: Side, to: Side) => boolean;
  /** Works both ways: from and to can be swapped without changing what it says. */
  readonly symmetric: boolean;
  /** What strength 1–5 says for this kind; null where it says nothing. */
  readonly strength: 'strength' | 'level' | null;
}

/** The table of product.md: which relationship may run between which sides. */
export const relationshipKinds = [
  {
    id: 'covers',
    label: 'Coverage',
    verb: 'covers',
    meaning: 'How well one of ours knows a contact, level 1–5',
    layer: 'coverage',
    allows: (from, to) => from === 'team' && to === 'customer',
    symmetric: false,
    strength: 'level',
  },
  {
    id: 'reportsTo',
    label: 'Reporting line',
    verb: 'reports to',
    meaning: 'Formal line',
    layer: 'reporting',
    allows: (from, to) => from === to,
    symmetric: false,
    strength: null,
  },
  {
    id: 'influences',
    label: 'Influence',
    verb: 'influences',
    meaning: "Moves the other's opinion",
    layer: 'influence',
    allows: (from, to) => from !== 'team' && to === 'customer',
    symmetric: false,
    strength: 'strength',
  },
  {
    id: 'trusts',
    label: 'Trust',
    verb: 'trusts',
    meaning: 'Friendly, informal tie',
    layer: 'trust',
    allows: () => true,
    symmetric: true,
    strength: 'strength',
  },
  {
    id: 'tension',
    label: 'Tension',
    verb: 'is in tension with',
    meaning: 'Conflict, rivalry',
    layer: 'tension',
    allows: (from, to) => from === 'customer' && to === 'customer',
    symmetric: true,
    strength: 'strength',
  },
  {
    id: 'gatekeeps',
    label: 'Gatekeeping',
    verb: 'guards',
    meaning: 'Does not want us to reach that person',
    layer: 'gatekeeping',
    allows: (from, to) => from === 'customer' && to === 'customer',
    symmetric: false,
    strength: 'strength',
  },
  {
    id: 'competes',
    label: 'Competition',
    verb: 'holds',
    meaning: "A competitor's hold on a contact, level 1–5",
    layer: 'competition',
    allows: (from, to) => from === 'outside' && to === 'customer',
    symmetric: false,
    strength: 'level',
  },
] as const satisfies readonly RelationshipKindRow[];

export type RelationshipKind = (typeof relationshipKinds)[number]['id'];
export type Layer = (typeof relationshipKinds)[number]['layer'];

export const relationshipKindIds: readonly RelationshipKind[] = relationshipKinds.map((kind) => kind.id);

export function kindOf(id: RelationshipKind): (typeof relationshipKinds)[number] {
  const kind = relationshipKinds.find((candidate) => candidate.id === id);
  if (kind === undefined) throw new RangeError(`No such kind of relationship: ${id}`);
  return kind;
}

/** The kinds the table allows from a piece of one side to a piece of another. */
export function kindsBetween(from: Side, to: Side): readonly RelationshipKind[] {
  return relationshipKinds.filter((kind) => kind.allows(from, to)).map((kind) => kind.id);
}
