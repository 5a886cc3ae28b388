/** How a metric is read: as a whole number, a number, a share of 1, or the name of a group. */
export type MetricUnit = 'count' | 'number' | 'share' | 'group';

interface MetricRow {
  readonly id: string;
  /** What it is called on the screen. */
  readonly label: string;
  /** What it says about a person, in a sentence. */
  readonly meaning: string;
  readonly unit: MetricUnit;
  /** What graph theory calls it, and who defined it where. */
  readonly graphTerm: string;
  readonly source: string;
}

/**
 * The expert figures of a person, on the undirected simple graph of all ties of ours and theirs, tension and
 * gatekeeping included.
 */
export const metrics = [
  {
    id: 'degree',
    label: 'Ties',
    meaning: 'How many people somebody is tied to.',
    unit: 'count',
    graphTerm: 'Degree',
    source: 'L. C. Freeman, "Centrality in social networks", Social Networks 1, 1979',
  },
  {
    id: 'weightedDegree',
    label: 'Strength',
    meaning: 'The strengths of all ties added up, the largest for each pair.',
    unit: 'count',
    graphTerm: 'Weighted degree',
    source: 'A. Barrat et al., "The architecture of complex weighted networks", PNAS 101, 2004',
  },
  {
    id: 'betweenness',
    label: 'Go-between',
    meaning: 'The share of the shortest ways between all others that lead through this person.',
    unit: 'share',
    graphTerm: 'Betweenness centrality, normalised',
    source: 'U. Brandes, "A faster algorithm for betweenness centrality", J. Math. Sociology 25, 2001',
  },
  {
    id: 'closeness',
    label: 'Nearness',
    meaning: 'How few steps away everybody else is; less where parts of the board are not reached at all.',
    unit: 'share',
    graphTerm: 'Closeness centrality, Wasserman–Faust',
    source: 'S. Wasserman & K. Faust, Social Network Analysis, 1994, p. 201',
  },
  {
    id: 'pagerank',
    label: 'Standing',
    meaning: 'Where one ends up who follows ties at random: high for those tied to well-tied people.',
    unit: 'share',
    graphTerm: 'PageRank, α = 0.85',
    source: 'S. Brin & L. Page, "The anatomy of a large-scale hypertextual web search engine", 1998',
  },
  {
    id: 'clustering',
    label: 'Clique',
    meaning: 'The share of the pairs among somebody’s ties who are tied to each other.',
    unit: 'share',
    graphTerm: 'Local clustering coefficient',
    source: 'D. J. Watts & S. H. Strogatz, "Collective dynamics of small-world networks", Nature 393, 1998',
  },
  {
    id: 'core',
    label: 'Core',
    meaning:
      'How deep somebody sits in the thick of the network: everybody there has so many ties within it.',
    unit: 'count',
    graphTerm: 'Core number (k-core)',
    source: 'S. B. Seidman, "Network structure and minimum degree", Social Networks 5, 1983',
  },
  {
    id: 'constraint',
    label: 'Hemmed in',
    meaning: 'How much somebody’s ties are tied to each other; low for brokers between groups.',
    unit: 'number',
    graphTerm: 'Constraint',
    source: 'R. S. Burt, Structural Holes, 1992',
  },
  {
    id: 'community',
    label: 'Group',
    meaning: 'Who hangs together with whom; ties of tension do not count.',
    unit: 'group',
    graphTerm: 'Community (Louvain)',
    source: 'V. D. Blondel et al., "Fast unfolding of communities in large networks", J. Stat. Mech., 2008',
  },
] as const satisfies readonly MetricRow[];

export type MetricId = (typeof metrics)[number]['id'];

export function metricOf(id: MetricId): (typeof metrics)[number] {
  const row = metrics.find((candidate) => candidate.id === id);
  if (row === undefined) throw new RangeError(`No such metric: ${id}`);
  return row;
}

/** Those that are estimated from some starting people where the exact ones would take too long. */
export const sampledMetrics: ReadonlySet<MetricId> = new Set<MetricId>(['betweenness', 'closeness']);
