import type { BoardSnapshot, CalendarDate, TopicId } from '@/domain/index.ts';
import { type Obstacle, obstaclesOf } from './blockers.ts';
import { type CleanBoard, cleanUp } from './clean-up.ts';
import { type AnalysisConfig, defaultConfig } from './config.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import type { BestPaths } from './kernels/best-paths.ts';
import { type BoardNetwork, networkOf, strongNetwork } from './network.ts';
import { type Routes, routesOf } from './routes.ts';
import { restrictedTo } from './topic.ts';
import { strictWarmthOf, warmthOf } from './warmth.ts';

export interface AnalysisOptions {
  readonly today: CalendarDate;
  /** Only what belongs to this topic, or to none. */
  readonly topic?: TopicId | undefined;
  /** The constants; those of `design/analysis.md` where missing. */
  readonly config?: AnalysisConfig | undefined;
}

/** Everything computed of one board that insights read. */
export interface Position {
  readonly snapshot: BoardSnapshot;
  readonly board: CleanBoard;
  readonly coverage: Coverage;
  readonly network: BoardNetwork;
  /** Only the ties that carry a route. */
  readonly strong: BoardNetwork;
  readonly warmth: BestPaths;
  /** Along strong ties, past everybody against us or unknown. */
  readonly strictWarmth: BestPaths;
  readonly routes: Routes;
  readonly obstacles: readonly Obstacle[];
}

/** Computes the position of a board. Throws a RangeError when `today` is no date. */
export function positionOf(whole: BoardSnapshot, options: AnalysisOptions): Position {
  const config = options.config ?? defaultConfig;
  const snapshot = options.topic === undefined ? whole : restrictedTo(whole, options.topic);
  const board = cleanUp(snapshot, options.today, config);
  const coverage = coverageOf(board);
  const network = networkOf(board);
  const strong = strongNetwork(network, config.routeFrom);
  const strictWarmth = strictWarmthOf(board, strong);
  return {
    snapshot,
    board,
    coverage,
    network,
    strong,
    warmth: warmthOf(network),
    strictWarmth,
    routes: routesOf(board, strong),
    obstacles: obstaclesOf(board, coverage, strong, strictWarmth),
  };
}
