import type { Share } from '@/domain/index.ts';
import type { PersonIndex } from '../clean-up.ts';
import type { Steps } from '../steps.ts';
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

/**
 * Every closed triad once, its people in the order of their ids. Each is looked for at its person of the fewest
 * ties, so that somebody whom everybody trusts costs no more than their ties (N. Chiba & T. Nishizeki,
 * "Arboricity and subgraph listing algorithms", SIAM Journal on Computing 14, 1985).
 */
function* triadsAround(person: PersonIndex, { neighbours }: SignedTies): Generator<Triad> {
  const tiesOf = (of: PersonIndex) => neighbours.get(of) ?? noTies;
  const comesLater = (other: PersonIndex) => tiesOf(other).size - tiesOf(person).size || other - person;
  const around = [...tiesOf(person)].filter(([other]) => comesLater(other) > 0);
  for (const [at, [one, toOne]] of around.entries()) {
    const beyond = tiesOf(one);
    for (const [other, toOther] of around.slice(at + 1)) {
      const between = beyond.get(other);
      if (between !== undefined) yield inOrder(person, [one, toOne], [other, toOther], between);
    }
  }
}

const noTies: ReadonlyMap<PersonIndex, Sign> = new Map();

type Tied = readonly [person: PersonIndex, sign: Sign];

/** A triad as it is told: people by their ids, and the sign of each pair where it belongs. */
function inOrder(person: PersonIndex, [one, toOne]: Tied, [other, toOther]: Tied, between: Sign): Triad {
  const signOf = (a: PersonIndex, b: PersonIndex) =>
    a !== person && b !== person ? between : a === one || b === one ? toOne : toOther;
  const [first, second, third] = [person, one, other].sort((a, b) => a - b) as [
    PersonIndex,
    PersonIndex,
    PersonIndex,
  ];
  return {
    people: [first, second, third],
    signs: [signOf(first, second), signOf(first, third), signOf(second, third)],
  };
}

/** Counts the triads and finds those that are not balanced, in the order of their people. */
export function* countTriads(
  ties: SignedTies,
): Steps<{ readonly triads: Triads; readonly frustrated: readonly Triad[] }> {
  const frustrated: Triad[] = [];
  let balanced = 0;
  for (const person of ties.people) {
    for (const triad of triadsAround(person, ties)) {
      if (isBalanced(triad)) balanced += 1;
      else frustrated.push(triad);
    }
    yield;
  }
  frustrated.sort(({ people: a }, { people: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  const all = balanced + frustrated.length;
  const index = all === 0 ? null : balanced / all;
  return { triads: { balanced, frustrated: frustrated.length, index }, frustrated };
}
