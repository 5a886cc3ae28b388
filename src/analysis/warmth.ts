import type { PersonId, Share } from '@/domain/index.ts';
import type { CleanBoard, PersonIndex } from './clean-up.ts';
import { atLeast } from './compare.ts';
import { alternativePaths } from './kernels/alternative-paths.ts';
import { type BestPaths, bestPaths, pathTo } from './kernels/best-paths.ts';
import type { BoardNetwork } from './network.ts';
import { openPeople } from './routes.ts';

/** A path from one of ours to a contact, and how warm an introduction along it is. */
export interface WarmPath {
  readonly people: readonly PersonId[];
  readonly warmth: Share;
}

/** The best paths from any of ours to everybody (`design/analysis.md`, *Warmth*). */
export function warmthOf(network: BoardNetwork): BestPaths {
  return bestPaths(network, ourStarts(network), { willingness: network.willingness });
}

/**
 * The best strict ways to everybody: along ties that carry a route, and past everybody who is against us or
 * whose stance is unknown. Such a person is reached, but never passed.
 *
 * @param strong the ties that carry a route
 */
export function strictWarmthOf(board: CleanBoard, strong: BoardNetwork): BestPaths {
  const willingness = strong.willingness.slice();
  const open = openPeople(board, true);
  for (const customer of board.customers) if (open[customer] !== 1) willingness[customer] = 0;
  return bestPaths(strong, ourStarts(strong), { willingness });
}

/** Where every path begins: at each of ours, with nothing lost yet. */
function ourStarts(network: BoardNetwork) {
  return network.sources.map((node) => ({ node, value: 1, hops: 0 }));
}

/** The best path to a contact, or undefined where it is too cold to be shown. */
export function warmPathOf(board: CleanBoard, warmth: BestPaths, contact: PersonIndex): WarmPath | undefined {
  const value = warmth.values[contact] ?? 0;
  return atLeast(value, board.config.warmFrom) ? pathOf(board, warmth, contact) : undefined;
}

/** The best path to a contact however cold, or undefined where there is none. */
export function pathOf(board: CleanBoard, warmth: BestPaths, contact: PersonIndex): WarmPath | undefined {
  const path = pathTo(warmth, contact);
  return path === undefined ? undefined : { people: idsOf(board, path), warmth: warmth.values[contact] ?? 0 };
}

/** The best path to a contact and the next ones, as many as are shown, without those too cold to be shown. */
export function warmPathsOf(board: CleanBoard, network: BoardNetwork, contact: PersonIndex): WarmPath[] {
  const { pathsShown, warmFrom } = board.config;
  const { willingness, sources } = network;
  return alternativePaths(network, sources, contact, pathsShown, { willingness })
    .filter(({ value }) => atLeast(value, warmFrom))
    .map(({ nodes, value }) => ({ people: idsOf(board, nodes), warmth: value }));
}

/**
 * The best path to a contact that touches none of these people, unless it is too cold to be shown.
 *
 * @param warmth the best paths of the whole network
 */
export function warmPathWithout(
  board: CleanBoard,
  network: BoardNetwork,
  warmth: BestPaths,
  contact: PersonIndex,
  without: readonly PersonIndex[],
): WarmPath | undefined {
  const path = pathTo(warmth, contact);
  if (!without.some((person) => path?.includes(person))) return warmPathOf(board, warmth, contact);
  const closed = new Uint8Array(network.size);
  for (const person of without) closed[person] = 1;
  const { willingness } = network;
  const others = bestPaths(network, ourStarts(network), { willingness, closed, until: contact });
  return warmPathOf(board, others, contact);
}

export function idsOf(board: CleanBoard, indices: readonly PersonIndex[]): PersonId[] {
  return indices.map((index) => board.people[index]?.id ?? '');
}
