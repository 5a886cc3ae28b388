import { type MetricId, metrics } from '@/domain/index.ts';

/** What a colouring is called; how it is done is in the file of its name, which comes with the first colours. */
export interface Colouring {
  readonly id: string;
  readonly label: string;
  /** Where the menu lists it. */
  readonly group: 'tags' | 'figures';
  /** What one of its numbered classes is called. */
  readonly noun: 'class' | 'group' | 'department';
}

const tagColourings = [
  { id: 'stance', label: 'Stance', group: 'tags', noun: 'class' },
  { id: 'coverage', label: 'Coverage', group: 'tags', noun: 'class' },
  { id: 'influence', label: 'Influence', group: 'tags', noun: 'class' },
  { id: 'freshness', label: 'Freshness', group: 'tags', noun: 'class' },
  { id: 'department', label: 'Department', group: 'tags', noun: 'department' },
] as const satisfies readonly Colouring[];

export type TagColouringId = (typeof tagColourings)[number]['id'];
export type ColouringId = TagColouringId | MetricId;

type KnownColouring = Colouring & { readonly id: ColouringId };

/** The ways to colour the board, as the menu lists them. */
export const colourings: readonly KnownColouring[] = [
  ...tagColourings,
  ...metrics.map(({ id, label, unit }): KnownColouring => {
    return { id, label, group: 'figures', noun: unit === 'group' ? 'group' : 'class' };
  }),
];

export function colouringOf(id: ColouringId): KnownColouring {
  const colouring = colourings.find((candidate) => candidate.id === id);
  if (colouring === undefined) throw new RangeError(`No such colouring: ${id}`);
  return colouring;
}

/** True for the id of a colouring there is: a saved view may name one of a newer version. */
export function isColouringId(id: string): id is ColouringId {
  return colourings.some((colouring) => colouring.id === id);
}
