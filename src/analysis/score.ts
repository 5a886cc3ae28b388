import type { PersonId, Score } from '@/domain/index.ts';
import { hindranceOf, type Obstacle } from './blockers.ts';
import type { CleanBoard, PersonIndex } from './clean-up.ts';
import { positive, ranked } from './compare.ts';
import type { AnalysisConfig } from './config.ts';
import type { Coverage } from './coverage.ts';

/** A part of the position score. */
export type ScorePart = keyof AnalysisConfig['points'];

/** Points lost to one person. */
export interface Loss {
  readonly person: PersonId;
  readonly points: Score;
}

export interface ScoredParts {
  readonly parts: Readonly<Record<ScorePart, Score>>;
  /** Who costs each part points, the most first. */
  readonly lowering: Readonly<Record<ScorePart, readonly Loss[]>>;
}

/**
 * The parts of the position score in points (`design/analysis.md`, *Position score*), or undefined without a
 * decision maker. What a part lacks is told apart by the people it is lost to.
 */
export function scoredParts(
  board: CleanBoard,
  coverage: Coverage,
  obstacles: readonly Obstacle[],
): ScoredParts | undefined {
  const { circle, decisionMakers, config } = board;
  if (decisionMakers.length === 0) return undefined;
  const { points, worstDecisionMaker, threadsWanted } = config;
  const deciders = new Set(decisionMakers);
  const others = circle.filter((person) => !deciders.has(person));
  const cover = (person: PersonIndex) => coverage.cover[person] ?? 0;
  const support = (person: PersonIndex) => supportOf(board.people[person]?.stance);
  const threads = (person: PersonIndex) =>
    Math.min(coverage.liveThreads[person] ?? 0, threadsWanted) / threadsWanted;

  const access = new Losses(points.decisionMakerAccess);
  access.addMean(decisionMakers, coverage, cover, 1 - worstDecisionMaker);
  const worst = ranked(
    decisionMakers,
    (person) => -cover(person),
    (a, b) => a - b,
  )[0];
  if (worst !== undefined) access.add(worst, worstDecisionMaker * (1 - cover(worst)));

  const influencers = new Losses(points.influencerCoverage);
  influencers.addMean(others, coverage, cover);
  const supporters = new Losses(points.support);
  supporters.addMean(circle, coverage, support);
  const resilience = new Losses(points.resilience);
  resilience.addMean(circle, coverage, threads);
  const unblocked = new Losses(points.unblocked);
  for (const obstacle of obstacles) unblocked.add(obstacle.person, hindranceOf(obstacle, config));

  return {
    parts: {
      decisionMakerAccess: access.left(),
      influencerCoverage: others.length === 0 ? 0 : influencers.left(),
      support: supporters.left(),
      resilience: resilience.left(),
      unblocked: unblocked.leftAfterLargest(),
    },
    lowering: {
      decisionMakerAccess: access.named(board),
      influencerCoverage: influencers.named(board),
      support: supporters.named(board),
      resilience: resilience.named(board),
      unblocked: unblocked.named(board),
    },
  };
}

/** Support by stance, 0–1; unknown earns nothing. */
function supportOf(stance: number | undefined): number {
  return stance === undefined ? 0 : (stance + 2) / 4;
}

/** What one part of the score loses to whom. */
class Losses {
  readonly #points: Score;
  readonly #lost = new Map<PersonIndex, number>();

  constructor(points: Score) {
    this.#points = points;
  }

  add(person: PersonIndex, share: number): void {
    this.#lost.set(person, (this.#lost.get(person) ?? 0) + share);
  }

  /** Adds what an importance-weighted mean of values 0–1 lacks of 1. */
  addMean(
    people: readonly PersonIndex[],
    { importance }: Coverage,
    value: (person: PersonIndex) => number,
    factor = 1,
  ): void {
    const total = people.reduce((sum, person) => sum + (importance[person] ?? 0), 0);
    if (!positive(total)) return;
    for (const person of people) {
      this.add(person, (factor * (importance[person] ?? 0) * (1 - value(person))) / total);
    }
  }

  left(): Score {
    let lost = 0;
    for (const share of this.#lost.values()) lost += share;
    return this.#points * Math.max(0, 1 - lost);
  }

  leftAfterLargest(): Score {
    let largest = 0;
    for (const share of this.#lost.values()) largest = Math.max(largest, share);
    return this.#points * (1 - largest);
  }

  named(board: CleanBoard): Loss[] {
    const losses = [...this.#lost].filter(([, share]) => positive(share));
    const sorted = ranked(
      losses,
      ([, share]) => share,
      ([a], [b]) => a - b,
    );
    return sorted.map(([person, share]) => ({
      person: board.people[person]?.id ?? '',
      points: this.#points * share,
    }));
  }
}
