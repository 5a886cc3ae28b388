import type { PersonId, Share } from '@/domain/index.ts';
import type { CleanBoard, PersonIndex } from './clean-up.ts';
import { atLeast } from './compare.ts';
import { alternativePaths } from './kernels/alternative-paths.ts';
import { type BestPaths, bestPaths, pathTo } from './kernels/best-paths.ts';
import type { BoardNetwork } from './network.ts';

/** A path from one of ours to a contact, and how warm an introduction along it is. */
export interface WarmPath {
  readonly people: readonly PersonId[];
  readonly warmth: Share;
}

/** The best paths from any of ours to everybody (`design/analysis.md`, *Warmth*). */
export function warmthOf(network: BoardNetwork): BestPaths {
  return bestPaths(network, ourStarts(network), { willingness: network.willingness });
}

/** Where every path begins: at each of ours, with nothing lost yet. */
export function ourStarts(network: BoardNetwork) {
  return network.sources.map((node) => ({ node, value: 1, hops: 0 }));
}

/** The best path to a contact, or undefined where it is too cold to be shown. */
export function warmPathOf(board: CleanBoard, warmth: BestPaths, contact: PersonIndex): WarmPath | undefined {
  const value = warmth.values[contact] ?? 0;
  const path = atLeast(value, board.config.warmFrom) ? pathTo(warmth, contact) : undefined;
  return path === undefined ? undefined : { people: idsOf(board, path), warmth: value };
}

/**
 * The best path to a contact and the next ones, as many as are shown, without those too cold to be shown.
 *
 * @param without people whom no path may touch
 */
export function warmPathsOf(
  board: CleanBoard,
  network: BoardNetwork,
  contact: PersonIndex,
  without: readonly PersonIndex[] = [],
): WarmPath[] {
  const { pathsShown, warmFrom } = board.config;
  const closed = new Uint8Array(network.size);
  for (const person of without) closed[person] = 1;
  const { willingness, sources } = network;
  return alternativePaths(network, sources, contact, pathsShown, { willingness, closed })
    .filter(({ value }) => atLeast(value, warmFrom))
    .map(({ nodes, value }) => ({ people: idsOf(board, nodes), warmth: value }));
}

export function idsOf(board: CleanBoard, indices: readonly PersonIndex[]): PersonId[] {
  return indices.map((index) => board.people[index]?.id ?? '');
}
