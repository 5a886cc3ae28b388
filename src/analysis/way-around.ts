import type { CleanBoard, PersonIndex } from './clean-up.ts';
import { bestPaths, pathTo } from './kernels/best-paths.ts';
import type { BoardNetwork } from './network.ts';
import { openPeople } from './routes.ts';
import { idsOf, ourStarts, type WarmPath } from './warmth.ts';

/**
 * The best path to a contact along strict routes that leads around somebody; undefined where there is none.
 *
 * @param strong the ties that carry a route
 */
export function wayAround(
  board: CleanBoard,
  strong: BoardNetwork,
  contact: PersonIndex,
  around: PersonIndex,
): WarmPath | undefined {
  const closed = new Uint8Array(strong.size);
  const open = openPeople(board, true);
  for (const customer of board.customers) closed[customer] = open[customer] === 1 ? 0 : 1;
  closed[contact] = 0;
  closed[around] = 1;
  const { willingness } = strong;
  const paths = bestPaths(strong, ourStarts(strong), { willingness, closed, until: contact });
  const path = pathTo(paths, contact);
  return path === undefined
    ? undefined
    : { people: idsOf(board, path), warmth: paths.values[contact] ?? 0 };
}
