import type { Share } from '@/domain/index.ts';
import type { PersonIndex } from '../clean-up.ts';
import type { Sign, SignedTies } from './signed-ties.ts';

/** Three people who are all tied. */
export interface Triad {
  readonly people: readonly [PersonIndex, PersonIndex, PersonIndex];
  /** Signs of the ties: first–second, first–third, second–third. */
  readonly signs: readonly [Sign, Sign, Sign];
}

/** How settled the conflicts are. */
export interface Triads {
  readonly balanced: number;
  readonly frustrated: number;
  /** The share of closed triads that are balanced; null when there are none. */
  readonly index: Share | null;
}

/** A triad is balanced when the product of its signs is positive (D. Cartwright & F. Harary, "Structural balance: a
 * generalization of Heider's theory", Psychological Review 63, 1956, pp. 277–293). */
function isBalanced({ signs: [a, b, c] }: Triad): boolean {
  return a * b * c > 0;
}

/** Every closed triad once, its people in the order of their ids. */
function* triadsIn({ people, neighbours }: SignedTies): Generator<Triad> {
  const none: ReadonlyMap<PersonIndex, Sign> = new Map();
  // Each person with those of larger index alone, so that a triad is met at its smallest.
  const later = new Map(
    people.map((person) => [
      person,
      [...(neighbours.get(person) ?? none)].filter(([other]) => other > person),
    ]),
  );
  for (const first of people) {
    const around = (later.get(first) ?? []).toSorted(([a], [b]) => a - b);
    for (const [second, toSecond] of around) {
      const beyond = neighbours.get(second) ?? none;
      for (const [third, toThird] of around) {
        if (third <= second) continue;
        const between = beyond.get(third);
        if (between === undefined) continue;
        yield { people: [first, second, third], signs: [toSecond, toThird, between] };
      }
    }
  }
}

/** Counts the triads and finds those that are not balanced. */
export function countTriads(ties: SignedTies): { readonly triads: Triads; readonly frustrated: Triad[] } {
  const frustrated: Triad[] = [];
  let balanced = 0;
  for (const triad of triadsIn(ties)) {
    if (isBalanced(triad)) balanced += 1;
    else frustrated.push(triad);
  }
  const all = balanced + frustrated.length;
  const index = all === 0 ? null : balanced / all;
  return { triads: { balanced, frustrated: frustrated.length, index }, frustrated };
}
