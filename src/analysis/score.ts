import type { PersonId, Score, Share } from '@/domain/index.ts';
import { hindranceOf, type Obstacle, type ObstacleFinder } from './blockers.ts';
import type { PersonIndex } from './clean-up.ts';
import { positive, ranked } from './compare.ts';
import type { AnalysisConfig } from './config.ts';
import { coverOf } from './quantities.ts';
import { type Game, type Standing, unknownStance } from './standing.ts';

/** A part of the position score. */
export type ScorePart = keyof AnalysisConfig['points'];

/** Points lost to one person. */
export interface Loss {
  readonly person: PersonId;
  readonly points: Score;
}

export type ScoreParts = Readonly<Record<ScorePart, Score>>;

/** The parts, in the order of `design/analysis.md`, *Position score*. */
const partNames = [
  'decisionMakerAccess',
  'influencerCoverage',
  'support',
  'resilience',
  'unblocked',
] as const satisfies readonly ScorePart[];

/** Told of everything a part lacks: the person it is lost to, and how much of the part, 0–1. */
type OnLoss = (part: ScorePart, person: PersonIndex, share: Share) => void;

/**
 * The parts of the position score in points (`design/analysis.md`, *Position score*), or undefined without a
 * decision maker.
 *
 * @param obstacles of this standing
 */
export function partsOf(
  game: Game,
  standing: Standing,
  obstacles: readonly Obstacle[],
  onLoss?: OnLoss,
): ScoreParts | undefined {
  const { board, others } = game;
  if (board.decisionMakers.length === 0) return undefined;
  const lost: Record<ScorePart, number> = {
    decisionMakerAccess: 0,
    influencerCoverage: 0,
    support: 0,
    resilience: 0,
    unblocked: 0,
  };
  lose(game, standing, (part, person, share) => {
    lost[part] += share;
    onLoss?.(part, person, share);
  });
  for (const obstacle of obstacles) {
    const share = hindranceOf(obstacle, board.config);
    // Not the sum: the worst one decides.
    lost.unblocked = Math.max(lost.unblocked, share);
    onLoss?.('unblocked', obstacle.person, share);
  }
  const left = (part: ScorePart) => board.config.points[part] * Math.max(0, 1 - lost[part]);
  return {
    decisionMakerAccess: left('decisionMakerAccess'),
    influencerCoverage: others.length === 0 ? 0 : left('influencerCoverage'),
    support: left('support'),
    resilience: left('resilience'),
    unblocked: left('unblocked'),
  };
}

/** Everything the first four parts lack of a full position: importance-weighted means of what each person lacks. */
function lose({ board, importance, others, weights }: Game, standing: Standing, onLoss: OnLoss): void {
  const { decisionMakers, circle, config } = board;
  const { direct, liveThreads, stance } = standing;
  const uncovered = (person: PersonIndex) => 1 - coverOf(direct[person] ?? 0, config);
  // A calibration may give somebody no weight at all.
  const shareOf = (person: PersonIndex, all: number) => (all > 0 ? (importance[person] ?? 0) / all : 0);

  let worst: PersonIndex | undefined;
  for (const person of decisionMakers) {
    const lack = uncovered(person);
    if (worst === undefined || positive(lack - uncovered(worst))) worst = person;
    const part = shareOf(person, weights.deciding);
    onLoss('decisionMakerAccess', person, (1 - config.worstDecisionMaker) * part * lack);
  }
  if (worst !== undefined) {
    onLoss('decisionMakerAccess', worst, config.worstDecisionMaker * uncovered(worst));
  }
  for (const person of others) {
    onLoss('influencerCoverage', person, shareOf(person, weights.others) * uncovered(person));
  }
  for (const person of circle) {
    const part = shareOf(person, weights.circle);
    const threads = Math.min(liveThreads[person] ?? 0, config.threadsWanted) / config.threadsWanted;
    onLoss('support', person, part * (1 - supportOf(stance[person] ?? unknownStance)));
    onLoss('resilience', person, part * (1 - threads));
  }
}

/** Support by stance, 0–1; unknown earns nothing. */
function supportOf(stance: number): Share {
  return stance === unknownStance ? 0 : (stance + 2) / 4;
}

/** The sum of the parts, 0–100. */
export function totalOf(parts: ScoreParts): Score {
  return partNames.reduce((sum, part) => sum + parts[part], 0);
}

/** The position score of one variant after the other; undefined without a decision maker. */
export function scorer(game: Game, findObstacles: ObstacleFinder): (standing: Standing) => Score | undefined {
  return (standing) => {
    const parts = partsOf(game, standing, findObstacles(standing));
    return parts === undefined ? undefined : totalOf(parts);
  };
}

export interface ScoredParts {
  readonly parts: ScoreParts;
  /** Who costs each part points, the most first. */
  readonly lowering: Readonly<Record<ScorePart, readonly Loss[]>>;
}

/** The parts with what each lacks told apart by the people it is lost to; undefined without a decision maker. */
export function scoredParts(
  game: Game,
  standing: Standing,
  obstacles: readonly Obstacle[],
): ScoredParts | undefined {
  const lost = new Map(partNames.map((part) => [part, new Map<PersonIndex, Share>()]));
  const parts = partsOf(game, standing, obstacles, (part, person, share) => {
    const of = lost.get(part);
    of?.set(person, (of.get(person) ?? 0) + share);
  });
  if (parts === undefined) return undefined;
  const named = (part: ScorePart): Loss[] =>
    ranked(
      [...(lost.get(part) ?? [])].filter(([, share]) => positive(share)),
      ([, share]) => share,
      ([a], [b]) => a - b,
    ).map(([person, share]) => ({
      person: game.board.people[person]?.id ?? '',
      points: game.board.config.points[part] * share,
    }));
  return {
    parts,
    lowering: {
      decisionMakerAccess: named('decisionMakerAccess'),
      influencerCoverage: named('influencerCoverage'),
      support: named('support'),
      resilience: named('resilience'),
      unblocked: named('unblocked'),
    },
  };
}
