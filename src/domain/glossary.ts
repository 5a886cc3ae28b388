interface GlossaryRow {
  readonly id: string;
  /** What it is called on the screen. */
  readonly plain: string;
  /** What it says, in a sentence or two. */
  readonly meaning: string;
  /** What graph theory or sociology calls it. */
  readonly graphTerm?: string;
  /** Who defined it, where. */
  readonly source?: string;
}

/** The words of the analysis, plain ones first: tooltips and the glossary page read this table. */
export const glossary = [
  {
    id: 'single-thread',
    plain: 'Single thread',
    meaning: 'Only one of ours has a live thread to a contact: one departure, and the contact is lost.',
    graphTerm: 'Degree 1 in the bipartite coverage graph',
  },
] as const satisfies readonly GlossaryRow[];

export type GlossaryTerm = (typeof glossary)[number]['id'];
