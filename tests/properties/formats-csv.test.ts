import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { addDepartment, addRank, addTopic, newAccount, type ReadModel } from '@/document/index.ts';
import {
  influenceValues,
  kindsBetween,
  type Person,
  rolesOfSide,
  type Side,
  sideIds,
  stanceValues,
  strengths,
} from '@/domain/index.ts';
import { peopleCsv } from '@/formats/csv/people-csv.ts';
import { relationshipsCsv } from '@/formats/csv/relationships-csv.ts';
import {
  type AccountContents,
  applyPeople,
  applyRelationships,
  guessPeopleMapping,
  guessRelationshipMapping,
  newAccountFrom,
  planPeople,
  planRelationships,
  readPasted,
  readTextTable,
} from '@/formats/index.ts';
import { neutralise, restoreFormula } from '@/formats/table/formulas.ts';
import { isNumber, isPhone } from '@/formats/table/kinds-of-text.ts';
import { readList, writeList } from '@/formats/table/lists.ts';

const nasty = fc.constantFrom(
  '=1+1',
  '+49 30 123456',
  '-5',
  '@SUM(A1)',
  "'=x",
  '"',
  'a;b',
  'a,b',
  'a\nb',
  "''+",
  '-2+3',
  'é😀',
  'sep=;',
  '﷽',
);
/** Any text without outer blanks, which a table does not keep. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    nasty,
    fc.tuple(nasty, nasty).map(([a, b]) => a + b),
  )
  .map((value) => value.trim())
  .filter((value) => value !== '');
/** Text that does not say "unknown" in one of our languages, as a title of "n/a" would. */
const known = text.map((value) => `${value}.`);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const names = {
  departments: ['Finance; "North"', '=Sales', 'R&D\nLab'],
  ranks: ['Top', '2nd', '-'],
  topics: ['A;B', 'C,D', 'E "F"'],
};

function board() {
  const document = newAccount('account', { name: 'Acme' }, pinnedClock());
  for (const side of sideIds)
    for (const name of names.departments) addDepartment(document, `${side} ${name}`, side);
  for (const name of names.ranks) addRank(document, `Rank ${name}`);
  for (const name of names.topics) addTopic(document, name);
  return document;
}

const pick = <Row>(rows: Iterable<Row>) => maybe(fc.constantFrom(...rows));
const empty = board();
const { departments, ranks, topics } = empty.model.getState();

const person = (side: Side): fc.Arbitrary<Omit<Person, 'id'>> =>
  fc.record({
    name: known,
    side: fc.constant(side),
    title: maybe(known),
    department: pick([...departments.values()].filter((row) => row.side === side).map(({ id }) => id)),
    rank: pick(ranks.keys()),
    role: side === 'outside' ? fc.constant(undefined) : pick(rolesOfSide(side).map(({ id }) => id)),
    influence: side === 'customer' ? pick(influenceValues) : fc.constant(undefined),
    stance: side === 'customer' ? pick(stanceValues) : fc.constant(undefined),
    active: maybe(fc.boolean()),
    key: maybe(known),
    organisation: maybe(known),
    email: maybe(known),
    phone: maybe(fc.oneof(known, fc.constantFrom('+49 (30) 1234-567', '030/1234567'))),
    location: maybe(known),
    topics: maybe(fc.uniqueArray(fc.constantFrom(...topics.keys()), { minLength: 1 })),
    labels: maybe(fc.uniqueArray(known, { minLength: 1, maxLength: 3 })),
    notes: maybe(known),
  }) as fc.Arbitrary<Omit<Person, 'id'>>;

const people = fc
  .array(fc.constantFrom(...sideIds).chain(person), { minLength: 1, maxLength: 6 })
  .map((rows) => rows.map((row, at) => ({ ...row, id: `p${at}`, createdAt: '2026-01-01T00:00:00.000Z' })));

const withoutUndefined = (row: object) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

/** The account of `board` with these people and relationships. */
function filled(contents: Partial<AccountContents['records']>) {
  const model = empty.model.getState();
  const records = { ...model, relationships: new Map(), ...contents };
  const vetted = { account: model.account, records, quarantined: [], notes: [] };
  return newAccountFrom({ vetted, notes: [] }, 'account', pinnedClock());
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.id, withoutUndefined(row) as unknown as Row]));

const plain = <Row extends object>(rows: ReadonlyMap<string, Row>) =>
  [...rows.values()].map(({ ...row }: Row & { createdAt?: string; id?: string }) => {
    delete row.createdAt;
    return Object.fromEntries(Object.entries(row).filter(([key]) => !/Set(At|By)$/.test(key)));
  });

const sorted = (rows: readonly Record<string, unknown>[]) =>
  [...rows].sort((a, b) =>
    JSON.stringify([a['id'], a['kind'], a['from'], a['to']]) <
    JSON.stringify([b['id'], b['kind'], b['from'], b['to']])
      ? -1
      : 1,
  );

const table = (csv: string) => readTextTable({ name: 'people.csv', bytes: new TextEncoder().encode(csv) });

describe('CSV', () => {
  it('brings people back as they were', () => {
    fc.assert(
      fc.property(people, (rows) => {
        const source = filled({ people: byId(rows) });
        const csv = peopleCsv(source.model.getState());
        const target = filled({ people: new Map() });
        const read = table(csv);
        const plan = planPeople(read, guessPeopleMapping(read), target.model.getState());
        expect(plan.skipped).toEqual([]);
        expect(plan.rows.flatMap(({ problems }) => problems)).toEqual([]);
        applyPeople(target, plan);
        const of = (model: ReadModel) => sorted(plain(model.people));
        expect(of(target.model.getState())).toEqual(of(source.model.getState()));

        const again = planPeople(read, guessPeopleMapping(read), target.model.getState());
        expect(applyPeople(target, again).counts).toMatchObject({
          unchanged: rows.length,
          added: 0,
          updated: 0,
        });
      }),
      { numRuns: 40 },
    );
  });

  it('brings relationships back as they were', () => {
    const relationships = people.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.array(
          fc.record({
            from: fc.nat(),
            to: fc.nat(),
            kind: fc.nat(),
            strength: pick(strengths),
            notes: maybe(known),
            lastContact: maybe(fc.constantFrom('2026-01-02', '2025-12-31')),
          }),
        ),
      ),
    );
    fc.assert(
      fc.property(relationships, ([rows, drawn]) => {
        const seen = new Set<string>();
        const lines = drawn.flatMap(({ from, to, kind, strength, ...rest }, at) => {
          const [one, other] = [rows[from % rows.length], rows[to % rows.length]];
          if (one === undefined || other === undefined || one === other) return [];
          const kinds = kindsBetween(one.side, other.side);
          const chosen = kinds[kind % kinds.length];
          if (chosen === undefined || seen.has(`${chosen} ${one.id} ${other.id}`)) return [];
          seen.add(`${chosen} ${one.id} ${other.id}`);
          return [
            {
              id: `r${at}`,
              kind: chosen,
              from: one.id,
              to: other.id,
              ...(chosen === 'reportsTo' ? {} : { strength }),
              ...rest,
            },
          ];
        });
        const source = filled({
          people: byId(rows),
          relationships: byId(lines) as AccountContents['records']['relationships'],
        });
        const target = filled({ people: byId(rows) });
        fc.pre(lines.length > 0);
        const read = table(relationshipsCsv(source.model.getState()));
        const plan = planRelationships(read, guessRelationshipMapping(read), target.model.getState());
        expect(plan.skipped).toEqual([]);
        applyRelationships(target, plan);
        const of = (model: ReadModel) =>
          sorted(plain(model.storedRelationships).map(({ id: _id, ...row }) => row));
        expect(of(target.model.getState())).toEqual(of(source.model.getState()));
      }),
      { numRuns: 40 },
    );
  });

  it('neutralises formulas exactly, and neither numbers nor phone numbers', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          text,
          fc.string().map((rest) => `=${rest}`),
          fc.string().map((rest) => `'+${rest}`),
        ),
        (cell) => {
          const safe = neutralise(cell);
          expect(restoreFormula(safe)).toBe(cell);
          expect(!/^[=+\-@\t\r]/.test(safe) || isNumber(safe) || isPhone(safe)).toBe(true);
        },
      ),
    );
    for (const cell of [
      '-5',
      '+3.5',
      '-1,5',
      '+49 (30) 123456',
      '+1-212-555-0100 x12',
      '-12%',
      '1e5',
      '+1e-5',
    ]) {
      expect(neutralise(cell)).toBe(cell);
    }
    for (const cell of ['=1', '+1+1', '-2+3', '@A1', '\tx', '\rx', '+A1', '-A1', "-1+cmd|' /C calc'!A0"]) {
      expect(neutralise(cell)).toBe(`'${cell}`);
    }
  });

  it('keeps lists in one cell', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text), (items) => {
        expect(readList(writeList(items))).toEqual(items);
      }),
    );
    expect(readList('a, b')).toEqual(['a', 'b']);
    expect(readList('a; b, c')).toEqual(['a', 'b, c']);
  });

  it('reads what is pasted from a spreadsheet', () => {
    expect(readPasted('Name\tTitle\r\nDana Wu\tCFO\r\n').rows.map(({ cells }) => cells)).toEqual([
      ['Dana Wu', 'CFO'],
    ]);
  });
});
