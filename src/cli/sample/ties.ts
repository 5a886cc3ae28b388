import type { Strength } from '@/domain/index.ts';
import { contacts, type SampleContact } from './contacts.ts';
import { friends, type Line, quarrels, rivals, silent, voices } from './politics.ts';
import type { Choices } from './random.ts';
import { depthOf } from './structure.ts';

type Pair = readonly [SampleContact, SampleContact];

const key = (one: string, other: string) => (one < other ? `${one}\n${other}` : `${other}\n${one}`);

const among = (pairs: readonly (readonly [string, string])[], [one, other]: Pair) =>
  pairs.some(
    ([left, right]) =>
      (one.department === left && other.department === right) ||
      (one.department === right && other.department === left),
  );

const rankDistance = ([one, other]: Pair) => Math.abs(depthOf(one.rank) - depthOf(other.rank));

/** Every two contacts, except those whom nobody should connect. */
function pairsWithout(taken: readonly Line[]): readonly Pair[] {
  const known = new Set(taken.map(([from, to]) => key(from, to)));
  return contacts
    .flatMap((one, place) => contacts.slice(place + 1).map((other): Pair => [one, other]))
    .filter(([one, other]) => !known.has(key(one.name, other.name)))
    .filter((pair) => !among(silent, pair))
    .filter((pair) => !pair.some(({ name }) => unreachable.has(name)));
}

/** Whom the stories leave alone: nobody is close to the one whom nobody has met. */
const unreachable: ReadonlySet<string> = new Set(['Margarethe Lindqvist', 'Oksana Bondarenko']);

const asStrength = (value: number) => Math.min(Math.max(value, 1), 5) as Strength;

/** Tension: the told quarrels, and more between rival departments, most of all between peers who decide. */
export function tensions(choices: Choices, count: number): readonly Line[] {
  const drawn = choices.several(pairsWithout([...quarrels, ...friends]), count - quarrels.length, (pair) => {
    if (rankDistance(pair) > 1) return 0;
    const sour = pair.filter(({ stance }) => (stance ?? 0) < 0).length;
    return (among(rivals, pair) ? 1 : 0.2) + 0.2 * sour;
  });
  return [
    ...quarrels,
    ...drawn.map(([one, other]): Line => [one.name, other.name, asStrength(choices.between(1, 4))]),
  ];
}

/** Trust: the told friendships, and more among colleagues, peers in other departments and the like-minded. */
export function trusts(choices: Choices, count: number, tense: readonly Line[]): readonly Line[] {
  const drawn = choices.several(pairsWithout([...friends, ...tense]), count - friends.length, (pair) => {
    const [one, other] = pair;
    const colleagues = one.department === other.department;
    if (!colleagues && rankDistance(pair) > 1) return 0;
    const alike = one.stance !== null && one.stance === other.stance ? 0.15 : 0;
    return (colleagues ? 0.9 : 0.35) / (1 + rankDistance(pair)) + alike;
  });
  return [
    ...friends,
    ...drawn.map(([one, other]): Line => [one.name, other.name, asStrength(choices.between(1, 4))]),
  ];
}

const persuasive: Readonly<Record<string, number>> = {
  decisionMaker: 0.9,
  champion: 1,
  influencer: 1,
  evaluator: 0.8,
  gatekeeper: 0.4,
};

/** Influence: the told voices, and more from those whose word counts, downwards, sideways and one rank up. */
export function influences(choices: Choices, count: number, taken: readonly Line[]): readonly Line[] {
  const open = pairsWithout([...voices, ...taken]).flatMap(([one, other]): Pair[] => [
    [one, other],
    [other, one],
  ]);
  const drawn = choices.several(open, count - voices.length, (pair) => {
    const [from, to] = pair;
    const upwards = depthOf(from.rank) - depthOf(to.rank);
    if (upwards > 1 || upwards < -2) return 0;
    // Who decides listens to those of whom the stories tell, not to chance.
    if (to.role === 'decisionMaker' || to.name === 'Gwendolyn Pryce') return 0;
    return (persuasive[from.role ?? ''] ?? 0) * (from.department === to.department ? 1 : 0.4);
  });
  return [
    ...voices,
    ...drawn.map(
      ([from, to]): Line => [from.name, to.name, asStrength((from.influence ?? 2) - choices.between(0, 2))],
    ),
  ];
}
