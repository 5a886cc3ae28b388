import type { BoardSnapshot, PersonId, RelationshipId } from '@/domain/index.ts';
import type { Blocker } from './blockers.ts';
import { byCodeUnit } from './compare.ts';
import { isLive } from './coverage.ts';
import type { Findings, PersonFindings, ScoreFindings, ThreadFindings } from './findings.ts';
import { insightsOf } from './insights/find.ts';
import { knowledgeOf, staleOf } from './knowledge.ts';
import { type AnalysisOptions, type Position, positionOf } from './position.ts';
import { scoredParts } from './score.ts';
import { idsOf, warmPathOf } from './warmth.ts';

/**
 * Analyses a board as of a day (`design/analysis.md`). Pure: the same board gives the same findings, in
 * whatever order its records stand, and is never changed. Throws a RangeError when `today` is no date.
 */
export function analyse(snapshot: BoardSnapshot, options: AnalysisOptions): Findings {
  const position = positionOf(snapshot, options);
  return {
    score: scoreOf(position),
    people: peopleOf(position),
    threads: threadsOf(position),
    blockers: blockersOf(position),
    insights: insightsOf(position),
  };
}

function scoreOf({ board, coverage, obstacles }: Position): ScoreFindings {
  const knowledge = { ...knowledgeOf(board, coverage), points: board.config.points };
  const scored = scoredParts(board, coverage, obstacles);
  if (scored === undefined) {
    return { ...knowledge, score: null, reason: 'Tag a decision maker', parts: null, lowering: null };
  }
  const score = Object.values(scored.parts).reduce((sum, points) => sum + points, 0);
  return { ...knowledge, ...scored, score };
}

function peopleOf(position: Position): Map<PersonId, PersonFindings> {
  const { board, coverage, warmth, routes, snapshot } = position;
  const found = new Map<PersonId, PersonFindings>();
  for (const [id, index] of board.indexOf) {
    if (board.people[index]?.side !== 'customer') continue;
    const path = warmPathOf(board, warmth, index);
    found.set(id, {
      warmth: warmth.values[index] ?? 0,
      ...(path === undefined ? {} : { path }),
      routes: routes.routes[index] ?? 0,
      strictRoutes: routes.strict[index] ?? 0,
      direct: coverage.direct[index] ?? 0,
      cover: coverage.cover[index] ?? 0,
      liveThreads: coverage.liveThreads[index] ?? 0,
      importance: coverage.importance[index] ?? 0,
      stale: staleOf(board, coverage, snapshot.account, index),
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
