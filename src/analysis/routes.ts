import type { CleanBoard, PersonIndex } from './clean-up.ts';
import { disjointPathCounter } from './kernels/disjoint-paths.ts';
import { type BoardNetwork, reversed } from './network.ts';
import type { Steps } from './steps.ts';

/** Ways to a contact that share nobody, by index. */
export interface Routes {
  /** People in the middle are for us, neutral or unknown. */
  readonly routes: Int32Array;
  /** Nobody unknown in the middle. */
  readonly strict: Int32Array;
}

/**
 * The routes to every customer (`design/analysis.md`, *Routes*).
 *
 * @param strong the ties that carry a route
 */
export function* routesOf(board: CleanBoard, strong: BoardNetwork): Steps<Routes> {
  const against = reversed(strong);
  const open = openPeople(board, false);
  const strictlyOpen = openPeople(board, true);
  const countRoutes = disjointPathCounter(against, board.team, open);
  const countStrict = disjointPathCounter(against, board.team, strictlyOpen);
  const routes = new Int32Array(board.people.length);
  const strict = new Int32Array(board.people.length);
  for (const customer of board.customers) {
    const count = countRoutes(customer);
    routes[customer] = count;
    strict[customer] = count === 0 ? 0 : countStrict(customer);
    yield;
  }
  return { routes, strict };
}

/** Who may stand in the middle of a route: nobody against us and, strictly, nobody unknown. */
export function openPeople(board: CleanBoard, strictly: boolean): Uint8Array {
  const open = new Uint8Array(board.people.length);
  for (const index of board.customers) open[index] = mayPass(board, index, strictly) ? 1 : 0;
  return open;
}

function mayPass(board: CleanBoard, index: PersonIndex, strictly: boolean): boolean {
  const stance = board.people[index]?.stance;
  return stance === undefined ? !strictly : stance >= 0;
}
