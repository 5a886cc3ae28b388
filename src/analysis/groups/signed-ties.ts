import type { CleanBoard, PersonIndex } from '../clean-up.ts';

/** For or against: +1 where two people trust or influence each other, −1 where tension stands between them. */
export type Sign = 1 | -1;

/** Who of the customers likes whom, one sign per pair; minus wins, and reporting does not count. */
export interface SignedTies {
  /** The people with a signed tie, in the order of their ids. */
  readonly people: readonly PersonIndex[];
  readonly neighbours: ReadonlyMap<PersonIndex, ReadonlyMap<PersonIndex, Sign>>;
}

const signs = { tension: -1, trusts: 1, influences: 1 } as const;

/** `design/analysis.md`, *Tension*. */
export function signedTiesOf({ ties }: CleanBoard): SignedTies {
  const neighbours = new Map<PersonIndex, Map<PersonIndex, Sign>>();
  const put = (one: PersonIndex, other: PersonIndex, sign: Sign) => {
    const known = neighbours.get(one) ?? new Map<PersonIndex, Sign>();
    if (known.get(other) !== -1) known.set(other, sign);
    neighbours.set(one, known);
  };
  for (const { kind, from, to } of ties) {
    if (kind === 'reportsTo' || kind === 'gatekeeps') continue;
    put(from, to, signs[kind]);
    put(to, from, signs[kind]);
  }
  return { people: [...neighbours.keys()].sort((a, b) => a - b), neighbours };
}
