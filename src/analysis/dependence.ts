import type { Share } from '@/domain/index.ts';
import type { CleanBoard, PersonIndex } from './clean-up.ts';
import { bestPaths, pathTo } from './kernels/best-paths.ts';
import { bestWithout } from './kernels/best-without.ts';
import { type BoardNetwork, type Network, reversed } from './network.ts';
import { ourStarts } from './warmth.ts';

/** Decision maker → people they depend on to be reached → how much, 0–1; nobody else stands in it. */
export type Dependences = ReadonlyMap<PersonIndex, ReadonlyMap<PersonIndex, Share>>;

/**
 * How much of our reach to each decision maker is lost without each person (`design/analysis.md`, *Blocker*,
 * *Dependence*): `1 − Wn(without them) / Wn` with everybody willing. Only people on the best path can make a
 * difference, so only those are left out, one by one.
 *
 * @param strong the ties that carry a route
 */
export function dependencesOf(board: CleanBoard, strong: BoardNetwork): Dependences {
  const against = reversed(strong);
  const all = bestPaths(strong, ourStarts(strong));
  const without = bestWithout(strong, against, all);
  const dependences = new Map<PersonIndex, Map<PersonIndex, Share>>();
  const onTheWay = new Map<PersonIndex, PersonIndex[]>();
  for (const target of board.decisionMakers) {
    const path = pathTo(all, target);
    dependences.set(
      target,
      path === undefined ? everybodyTiedTo(against, target) : new Map<PersonIndex, Share>(),
    );
    for (const person of path?.slice(1, -1) ?? []) {
      const known = onTheWay.get(person);
      if (known === undefined) onTheWay.set(person, [target]);
      else known.push(target);
    }
  }
  for (const [person, targets] of onTheWay) {
    const left = without(person);
    for (const target of targets) {
      dependences.get(target)?.set(person, 1 - left(target) / (all.values[target] ?? 1));
    }
  }
  return dependences;
}

/** Where nobody of ours has a way, it depends on everybody who has a tie. */
function everybodyTiedTo(against: Network, target: PersonIndex): Map<PersonIndex, Share> {
  const tied = against.ends.subarray(against.starts[target], against.starts[target + 1]);
  return new Map(Array.from(tied, (person) => [person, 1]));
}
