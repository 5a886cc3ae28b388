import type { CustomerRole, Days, Score, Severity, Share, Stance, Strength } from '@/domain/index.ts';

/** What can be done about a blocker: win them, out-voice them, go around them, or only watch them. */
export type BlockerStatus = 'must-win' | 'out-voice' | 'by-pass' | 'watch';

/** From this score of a blocker on, its insight is one severity worse. */
type SeveritySteps = { readonly from: Score; readonly above: Severity; readonly below: Severity };

/**
 * Every constant of the analysis, so that a team can calibrate it. Units are in the types: days, shares 0–1,
 * points 0–100. Source of every value: `design/analysis.md`, in the section that the group's comment names.
 */
export interface AnalysisConfig {
  /** *Clean-up*: the strength of a relationship that has none. */
  readonly missingStrength: Strength;

  /** *Decay* of a covers relationship by the age of its last contact. */
  readonly decay: {
    /** Days without loss where the relationship has no cadence. */
    readonly grace: Days;
    /** The limits a relationship's own cadence is clamped to. */
    readonly shortestGrace: Days;
    readonly longestGrace: Days;
    /** After the grace, a tie loses half its value in so many days. */
    readonly halfLife: Days;
    /** The decay of a tie without a date. */
    readonly withoutDate: Share;
  };

  /** *Live thread*: the direct value from which a tie counts as one. */
  readonly liveFrom: Share;
  /** *Cover*: the direct value worth nothing, and the span above it up to full cover. */
  readonly cover: { readonly zero: Share; readonly span: Share };

  /** *Importance*: weight by role, times a factor between `leastFactor` and 1 by influence. */
  readonly roleWeight: Readonly<Record<CustomerRole, Share>>;
  readonly roleWeightWithoutRole: Share;
  readonly influenceFactor: { readonly least: Share; readonly unknown: Share };

  /** *Pass-on*: how well a word travels along a tie; the first two are multiplied by strength / 5. */
  readonly passOn: {
    readonly influences: Share;
    readonly trusts: Share;
    readonly reportToManager: Share;
    readonly managerToReport: Share;
  };
  /** *Willingness* of a person in the middle of a path, by stance. */
  readonly willingness: Readonly<Record<Stance, Share>>;
  readonly willingnessUnknown: Share;
  /** *Warmth* below this is shown as no warm path. */
  readonly warmFrom: Share;
  /** *Warmth*: how many paths are shown, the best included. */
  readonly pathsShown: number;
  /** *Routes*: the pass-on from which a tie carries a route. */
  readonly routeFrom: Share;

  /** *Position score*: the points of the five parts, which sum to 100. */
  readonly points: {
    readonly decisionMakerAccess: Score;
    readonly influencerCoverage: Score;
    readonly support: Score;
    readonly resilience: Score;
    readonly unblocked: Score;
  };
  /** The share of decision-maker access that the worst covered decision maker decides. */
  readonly worstDecisionMaker: Share;
  /** Live threads beyond this add nothing to resilience. */
  readonly threadsWanted: number;
  /** *Confidence* below this, or a smaller circle, means that not enough is known. */
  readonly enoughKnown: { readonly confidence: Share; readonly circle: number };

  /** *Blocker*. */
  readonly blocker: {
    /** N: how hard somebody of this stance blocks. */
    readonly hardness: { readonly sceptic: Share; readonly opponent: Share };
    readonly unknownInfluence: 1 | 2 | 3 | 4 | 5;
    /** The part of the score that does not depend on decision makers. */
    readonly base: Share;
    readonly affectedFrom: Share;
    readonly voiceFrom: Share;
    /** *Voice* of a manager on a report, and of a direct report on a manager. */
    readonly managerVoice: Share;
    readonly reportVoice: Share;
    /** How much of the score counts, by status. */
    readonly factor: Readonly<Record<BlockerStatus, Share>>;
    readonly severity: Readonly<Record<BlockerStatus, SeveritySteps>>;
  };

  /** *Next moves*. */
  readonly moves: {
    /** What is left of every chance with somebody of this stance. */
    readonly hostility: { readonly sceptic: Share; readonly opponent: Share };
    /** The chance to reactivate a tie of at least this level, which it keeps, and any other, which goes one up. */
    readonly reactivate: { readonly firmFrom: Strength; readonly firm: Share; readonly loose: Share };
    /** The level that a first meeting and a second thread leave. */
    readonly newLevel: Strength;
    readonly coldChance: Share;
    /** A live tie is deepened while the best direct value is below this. */
    readonly deepenBelow: Share;
    readonly deepenChance: Share;
    /** So many candidates are all tried out; of more only the most promising. */
    readonly triedExactly: number;
    readonly triedAbove: number;
  };

  /** *Blunder check*. */
  readonly departures: {
    /** Up to so many relationships everybody's departure is tried out, above it that of the circle and ours. */
    readonly everybodyUpTo: number;
    /** An insight from this change of the score on, and its severity. */
    readonly severity: { readonly critical: Score; readonly high: Score; readonly medium: Score };
  };

  /** *Insights*. */
  readonly insights: {
    /** `under-covered`: cover below this. */
    readonly coverWanted: Share;
    /** `concentration`: the share one member holds, of so many threads, in a team of so many. */
    readonly concentration: { readonly share: Share; readonly threads: number; readonly team: number };
    /** `white-space`: the share of the other departments with a circle member at the rank; ranks that count more. */
    readonly whiteSpace: { readonly share: Share; readonly highRanks: number };
    /** `stale`: the age where the account has no review cadence. */
    readonly reviewCadence: Days;
    /** `role-contradiction`: a champion of this stance or influence at the most. */
    readonly weakChampion: { readonly stance: Stance; readonly influence: 1 | 2 | 3 | 4 | 5 };
    /** `overloaded`: the contacts one member can look after where the account has no limit. */
    readonly contactLimit: number;
    /** `peer-gap`: how many ranks away a peer may stand. */
    readonly peerRanks: number;
    /** `recruit` and `next-move`: how many of the best. */
    readonly recruits: number;
    readonly nextMoves: number;
  };

  /** *Cost* and *Which library does what*: the expert figures. */
  readonly metrics: {
    /**
     * Above so many relationships betweenness and closeness are estimated, from so many people in each part of the
     * network. On a random board of 20,000 a thousand of 2,100 people put the hundred first go-betweens wrong by 5 % on
     * average, half as many by 9 %; with 100,000 relationships they take a few seconds.
     */
    readonly exactUpTo: number;
    readonly startingPeople: number;
    /**
     * The chance to follow a tie (S. Brin & L. Page 1998); the mean change per person at which the iteration ends, and
     * the most iterations, which are never used up: after 220 of them no change is larger than 2 · 0.85²²⁰ < 1e-15.
     */
    readonly pagerank: {
      readonly alpha: Share;
      readonly tolerance: number;
      readonly maxIterations: number;
    };
    /** What the order begins with in which communities are tried: another seed may cut ties of the same worth. */
    readonly seed: number;
  };
}

const serious = { from: 40, above: 'critical', below: 'high' } as const;

export const defaultConfig: AnalysisConfig = {
  missingStrength: 3,
  decay: { grace: 30, shortestGrace: 30, longestGrace: 365, halfLife: 90, withoutDate: 0.5 },
  liveFrom: 0.4,
  cover: { zero: 0.2, span: 0.6 },
  roleWeight: {
    decisionMaker: 1,
    champion: 0.6,
    gatekeeper: 0.6,
    evaluator: 0.6,
    influencer: 0.6,
    user: 0.2,
  },
  roleWeightWithoutRole: 0.1,
  influenceFactor: { least: 0.5, unknown: 0.5 },
  passOn: { influences: 0.8, trusts: 0.9, reportToManager: 0.5, managerToReport: 0.7 },
  willingness: { '2': 1, '1': 1, '0': 0.8, '-1': 0.3, '-2': 0 },
  willingnessUnknown: 0.7,
  warmFrom: 0.05,
  pathsShown: 3,
  routeFrom: 0.3,
  points: { decisionMakerAccess: 35, influencerCoverage: 20, support: 20, resilience: 15, unblocked: 10 },
  worstDecisionMaker: 0.3,
  threadsWanted: 2,
  enoughKnown: { confidence: 0.6, circle: 3 },
  blocker: {
    hardness: { sceptic: 0.5, opponent: 1 },
    unknownInfluence: 3,
    base: 0.4,
    affectedFrom: 0.3,
    voiceFrom: 0.5,
    managerVoice: 0.7,
    reportVoice: 0.5,
    factor: { 'must-win': 1, 'out-voice': 0.75, 'by-pass': 0.5, watch: 0 },
    severity: {
      'must-win': serious,
      'out-voice': serious,
      'by-pass': { from: 40, above: 'medium', below: 'low' },
      watch: { from: 40, above: 'low', below: 'low' },
    },
  },
  moves: {
    hostility: { sceptic: 2 / 3, opponent: 4 / 9 },
    reactivate: { firmFrom: 3, firm: 0.9, loose: 0.6 },
    newLevel: 3,
    coldChance: 0.1,
    deepenBelow: 0.8,
    deepenChance: 0.6,
    triedExactly: 200,
    triedAbove: 20,
  },
  departures: { everybodyUpTo: 5000, severity: { critical: -10, high: -5, medium: -1 } },
  insights: {
    coverWanted: 0.5,
    concentration: { share: 0.6, threads: 5, team: 2 },
    whiteSpace: { share: 0.5, highRanks: 2 },
    reviewCadence: 90,
    weakChampion: { stance: 0, influence: 2 },
    contactLimit: 30,
    peerRanks: 1,
    recruits: 3,
    nextMoves: 5,
  },
  metrics: {
    exactUpTo: 5000,
    startingPeople: 1000,
    pagerank: { alpha: 0.85, tolerance: 1e-14, maxIterations: 1000 },
    seed: 1,
  },
};
