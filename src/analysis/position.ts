import type { BoardSnapshot, CalendarDate, TopicId } from '@/domain/index.ts';
import { byScore, type Obstacle, type ObstacleFinder, obstacleFinder } from './blockers.ts';
import { type CleanBoard, cleanUp } from './clean-up.ts';
import { type AnalysisConfig, defaultConfig } from './config.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import type { BestPaths } from './kernels/best-paths.ts';
import { type BoardNetwork, networkOf, strongNetwork } from './network.ts';
import { type Routes, routesOf } from './routes.ts';
import { type Game, gameOf, type Standing, standingOf } from './standing.ts';
import type { Steps } from './steps.ts';
import { restrictedTo } from './topic.ts';
import { strictWarmthOf, warmthOf } from './warmth.ts';

export interface AnalysisOptions {
  readonly today: CalendarDate;
  /** Only what belongs to this topic, or to none. */
  readonly topic?: TopicId | undefined;
  /** The constants; those of `design/analysis.md` where missing. */
  readonly config?: AnalysisConfig | undefined;
}

/** What the score alone needs. */
export interface Scoring {
  readonly snapshot: BoardSnapshot;
  readonly board: CleanBoard;
  readonly coverage: Coverage;
  readonly game: Game;
  readonly standing: Standing;
  readonly findObstacles: ObstacleFinder;
  /** Highest score first. */
  readonly obstacles: readonly Obstacle[];
}

/** A board with how well everybody is reached. */
export interface Reached extends Scoring {
  readonly network: BoardNetwork;
  readonly warmth: BestPaths;
}

/** Everything computed of one board that insights read. */
export interface Position extends Reached {
  /** Only the ties that carry a route. */
  readonly strong: BoardNetwork;
  /** Along strong ties, past everybody against us or unknown. */
  readonly strictWarmth: BestPaths;
  readonly routes: Routes;
}

/** Computes what the score of a board needs. Throws a RangeError when `today` is no date. */
export function* scoringOf(whole: BoardSnapshot, options: AnalysisOptions): Steps<Scoring> {
  const config = options.config ?? defaultConfig;
  const snapshot = options.topic === undefined ? whole : restrictedTo(whole, options.topic);
  const board = cleanUp(snapshot, options.today, config);
  yield;
  const coverage = coverageOf(board);
  const game = gameOf(board, coverage);
  yield;
  const standing = standingOf(game, coverage);
  const findObstacles = obstacleFinder(game);
  const obstacles = byScore(findObstacles(standing));
  yield;
  return { snapshot, board, coverage, game, standing, findObstacles, obstacles };
}

/** Finds the warm paths of a board. */
export function* reachedOf(scoring: Scoring): Steps<Reached> {
  const network = networkOf(scoring.board, scoring.game.ties);
  yield;
  const warmth = warmthOf(network);
  yield;
  return { ...scoring, network, warmth };
}

/** Computes the whole position of a board from what its score needs. */
export function* positionOf(scoring: Scoring): Steps<Position> {
  const { board } = scoring;
  const reached = yield* reachedOf(scoring);
  const { network } = reached;
  const strong = strongNetwork(network, board.config.routeFrom);
  yield;
  const strictWarmth = strictWarmthOf(board, strong);
  yield;
  const routes = yield* routesOf(board, strong);
  return { ...reached, strong, strictWarmth, routes };
}
