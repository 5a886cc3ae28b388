import * as fc from 'fast-check';
import {
  type BoardSnapshot,
  circleRoles,
  influenceValues,
  type Person,
  relationshipKindIds,
  sideIds,
  stanceValues,
  strengths,
} from '@/domain/index.ts';

const maybe = <Value>(values: readonly Value[]) =>
  fc.constantFrom<(Value | undefined)[]>(...values, undefined);
const dates = ['2025-06-30', '2026-01-15', '2026-05-20', '2026-06-30', '2027-01-01'] as const;

/** Leaves out what is undefined, as records do. */
function record<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };
}

const persons: fc.Arbitrary<Person[]> = fc
  .array(
    fc.record({
      side: fc.constantFrom('customer' as const, 'customer' as const, ...sideIds),
      role: maybe([...circleRoles, 'user' as const]),
      influence: maybe(influenceValues),
      stance: maybe(stanceValues),
      department: maybe(['A', 'B', 'C']),
      rank: maybe(['high', 'low']),
      active: fc.constantFrom(undefined, undefined, undefined, undefined, false),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((rows) => [
    { id: 'p00', name: 'Anna', side: 'team' },
    { id: 'p01', name: 'Dana', side: 'customer', role: 'decisionMaker' },
    ...rows.map(({ side, role, ...tags }, place): Person => {
      const id = `p${String(place + 2).padStart(2, '0')}`;
      return { id, name: id, side, ...record(tags), ...(side === 'customer' ? record({ role }) : {}) };
    }),
  ]);

/** Small boards of every kind of person and relationship, a decision maker and one of ours among them. */
export const boards: fc.Arbitrary<BoardSnapshot> = persons.chain((people) => {
  const ids = people.map(({ id }) => id);
  const relationships = fc.array(
    fc.record({
      kind: fc.constantFrom('covers' as const, 'covers' as const, ...relationshipKindIds),
      from: fc.constantFrom(...ids, ...ids, 'nobody'),
      to: fc.constantFrom(...ids, ...ids, 'nobody'),
      strength: maybe(strengths),
      lastContact: maybe(dates),
      cadence: maybe([60]),
    }),
    { maxLength: 30 },
  );
  return relationships.map((rows) => ({
    account: { name: 'Random' },
    people,
    relationships: rows.map(({ kind, from, to, ...fields }, place) => ({
      id: `r${String(place).padStart(2, '0')}`,
      kind,
      from,
      to,
      ...record(fields),
    })),
    touches: [],
    topics: [],
    departments: ['A', 'B', 'C'].map((id, order) => ({ id, name: id, side: 'customer', order })),
    ranks: ['high', 'low'].map((id, order) => ({ id, name: id, order })),
  }));
});

/** A board, and the same people and relationships in another order. */
export const shuffledBoards: fc.Arbitrary<readonly [board: BoardSnapshot, shuffled: BoardSnapshot]> =
  boards.chain((board) =>
    fc
      .tuple(
        fc.shuffledSubarray([...board.people], { minLength: board.people.length }),
        fc.shuffledSubarray([...board.relationships], { minLength: board.relationships.length }),
      )
      .map(([people, relationships]) => [board, { ...board, people, relationships }] as const),
  );
