import type { Department, Person, Rank, Side } from '@/domain/index.ts';
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
}

/** A board like a real customer's: seven departments over five ranks, few people on top and many below. */
export function organisation({ contacts, members = 10, seed = 1, gaps = false }: Options): LensBoard {
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
  return {
    people: [
      ...Array.from({ length: contacts }, (_, index) => person('customer', index)),
      ...Array.from({ length: members }, (_, index) => person('team', index)),
    ],
    departments: allDepartments,
    ranks,
    relationships: [],
    network: new Map(),
    whiteSpaces: [],
    viewport: laptop,
  };
}
