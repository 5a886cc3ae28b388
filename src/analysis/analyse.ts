import type { BoardSnapshot, PersonId, RelationshipId } from '@/domain/index.ts';
import type { Blocker } from './blockers.ts';
import { byCodeUnit } from './compare.ts';
import { isLive } from './coverage.ts';
import type { Analysis, Findings, PersonFindings, ScoreFindings, ThreadFindings } from './findings.ts';
import { type Groups, groupsOf } from './groups/groups.ts';
import { insightFinder } from './insights/find.ts';
import { contactAgeOf, knowledgeOf, staleOf, unknownOf } from './knowledge.ts';
import {
  type AnalysisOptions,
  type Position,
  positionOf,
  reachedOf,
  type Scoring,
  scoringOf,
} from './position.ts';
import { type Departure, departureTrier } from './rankings/departures.ts';
import { rankedListsOf } from './rankings/rankings.ts';
import { variantsOf } from './rankings/variants.ts';
import { scoredParts, totalOf } from './score.ts';
import { finish, type Steps } from './steps.ts';
import { idsOf, warmPathOf } from './warmth.ts';

/** Told of what is known already, before the rankings. */
export type OnFindings = (findings: Findings) => void;

/**
 * Analyses a board as of a day (`design/analysis.md`) in steps that can be interrupted: first the findings, then
 * the rankings. Pure: the same board gives the same, in whatever order its records stand, and is never changed.
 * Throws a RangeError when `today` is no date.
 */
export function* analysisSteps(
  snapshot: BoardSnapshot,
  options: AnalysisOptions,
  onFindings?: OnFindings,
): Steps<Analysis> {
  const position = yield* positionOf(yield* scoringOf(snapshot, options));
  const groups = yield* groupsOf(position);
  const insights = insightFinder(position, groups);
  const threshold = yield* insights.ofPosition();
  const findings = findingsOf(position, groups, threshold);
  onFindings?.(findings);
  yield;
  const lists = yield* rankedListsOf(position);
  return { findings, rankings: { ...lists, insights: insights.withRankings(threshold, lists) } };
}

/** Everything there is to say about a board, in one go. */
export function analyse(snapshot: BoardSnapshot, options: AnalysisOptions): Analysis {
  return finish(analysisSteps(snapshot, options));
}

/** What a board says at once, without rankings. */
export function findingsAtOnce(snapshot: BoardSnapshot, options: AnalysisOptions): Findings {
  const position = finish(positionOf(finish(scoringOf(snapshot, options))));
  const groups = finish(groupsOf(position));
  return findingsOf(position, groups, finish(insightFinder(position, groups).ofPosition()));
}

/** The score alone, which comes cheap on any board. */
export function scoreAtOnce(snapshot: BoardSnapshot, options: AnalysisOptions): ScoreFindings {
  return scoreOf(finish(scoringOf(snapshot, options)));
}

function findingsOf(position: Position, groups: Groups, insights: Findings['insights']): Findings {
  const { departments, silentDepartments, triads, camps } = groups;
  return {
    score: scoreOf(position),
    people: peopleOf(position),
    threads: threadsOf(position),
    blockers: blockersOf(position),
    departments,
    silentDepartments,
    triads,
    camps,
    insights,
  };
}

function scoreOf({ board, coverage, game, standing, obstacles }: Scoring): ScoreFindings {
  const knowledge = { ...knowledgeOf(board, coverage), points: board.config.points };
  const scored = scoredParts(game, standing, obstacles);
  if (scored === undefined) {
    return { ...knowledge, score: null, reason: 'Tag a decision maker', parts: null, lowering: null };
  }
  return { ...knowledge, ...scored, score: totalOf(scored.parts) };
}

function peopleOf(position: Position): Map<PersonId, PersonFindings> {
  const { board, coverage, warmth, routes, snapshot } = position;
  const circle = new Set(board.circle);
  const found = new Map<PersonId, PersonFindings>();
  for (const [id, index] of board.indexOf) {
    if (board.people[index]?.side !== 'customer') continue;
    const path = warmPathOf(board, warmth, index);
    const contactAge = contactAgeOf(board, coverage, index);
    found.set(id, {
      warmth: warmth.values[index] ?? 0,
      ...(path === undefined ? {} : { path }),
      routes: routes.routes[index] ?? 0,
      strictRoutes: routes.strict[index] ?? 0,
      direct: coverage.direct[index] ?? 0,
      cover: coverage.cover[index] ?? 0,
      liveThreads: coverage.liveThreads[index] ?? 0,
      ...(contactAge === undefined ? {} : { contactAge }),
      importance: coverage.importance[index] ?? 0,
      stale: staleOf(board, coverage, snapshot.account, index),
      ...(circle.has(index) ? { unknown: unknownOf(board, coverage, index) } : {}),
    });
  }
  return found;
}

function threadsOf({ board }: Position): Map<RelationshipId, ThreadFindings> {
  const counting = new Set(board.threads);
  const sorted = [...board.allThreads].sort((a, b) => byCodeUnit(a.relationship.id, b.relationship.id));
  return new Map(
    sorted.map((thread) => {
      const { relationship, decay, direct } = thread;
      return [relationship.id, { decay, direct, live: isLive(thread, board), counts: counting.has(thread) }];
    }),
  );
}

function blockersOf({ board, obstacles }: Position): Blocker[] {
  const stated = obstacles.filter((obstacle) => obstacle.stated);
  return stated.map(({ person, share, score, status, affects }) => ({
    id: board.people[person]?.id ?? '',
    share,
    score,
    status,
    affects: idsOf(board, affects),
  }));
}

/**
 * What it would cost if one person left, for anybody on any board; undefined without a decision maker, for an
 * outside person and for somebody who is not on the board.
 */
export function* departureSteps(
  snapshot: BoardSnapshot,
  options: AnalysisOptions,
  id: PersonId,
): Steps<Departure | undefined> {
  const reached = yield* reachedOf(yield* scoringOf(snapshot, options));
  const person = reached.board.indexOf.get(id);
  const variants = variantsOf(reached);
  if (person === undefined || variants === undefined) return undefined;
  if (reached.board.people[person]?.side === 'outside') return undefined;
  return departureTrier(reached, variants)(person);
}

/** The same in one go. */
export function departureAtOnce(...asked: Parameters<typeof departureSteps>): Departure | undefined {
  return finish(departureSteps(...asked));
}
