import {
  type Department,
  influenceValues,
  type Person,
  type Rank,
  type Relationship,
  type Side,
  stanceValues,
  strengths,
} from '@/domain/index.ts';
import type { LensBoard } from '@/drawing/index.ts';

/** The size of the board on a screen of 1280×720, without header, toolbar and evaluation bar. */
export const laptop = { width: 1264, height: 640 };

const departmentNames = ['Executive', 'Finance', 'IT', 'Operations', 'Purchasing', 'Research', 'Legal'];
const teamNames = ['Sales', 'Delivery'];
const rankNames = ['Board', 'Executive', 'Director', 'Manager', 'Specialist'];
/** How many of 13 people stand at each rank: organisations are pyramids. */
const pyramid = [1, 1.5, 2.5, 3, 5];

const departments = (names: readonly string[], side: Side): Department[] =>
  names.map((name, order) => ({ id: `${side}-${name}`, name, side, order }));

const ranks: readonly Rank[] = rankNames.map((name, order) => ({ id: name, name, order }));
export const allDepartments: readonly Department[] = [
  ...departments(departmentNames, 'customer'),
  ...departments(teamNames, 'team'),
];

/** Numbers from 0 to 1 that are the same in every run (Lehmer's generator, Park & Miller 1988). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function pick<Item>(items: readonly Item[], share: number): Item {
  const item = items[Math.min(items.length - 1, Math.floor(share * items.length))];
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
}

/** One of the values, or undefined as often as each of them. */
function pickOrUnknown<Value>(values: readonly Value[], share: number): Value | undefined {
  return values[Math.floor(share * (values.length + 1))];
}

function rankAt(share: number): string {
  let left = share * 13;
  for (const [index, weight] of pyramid.entries()) {
    left -= weight;
    if (left <= 0) return rankNames[index] ?? 'Specialist';
  }
  return 'Specialist';
}

interface Options {
  readonly contacts: number;
  readonly members?: number;
  readonly seed?: number;
  /** Some people without department, without rank, without both. */
  readonly gaps?: boolean;
  /** Tags, reporting lines and coverage for most people. */
  readonly ties?: boolean;
}

/** A board like a real customer's: seven departments over five ranks, few people on top and many below. */
export function organisation({
  contacts,
  members = 10,
  seed = 1,
  gaps = false,
  ties = false,
}: Options): LensBoard {
  const random = seeded(seed);
  const own = (side: Side) => allDepartments.filter((department) => department.side === side);
  const person = (side: Side, index: number): Person => {
    const named = { id: `${side}${index}`, name: `Person ${index}`, side };
    const department = pick(own(side), random()).id;
    const rank = rankAt(random());
    if (!gaps || index % 4 !== 0) return { ...named, department, rank };
    if (index % 3 === 0) return named;
    return index % 3 === 1 ? { ...named, department } : { ...named, rank };
  };
  const people = [
    ...Array.from({ length: contacts }, (_, index) => person('customer', index)),
    ...Array.from({ length: members }, (_, index) => person('team', index)),
  ];
  return {
    people: ties ? people.map((one) => tagged(one, random)) : people,
    departments: allDepartments,
    ranks,
    relationships: ties ? [...reporting(people, random), ...coverage(people, random)] : [],
    network: new Map(),
    whiteSpaces: [],
    viewport: laptop,
  };
}

/** A contact with an influence and a stance; one of five of each is unknown. */
function tagged(person: Person, random: () => number): Person {
  if (person.side !== 'customer') return person;
  const influence = pickOrUnknown(influenceValues, random());
  const stance = pickOrUnknown(stanceValues, random());
  return {
    ...person,
    ...(influence === undefined ? {} : { influence }),
    ...(stance === undefined ? {} : { stance }),
  };
}

/** Everybody but one of eight reports to somebody of a higher rank, of their own department where there is one. */
function reporting(people: readonly Person[], random: () => number): Relationship[] {
  const group = (side: Side, rank: number) => `${side} ${rank}`;
  const rankOf = ({ rank }: Person) => rankNames.indexOf(rank ?? '');
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const key = group(person.side, rankOf(person));
    groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  return people.flatMap((person, index): Relationship[] => {
    const rank = rankOf(person);
    const above = rank < 1 || index % 8 === 7 ? [] : (groups.get(group(person.side, rank - 1)) ?? []);
    const near = above.filter(({ department }) => department === person.department);
    if (above.length === 0) return [];
    const manager = pick(near.length > 0 ? near : above, random());
    return [{ id: `line-${person.id}`, kind: 'reportsTo', from: person.id, to: manager.id }];
  });
}

/** Two of three contacts are covered by one of ours, some of them at a level nobody knows. */
function coverage(people: readonly Person[], random: () => number): Relationship[] {
  const ours = people.filter(({ side }) => side === 'team');
  if (ours.length === 0) return [];
  return people.flatMap((person, index): Relationship[] => {
    if (person.side !== 'customer' || index % 3 === 2) return [];
    const strength = pickOrUnknown(strengths, random());
    const tie = {
      id: `tie-${person.id}`,
      kind: 'covers',
      from: pick(ours, random()).id,
      to: person.id,
    } as const;
    return [strength === undefined ? tie : { ...tie, strength }];
  });
}
