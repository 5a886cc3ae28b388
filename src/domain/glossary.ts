interface GlossaryRow {
  readonly id: string;
  readonly group: GlossaryGroup;
  /** What it is called on the screen. */
  readonly plain: string;
  /** What it says, in a sentence or two. */
  readonly meaning: string;
  /** What graph theory or sociology calls it. */
  readonly graphTerm?: string;
  /** Who defined it, where. */
  readonly source?: string;
}

/** The chapters of the glossary, in their order. */
export const glossaryGroups = [
  { id: 'score', title: 'The position score' },
  { id: 'threads', title: 'Threads and paths' },
  { id: 'obstacles', title: 'People in the way' },
  { id: 'departments', title: 'Departments and camps' },
  { id: 'moves', title: 'Moves and departures' },
] as const;

export type GlossaryGroup = (typeof glossaryGroups)[number]['id'];

const menger = 'K. Menger, “Zur allgemeinen Kurventheorie”, Fundamenta Mathematicae 10, 1927';
const dijkstra =
  'E. W. Dijkstra, “A note on two problems in connexion with graphs”, Numerische Mathematik 1, 1959';
const balance =
  'D. Cartwright & F. Harary, “Structural balance: a generalization of Heider’s theory”, Psychological Review 63, 1956';

/**
 * The words of the analysis, plain ones first: tooltips and the glossary page read this table. Figures are those
 * of `design/analysis.md`.
 */
export const glossary = [
  {
    id: 'position-score',
    group: 'score',
    plain: 'Position score',
    meaning:
      'How healthy the whole position is, 0–100: the sum of decision-maker access (35), influencer coverage (20), support (20), resilience (15) and unblocked (10). Without a decision maker there is none.',
    graphTerm: 'Composite index',
  },
  {
    id: 'decision-maker-access',
    group: 'score',
    plain: 'Decision-maker access',
    meaning:
      'How well we cover those who decide: 70 % is their mean cover, weighted by importance, and 30 % that of the worst covered one.',
  },
  {
    id: 'influencer-coverage',
    group: 'score',
    plain: 'Influencer coverage',
    meaning:
      'How well we cover the others whose word counts, weighted by importance; nothing while nobody of them is mapped.',
  },
  {
    id: 'support',
    group: 'score',
    plain: 'Support',
    meaning:
      'How far those whose word counts are for us: an advocate counts in full, a neutral half, an opponent nothing. An unknown stance counts nothing, too.',
  },
  {
    id: 'resilience',
    group: 'score',
    plain: 'Resilience',
    meaning:
      'How well the position stands a departure of one of ours: two live threads to somebody count in full, one half.',
  },
  {
    id: 'unblocked',
    group: 'score',
    plain: 'Unblocked',
    meaning:
      'How little the strongest person in our way can do. An unknown stance is taken for the worst, so that finding out never costs points.',
  },
  {
    id: 'confidence',
    group: 'score',
    plain: 'Confidence',
    meaning:
      'The share of those whose word counts of whom we know role, influence, stance and the date of a contact. Below 60 %, or with fewer than three such people, not enough is known to trust the score.',
    graphTerm: 'Data completeness',
  },
  {
    id: 'circle',
    group: 'score',
    plain: 'People whose word counts',
    meaning: 'Decision makers, champions, gatekeepers, evaluators and influencers of the customer.',
    graphTerm: 'Buying centre',
    source:
      'F. E. Webster & Y. Wind, “A general model for understanding organizational buying behavior”, Journal of Marketing 36, 1972',
  },
  {
    id: 'importance',
    group: 'score',
    plain: 'Importance',
    meaning:
      'How much somebody weighs in every mean: a decision maker 1, others whose word counts 0.6, a user 0.2, anybody else 0.1; times a factor from one half to 1 by influence.',
    graphTerm: 'Node weight',
  },
  {
    id: 'decay',
    group: 'threads',
    plain: 'Going cold',
    meaning:
      'A relationship keeps its worth for 30 days after the last contact, or as long as its own cadence, and then loses half of it every 90 days. Without a date it counts half.',
    graphTerm: 'Exponential decay',
  },
  {
    id: 'direct-value',
    group: 'threads',
    plain: 'Direct value',
    meaning:
      'What one relationship of ours is worth today: level ÷ 5, less what has gone cold. Of several to one contact the largest counts (D).',
    graphTerm: 'Tie strength',
    source: 'M. S. Granovetter, “The strength of weak ties”, American Journal of Sociology 78, 1973',
  },
  {
    id: 'cover',
    group: 'threads',
    plain: 'Cover',
    meaning:
      'How well we cover a contact: nothing up to a direct value of 20 %, in full from 80 %, evenly between. Being acquainted covers nobody.',
  },
  {
    id: 'target-level',
    group: 'threads',
    plain: 'Target level',
    meaning: 'How close one of ours means to become to a contact, as a level from 1 to 5.',
  },
  {
    id: 'live-thread',
    group: 'threads',
    plain: 'Live thread',
    meaning:
      'A relationship of ours whose direct value is 40 % or more: whoever holds it can pick up the phone.',
    graphTerm: 'Edge above a threshold in the bipartite coverage graph',
  },
  {
    id: 'single-thread',
    group: 'threads',
    plain: 'Single thread',
    meaning: 'Only one of ours has a live thread to a contact: one departure, and the contact is lost.',
    graphTerm: 'Degree 1 in the bipartite coverage graph',
  },
  {
    id: 'concentration',
    group: 'threads',
    plain: 'Too much in one hand',
    meaning: 'One of ours holds 60 % or more of our live threads to people whose word counts.',
    graphTerm: 'Berger–Parker index, the largest share',
    source:
      'W. H. Berger & F. L. Parker, “Diversity of planktonic Foraminifera in deep-sea sediments”, Science 168, 1970',
  },
  {
    id: 'overloaded',
    group: 'threads',
    plain: 'Overloaded',
    meaning: 'One of ours covers more contacts than the account’s limit, 30 where none is set.',
    graphTerm: 'Degree above a limit',
  },
  {
    id: 'pass-on',
    group: 'threads',
    plain: 'Passing on',
    meaning:
      'How likely a word travels along a tie: influence and trust by their strength, a reporting line better downwards than upwards. Tension between two people stops it.',
    graphTerm: 'Edge probability',
  },
  {
    id: 'willingness',
    group: 'threads',
    plain: 'Willingness',
    meaning:
      'How gladly somebody in the middle of a path speaks for us: supporters always, a neutral 80 %, an unknown 70 %, a sceptic 30 %, an opponent never.',
    graphTerm: 'Node probability',
  },
  {
    id: 'warmth',
    group: 'threads',
    plain: 'Warm path',
    meaning:
      'The chain of people from one of ours to a contact along which a word most likely arrives. Its warmth is that chance; below 5 % there is no warm path. The best and the next two are shown.',
    graphTerm: 'Most reliable path; k shortest loopless paths',
    source: `${dijkstra}; J. Y. Yen, “Finding the K shortest loopless paths in a network”, Management Science 17, 1971`,
  },
  {
    id: 'routes',
    group: 'threads',
    plain: 'Separate routes',
    meaning:
      'How many ways lead from ours to a contact that share nobody, past people who are not against us. With two, no single person can cut us off.',
    graphTerm: 'Vertex-disjoint paths (Menger’s theorem)',
    source: menger,
  },
  {
    id: 'strict-routes',
    group: 'threads',
    plain: 'Strict routes',
    meaning: 'Separate routes that rely on nobody whose stance is unknown.',
    graphTerm: 'Vertex-disjoint paths in a subgraph',
    source: menger,
  },
  {
    id: 'stale',
    group: 'threads',
    plain: 'Stale',
    meaning:
      'Set, or last confirmed by a contact, longer ago than the account’s review cadence, 90 days where none is set; or nobody knows when.',
  },
  {
    id: 'blocker',
    group: 'obstacles',
    plain: 'Blocker',
    meaning:
      'Somebody who is against us. The blocker score, 0–100, grows with their influence, their hardness and the share of the deciding that depends on them or listens to them.',
  },
  {
    id: 'dependence',
    group: 'obstacles',
    plain: 'Dependence',
    meaning: 'How much of our best way to a decision maker is lost when one person does not pass a word on.',
    graphTerm: 'Pair dependency',
    source:
      'L. C. Freeman, “The gatekeeper, pair-dependency and structural centrality”, Quality and Quantity 14, 1980',
  },
  {
    id: 'voice',
    group: 'obstacles',
    plain: 'Voice',
    meaning:
      'How much a decision maker listens to somebody: by the strength of influence, trust or guarding, or as their manager or direct report. Tension silences nobody.',
    graphTerm: 'Social power, an edge weight',
    source: 'J. R. P. French, “A formal theory of social power”, Psychological Review 63, 1956',
  },
  {
    id: 'must-win',
    group: 'obstacles',
    plain: 'Must win',
    meaning:
      'A blocker who decides, or around whom no strict route leads to a decision maker they affect: the deal depends on winning them.',
    graphTerm: 'Cut vertex between us and the decision maker',
    source: menger,
  },
  {
    id: 'out-voice',
    group: 'obstacles',
    plain: 'Out-voice',
    meaning:
      'A blocker we get around, but whom a decision maker hears while nobody who is for us is heard as well: find a voice there.',
  },
  {
    id: 'by-pass',
    group: 'obstacles',
    plain: 'By-pass',
    meaning: 'A blocker whom a way around leaves without a say.',
  },
  {
    id: 'watch',
    group: 'obstacles',
    plain: 'Watch',
    meaning: 'A blocker whom no decision maker depends on or listens to. They lower no score.',
  },
  {
    id: 'way-around',
    group: 'obstacles',
    plain: 'Way around',
    meaning: 'A path to a decision maker that passes nobody who is against us or unknown.',
    graphTerm: 'Path avoiding a vertex set',
    source: dijkstra,
  },
  {
    id: 'guarded',
    group: 'obstacles',
    plain: 'Guarded',
    meaning:
      'Somebody does not want us to reach this contact, and we have no live thread there, whatever the guard thinks of us.',
    graphTerm: 'Gatekeeper',
    source: 'R. V. Gould & R. M. Fernandez, “Structures of mediation”, Sociological Methodology 19, 1989',
  },
  {
    id: 'competitor-hold',
    group: 'obstacles',
    plain: 'Competitor’s hold',
    meaning:
      'How close a competitor is to a contact, as a level from 1 to 5; a danger once it is as close as we are.',
  },
  {
    id: 'white-space',
    group: 'departments',
    plain: 'White space',
    meaning:
      'An empty square on which somebody probably stands whom we do not know: at that rank, half of the other departments have somebody whose word counts.',
  },
  {
    id: 'dark-department',
    group: 'departments',
    plain: 'Dark department',
    meaning: 'A department with people whose word counts, to none of whom anybody of ours has a live thread.',
  },
  {
    id: 'peer-gap',
    group: 'departments',
    plain: 'No peer',
    meaning:
      'One of ours covers nobody at their own rank, or people of the customer have nobody of ours within one rank.',
    graphTerm: 'Missing homophilous tie',
    source: 'M. McPherson et al., “Birds of a feather”, Annual Review of Sociology 27, 2001',
  },
  {
    id: 'silent-departments',
    group: 'departments',
    plain: 'Departments that do not talk',
    meaning:
      'Two departments with people whose word counts, between which no reporting line, influence or trust runs.',
    graphTerm: 'Structural hole',
    source: 'R. S. Burt, Structural Holes, 1992',
  },
  {
    id: 'ei-index',
    group: 'departments',
    plain: 'Open or closed',
    meaning:
      'Whether a department’s ties lead out or stay within: (outside − inside) ÷ all, from −1, talks only to itself, to +1, only to others.',
    graphTerm: 'E-I index',
    source:
      'D. Krackhardt & R. N. Stern, “Informal networks and organizational crises”, Social Psychology Quarterly 51, 1988',
  },
  {
    id: 'triad',
    group: 'departments',
    plain: 'Threesome that does not fit',
    meaning:
      'Three people, all tied, where two in tension share a friend, or all three are in tension. Such threesomes tend to break.',
    graphTerm: 'Unbalanced triad',
    source: 'F. Heider, “Attitudes and cognitive organization”, Journal of Psychology 21, 1946',
  },
  {
    id: 'balance',
    group: 'departments',
    plain: 'Balance',
    meaning: 'The share of threesomes whose ties fit together; low where conflicts are not settled.',
    graphTerm: 'Structural balance',
    source: balance,
  },
  {
    id: 'two-camps',
    group: 'departments',
    plain: 'Two camps',
    meaning:
      'The two sides that people who are in conflict fall into: trust within a side, tension between them. Ties that do not fit are counted.',
    graphTerm: 'Structure theorem of balanced graphs',
    source: balance,
  },
  {
    id: 'next-move',
    group: 'moves',
    plain: 'Next move',
    meaning:
      'What one of ours could do to raise the score. Every move is played on a copy of the board, and the best by gain come first.',
    graphTerm: 'Greedy edge addition',
  },
  {
    id: 'chance',
    group: 'moves',
    plain: 'Chance',
    meaning: 'How likely a move succeeds, less with a sceptic or an opponent.',
  },
  {
    id: 'gain',
    group: 'moves',
    plain: 'Gain',
    meaning: 'Chance × change of the score: what a move brings on average.',
    graphTerm: 'Expected value',
  },
  {
    id: 'reactivate',
    group: 'moves',
    plain: 'Reactivate',
    meaning: 'Whoever was closest to a contact meets them again; nobody of ours has a live thread there.',
  },
  {
    id: 'introduction',
    group: 'moves',
    plain: 'Introduction',
    meaning: 'People along a warm path bring one of ours to a contact nobody of ours has met.',
  },
  {
    id: 'cold-approach',
    group: 'moves',
    plain: 'Cold approach',
    meaning: 'One of ours calls on a contact nobody has met and no warm path leads to.',
  },
  {
    id: 'deepen',
    group: 'moves',
    plain: 'Deepen',
    meaning: 'Whoever has the best live thread to a contact raises it by one level.',
  },
  {
    id: 'second-thread',
    group: 'moves',
    plain: 'Second thread',
    meaning: 'Whoever holds the only live thread to a contact brings somebody else of ours along.',
  },
  {
    id: 'recruit',
    group: 'moves',
    plain: 'Worth winning',
    meaning:
      'Somebody who is not against us, whom we reach, and who reaches decision makers whom we cover badly.',
    graphTerm: 'Broker',
    source: 'R. S. Burt, Structural Holes, 1992',
  },
  {
    id: 'departure',
    group: 'moves',
    plain: 'If somebody leaves',
    meaning:
      'What it would cost. One of ours is gone with every thread; a contact’s seat is taken by somebody unknown who keeps role, influence and reporting lines and nothing else.',
    graphTerm: 'Vitality of a node',
    source:
      'D. Koschützki et al., “Centrality indices”, in U. Brandes & T. Erlebach (eds.), Network Analysis, 2005',
  },
  {
    id: 'what-if',
    group: 'moves',
    plain: 'What if',
    meaning:
      'A sandbox over the board: change relationships, stances or people and see the score and the insights that would come and go, without touching the account.',
    graphTerm: 'Sensitivity analysis',
  },
] as const satisfies readonly GlossaryRow[];

export type GlossaryTerm = (typeof glossary)[number]['id'];

/** A row of the glossary, the same shape for every term. */
export type GlossaryEntry = GlossaryRow & { readonly id: GlossaryTerm };

export function glossaryTerm(id: GlossaryTerm): GlossaryEntry {
  const row: GlossaryEntry | undefined = glossary.find((candidate) => candidate.id === id);
  if (row === undefined) throw new RangeError(`No such term: ${id}`);
  return row;
}
