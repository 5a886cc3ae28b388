import type { PersonId, Share } from '@/domain/index.ts';
import type { PersonIndex } from '../clean-up.ts';
import { positive, ranked } from '../compare.ts';
import { bestPaths } from '../kernels/best-paths.ts';
import { type Network, reversed, willingnessIn } from '../network.ts';
import type { Position } from '../position.ts';
import { isDecisionMaker } from '../quantities.ts';
import type { Steps } from '../steps.ts';

/** Somebody worth winning over: near to us, and near to decision makers we cover badly. */
export interface Recruit {
  readonly id: PersonId;
  /** warmth · Σ over decision makers of importance · missing cover · best path there. */
  readonly score: number;
  /** The decision maker who counts most in it, and how well they are reached from here. */
  readonly toward: { readonly id: PersonId; readonly path: Share };
}

/** `design/analysis.md`, *Recruit*: only scores above 0, best first. */
export function* recruitsOf(position: Position): Steps<Recruit[]> {
  const { board, coverage, game, warmth } = position;
  const candidates = board.customers.filter((person) => mayBeRecruited(position, person));
  const network: Network = game.ties;
  const against = reversed(network);
  const willingness = willingnessIn(board);
  const sums = new Float64Array(board.people.length);
  const most = new Float64Array(board.people.length);
  const toward = new Int32Array(board.people.length).fill(-1);
  const reachOfMost = new Float64Array(board.people.length);
  for (const target of board.decisionMakers) {
    const missing = (coverage.importance[target] ?? 0) * (1 - (coverage.cover[target] ?? 0));
    if (!positive(missing)) continue;
    // Searched backwards, the target is where the path begins, and nobody in the middle of it.
    const own = willingness[target] ?? 1;
    willingness[target] = 1;
    const { values } = bestPaths(against, [{ node: target, value: 1, hops: 0 }], { willingness });
    willingness[target] = own;
    for (const person of candidates) {
      const path = values[person] ?? 0;
      const part = missing * path;
      sums[person] = (sums[person] ?? 0) + part;
      if (part <= (most[person] ?? 0)) continue;
      most[person] = part;
      toward[person] = target;
      reachOfMost[person] = path;
    }
    yield;
  }
  const recruits = candidates.flatMap((person): Recruit[] => {
    const score = (warmth.values[person] ?? 0) * (sums[person] ?? 0);
    if (!positive(score)) return [];
    const idOf = (index: PersonIndex) => board.people[index]?.id ?? '';
    return [
      {
        id: idOf(person),
        score,
        toward: { id: idOf(toward[person] ?? -1), path: reachOfMost[person] ?? 0 },
      },
    ];
  });
  return ranked(
    recruits,
    ({ score }) => score,
    (a, b) => (board.indexOf.get(a.id) ?? 0) - (board.indexOf.get(b.id) ?? 0),
  );
}

function mayBeRecruited({ board }: Position, index: PersonIndex): boolean {
  const person = board.people[index];
  if (person === undefined || isDecisionMaker(person)) return false;
  return person.stance === undefined || person.stance === 0 || person.stance === 1;
}
