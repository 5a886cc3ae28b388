import { readableJson } from '#tests/support/readable-json.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { seededNumbers } from '@/analysis/kernels/seeded-numbers.ts';
import {
  type BoardSnapshot,
  type CustomerRole,
  influenceValues,
  stanceValues,
  strengths,
} from '@/domain/index.ts';
import type { PlainBoard } from './pages/plain-board.ts';

/** A size of board, named as in the report. */
export interface BoardSize {
  readonly name: string;
  readonly people: number;
  readonly relationships: number;
}

export const sizes: readonly BoardSize[] = [
  { name: '110/1000', people: 110, relationships: 1000 },
  { name: '500/5000', people: 500, relationships: 5000 },
  { name: '2000/20000', people: 2000, relationships: 20_000 },
];

/** One board in the forms it is brought in, and whom the benchmark takes hold of. */
export interface BenchBoard {
  readonly size: BoardSize;
  readonly account: string;
  readonly json: string;
  readonly plain: PlainBoard;
  /** The two people with the most relationships, the first of whom is dragged. */
  readonly hubs: readonly [string, string];
}

const rankNames = ['Board', 'Director', 'Head', 'Manager', 'Expert'];
/** Few decide, many use. */
const roles: readonly CustomerRole[] = [
  'decisionMaker',
  'champion',
  'gatekeeper',
  'evaluator',
  'influencer',
  'influencer',
  'user',
  'user',
  'user',
  'user',
];
const departmentCount = 7;
/** One of ours for so many people. */
const peoplePerMember = 11;
const kinds = ['influences', 'trusts', 'tension', 'gatekeeps'] as const;

/**
 * A board of exactly so many people and relationships, the same at every call, of which nothing is left out by the
 * rules of the document: one reporting line per contact, half of the rest coverage. Few people have many ties, as
 * in a real account.
 */
function seededBoard({ people, relationships }: BoardSize): BoardSnapshot {
  const random = seededNumbers(relationships);
  const below = (count: number) => Math.floor(random() * count);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError('Nothing to pick from.');
    return item;
  };
  const members = Math.round(people / peoplePerMember);
  const contacts = people - members;
  const board = new TestBoard().rank(...rankNames);
  for (let member = 0; member < members; member += 1) board.team(`member ${member}`);
  for (let contact = 0; contact < contacts; contact += 1) {
    board.contact(`contact ${contact}`, {
      department: `department ${below(departmentCount)}`,
      rank: pick(rankNames),
      role: pick(roles),
      influence: pick(influenceValues),
      stance: pick(stanceValues),
    });
  }
  /** The square makes the first ones hubs. */
  const someContact = () => Math.floor(random() ** 2 * contacts);
  for (let contact = 1; contact < contacts; contact += 1) {
    board.connect(`contact ${contact}`, 'reportsTo', `contact ${Math.floor(random() ** 2 * contact)}`);
  }
  const known = new Set<string>();
  for (let count = contacts - 1; count < relationships; ) {
    const to = someContact();
    const isCoverage = count % 2 === 0;
    const from = isCoverage
      ? `member ${below(members)}`
      : `contact ${(to + 1 + below(contacts - 1)) % contacts}`;
    const kind = isCoverage ? 'covers' : pick(kinds);
    // A tie that works both ways is the same from either end.
    const ends = [from, `contact ${to}`].toSorted().join();
    if (known.has(`${kind} ${ends}`)) continue;
    known.add(`${kind} ${ends}`);
    const lastContact = `2026-0${1 + below(6)}-15` as const;
    board.connect(from, kind, `contact ${to}`, {
      strength: pick(strengths),
      ...(isCoverage && { lastContact }),
    });
    count += 1;
  }
  return board.snapshot();
}

export function benchBoard(size: BoardSize): BenchBoard {
  const account = `Bench ${size.people} people`;
  const board = { ...seededBoard(size), account: { name: account } };
  const ties = new Map(board.people.map(({ id }) => [id, 0]));
  for (const { from, to } of board.relationships) {
    for (const end of [from, to]) ties.set(end, (ties.get(end) ?? 0) + 1);
  }
  // Of the contacts: one of ours with a hundred ties would be no hub of the customer's.
  const contacts = board.people.filter(({ side }) => side === 'customer');
  const [first, second] = contacts.toSorted((a, b) => (ties.get(b.id) ?? 0) - (ties.get(a.id) ?? 0));
  if (first === undefined || second === undefined) throw new Error('A board has at least two people.');
  return {
    size,
    account,
    json: readableJson(board),
    plain: plainBoard(board),
    hubs: [first.name, second.name],
  };
}

/** Between the middles of two pieces, in pixels, as wide as on the product’s own board at its densest. */
const pitch = 96;
/** Pieces beside each other in a square. */
const columns = 4;

/** The board as the plain pages take it: departments side by side, ranks below each other. */
function plainBoard({ people, relationships, departments }: BoardSnapshot): PlainBoard {
  const fileOf = new Map(departments.map(({ id }, file) => [id, file]));
  const squares = new Map<string, number>();
  const crowd = Math.ceil((2 * people.length) / ((departmentCount + 1) * rankNames.length * columns));
  return {
    people: people.map(({ id, name, side, role, stance, influence, department, rank }) => {
      const file = department === undefined ? departments.length : (fileOf.get(department) ?? 0);
      const row = rank === undefined ? 0 : rankNames.indexOf(rank);
      const square = department === undefined ? 'ours' : `${file}/${row}`;
      const place = squares.get(square) ?? 0;
      squares.set(square, place + 1);
      return {
        id,
        name,
        side,
        role: role ?? 'unknown',
        stance: stance ?? null,
        influence: influence ?? null,
        x: (file * (columns + 1) + (place % columns)) * pitch,
        y: (row * (crowd + 1) + Math.floor(place / columns)) * pitch,
      };
    }),
    relationships: relationships.map(({ id, from, to, kind }) => ({ id, from, to, kind })),
  };
}
