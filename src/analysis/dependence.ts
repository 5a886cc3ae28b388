import type { Share } from '@/domain/index.ts';
import type { CleanBoard, PersonIndex } from './clean-up.ts';
import { bestPaths, pathTo } from './kernels/best-paths.ts';
import type { BoardNetwork } from './network.ts';
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
  const starts = ourStarts(strong);
  const all = bestPaths(strong, starts);
  const dependences = new Map<PersonIndex, Map<PersonIndex, Share>>();
  const onTheWay = new Map<PersonIndex, PersonIndex[]>();
  for (const target of board.decisionMakers) {
    const path = pathTo(all, target);
    dependences.set(target, path === undefined ? everybodyTiedTo(strong, target) : new Map());
    for (const person of path?.slice(1, -1) ?? []) {
      onTheWay.set(person, [...(onTheWay.get(person) ?? []), target]);
    }
  }
  const closed = new Uint8Array(strong.size);
  for (const [person, targets] of onTheWay) {
    closed[person] = 1;
    const without = bestPaths(strong, starts, { closed });
    closed[person] = 0;
    for (const target of targets) {
      const lost = 1 - (without.values[target] ?? 0) / (all.values[target] ?? 1);
      dependences.get(target)?.set(person, lost);
    }
  }
  return dependences;
}

/** Where nobody of ours has a way, it depends on everybody who has a tie. */
function everybodyTiedTo({ size, starts, ends }: BoardNetwork, target: PersonIndex): Map<PersonIndex, Share> {
  const tied = new Map<PersonIndex, Share>();
  for (let person = 0; person < size; person += 1) {
    if (ends.subarray(starts[person], starts[person + 1]).includes(target)) tied.set(person, 1);
  }
  return tied;
}
