import { describe, expect, it } from 'vitest';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { problemsOf } from '@/document/index.ts';
import { contentsOf, limits, newAccountFrom, vetAccountJson, writeAccountJson } from '@/formats/index.ts';

const people = [
  { id: 'tom', name: 'Tom', side: 'team', role: 'accountManager' },
  {
    id: 'ann',
    name: 'Ann',
    side: 'customer',
    department: 'Finance',
    rank: 'Executive',
    role: 'champion',
    influence: 4,
    stance: 1,
  },
  { id: 'bo', name: 'Bo', side: 'customer', department: 'd1', rank: 'r1' },
];

function vet(json: Record<string, unknown>) {
  return vetAccountJson(
    JSON.stringify({ format: 'kingside-account', version: 1, account: { name: 'Acme' }, people, ...json }),
  );
}

const open = (json: Record<string, unknown>) =>
  newAccountFrom({ vetted: vet(json), notes: [] }, 'a', pinnedClock()).model.getState();

describe('The readable account JSON', () => {
  it('takes departments, ranks and topics by id or by name, and makes those it does not list', () => {
    const { records, quarantined } = vet({
      departments: [
        { id: 'd1', name: 'Operations' },
        { id: 'd2', name: 'FINANCE' },
      ],
      ranks: [{ id: 'r1', name: 'Board' }],
      topics: [{ id: 't1', name: 'Pumps' }],
      people: [
        ...people,
        { id: 'cy', name: 'Cy', side: 'customer', department: 'Legal', topics: ['pumps', 't1', 'Valves'] },
      ],
    });
    expect(quarantined).toEqual([]);
    expect(records.departments.get('d1')).toEqual({
      id: 'd1',
      name: 'Operations',
      side: 'customer',
      order: 1,
    });
    expect(records.people.get('ann')?.department).toBe('d2');
    expect(records.people.get('bo')).toMatchObject({ department: 'd1', rank: 'r1' });
    expect(records.ranks.get(records.people.get('ann')?.rank ?? '')).toMatchObject({
      name: 'Executive',
      order: 2,
    });
    expect(records.departments.get(records.people.get('cy')?.department ?? '')).toMatchObject({
      name: 'Legal',
      order: 3,
    });
    expect(records.people.get('cy')?.topics?.map((id) => records.topics.get(id)?.name)).toEqual([
      'Pumps',
      'Pumps',
      'Valves',
    ]);
  });

  it('leaves a department alone that was made from this name once and is called otherwise now', () => {
    const { id = '', ...made } = vet({}).records.departments.values().next().value ?? {};
    const { records } = vet({ departments: [{ ...made, id, name: 'Money' }] });
    expect(records.departments.get(id)?.name).toBe('Money');
    expect(records.departments.get(records.people.get('ann')?.department ?? '')?.name).toBe('Finance');
  });

  it('reads the highest rank and the leftmost department first, whatever their order says where it contradicts', () => {
    const ranks = (...orders: readonly (number | undefined)[]) =>
      [
        ...vet({
          ranks: orders.map((order, at) => ({ id: `r${at}`, name: `R${at}`, order })),
          people: [],
        }).records.ranks.values(),
      ].map(({ order }) => order);
    expect(ranks(undefined, undefined)).toEqual([1, 2]);
    expect(ranks(1.5, 2.25)).toEqual([1.5, 2.25]);
    expect(ranks(9, 3)).toEqual([1, 2]);
    expect(ranks(1, undefined)).toEqual([1, 2]);
  });

  it('sets aside broken records one by one and keeps the others', () => {
    const { records, quarantined, notes } = vet({
      people: [
        ...people,
        { id: 'x1', name: 'Wrong influence', side: 'customer', influence: 9 },
        { id: 'x2', name: 'Wrong side', side: 'ours' },
        { id: 'x3', name: 7, side: 'customer' },
        { id: 'x4', name: 'Role of the other side', side: 'customer', role: 'accountManager' },
        { id: 'ann', name: 'Ann again', side: 'customer' },
        { name: 'No id', side: 'customer' },
        'nobody',
        null,
      ],
      relationships: [
        { id: 'r1', kind: 'likes', from: 'ann', to: 'bo' },
        { id: 'r2', kind: 'trusts', from: 'ann', to: 'gone' },
        { id: 'r3', kind: 'trusts', from: 'ann', to: 'bo', strength: 0 },
        { id: 'r4', kind: 'covers', from: 'tom', to: 'ann', cadence: 1.5 },
        { id: 'r5', kind: 'trusts', from: 'ann', to: 'bo', lastContact: '2026-02-31' },
        { id: 'r6', kind: 'trusts', from: 'ann', to: 'bo', strength: 3 },
      ],
      touches: 'none',
    });
    expect([...records.people.keys()]).toEqual(['tom', 'ann', 'bo', 'x4']);
    expect(records.people.get('x4')?.role).toBeUndefined();
    expect(notes.join('\n')).toContain('Role of the other side');
    expect([...records.relationships.keys()]).toEqual(['r6']);
    expect(quarantined.map(({ collection, id }) => `${collection}/${id}`)).toEqual([
      ...['x1', 'x2', 'x3', 'ann', '#9', '#10', '#11'].map((id) => `people/${id}`),
      ...['r1', 'r3', 'r4', 'r5', 'r2'].map((id) => `relationships/${id}`),
    ]);
    expect(quarantined[0]?.text).toContain('Wrong influence');
    expect(quarantined[0]?.text).toContain('influence');
  });

  it('never sets a person aside for self-loops, duplicates, reversed coverage or circles', () => {
    const json = {
      relationships: [
        { id: 'self', kind: 'trusts', from: 'ann', to: 'ann' },
        { id: 'one', kind: 'trusts', from: 'ann', to: 'bo' },
        { id: 'same', kind: 'trusts', from: 'ann', to: 'bo' },
        { id: 'reversed', kind: 'covers', from: 'ann', to: 'tom', strength: 2 },
        { id: 'up', kind: 'reportsTo', from: 'ann', to: 'bo' },
        { id: 'down', kind: 'reportsTo', from: 'bo', to: 'ann' },
        { id: 'odd', kind: 'tension', from: 'tom', to: 'ann' },
      ],
    };
    const { records, quarantined, notes } = vet(json);
    expect(records.people.size).toBe(3);
    expect(quarantined.map(({ id }) => id)).toEqual(['self']);
    expect(records.relationships.get('reversed')).toMatchObject({ from: 'tom', to: 'ann', strength: 2 });
    expect(notes.join('\n')).toMatch(/turned round: Tom covers Ann/);
    expect(notes.join('\n')).toMatch(/there twice/);
    expect(notes.join('\n')).toMatch(/make a circle/);
    expect(notes.join('\n')).toMatch(/"Tom is in tension with Ann" comes in but is left out/);

    const model = open(json);
    expect(model.people.size).toBe(3);
    expect(
      problemsOf(model)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['kindNotAllowed', 'reportingCycle']);
  });

  it('finds a circle in a long chain without losing its breath', () => {
    const size = 5_000;
    const many = Array.from({ length: size }, (_, at) => ({
      id: `p${at}`,
      name: `P${at}`,
      side: 'customer',
    }));
    const line = (from: number, to: number) => ({
      id: `l${from}`,
      kind: 'reportsTo',
      from: `p${from}`,
      to: `p${to}`,
    });
    const chain = Array.from({ length: size - 1 }, (_, at) => line(at, at + 1));
    expect(vet({ people: many, relationships: chain }).notes).toEqual([]);
    const { notes } = vet({ people: many, relationships: [...chain, line(size - 1, size - 2)] });
    expect(notes).toEqual([
      'The reporting lines P4998 → P4999 → P4998 make a circle; its youngest line is left out of the board.',
    ]);
  });

  it('reads missing and null as unknown', () => {
    const { records, quarantined } = vet({
      people: [
        {
          id: 'ann',
          name: 'Ann',
          side: 'customer',
          title: null,
          role: null,
          influence: null,
          stance: null,
          topics: null,
          department: null,
        },
      ],
      relationships: null,
    });
    expect(quarantined).toEqual([]);
    expect(records.people.get('ann')).toEqual({ id: 'ann', name: 'Ann', side: 'customer' });
  });

  it('keeps unknown keys of the file, the account and every record', () => {
    const model = open({
      account: { id: 'acme', name: 'Acme', colour: 'green' },
      moves: [{ id: 'm1', who: 'tom' }],
      goals: [{ id: 'g1', ours: true }],
      people: [{ id: 'ann', name: 'Ann', side: 'customer', shoeSize: { eu: 41 } }],
    });
    const again = JSON.parse(writeAccountJson(contentsOf('acme', model))) as Record<string, unknown>;
    expect(again).toMatchObject({
      account: { id: 'acme', name: 'Acme', colour: 'green' },
      moves: [{ id: 'm1', who: 'tom' }],
      goals: [{ id: 'g1', ours: true }],
      people: [{ id: 'ann', shoeSize: { eu: 41 } }],
    });
    expect(JSON.stringify(again)).not.toContain('otherKeys');
  });

  it('drops keys that could reach a prototype, at any depth', () => {
    const vetted = vetAccountJson(
      '{"format":"kingside-account","__proto__":{"polluted":1},"account":{"name":"Acme","__proto__":{"polluted":1}},' +
        '"people":[{"id":"ann","name":"Ann","side":"customer","__proto__":{"polluted":1},"extra":{"\\u005f_proto__":{"polluted":1}},"constructor":1},' +
        '{"id":"__proto__","name":"Evil","side":"customer"}]}',
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(vetted.records.people.get('ann')).toEqual({ id: 'ann', name: 'Ann', side: 'customer', extra: {} });
    expect(vetted.quarantined.map(({ id }) => id)).toEqual(['__proto__']);
    expect(Object.keys(vetted.account)).toEqual(['name']);
  });

  it('keeps HTML in names as text', () => {
    const name = '<img src=x onerror=alert(1)>';
    expect(vet({ people: [{ id: 'ann', name, side: 'customer' }] }).records.people.get('ann')?.name).toBe(
      name,
    );
  });

  it.each([
    ['a list', '[]', 'holds no Kingside account'],
    ['null', 'null', 'holds no Kingside account'],
    ['something else', '{"format":"other"}', 'holds no Kingside account'],
    ['a version that is none', '{"format":"kingside-account","version":"2"}', 'holds no Kingside account'],
    ['a newer version', '{"format":"kingside-account","version":2}', 'newer version of Kingside'],
    ['half a file', '{"format":"kingside-account","people":[', 'is not valid JSON'],
    ['NaN', '{"format":"kingside-account","version":NaN}', 'is not valid JSON'],
    [
      'a deep nest',
      `{"format":"kingside-account","x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      'is nested too deeply',
    ],
  ])('refuses %s with a clear message', (_, text, message) => {
    expect(() => vetAccountJson(text, 'a.json')).toThrow(message);
  });

  it('reads wrong types everywhere without throwing', () => {
    for (const odd of [7, 'x', true, [], {}, -1, [[1]], { a: null }]) {
      const vetted = vet({
        account: odd,
        ranks: odd,
        departments: [odd],
        topics: odd,
        people: [odd],
        relationships: [odd],
        touches: odd,
        dismissals: [odd],
      });
      expect(vetted.records.people.size).toBe(0);
      expect(vetted.account.name).toBe('Unnamed account');
    }
    // JSON has no infinity, but a number too large for us reads as one.
    const text =
      '{"format":"kingside-account","account":{"name":"Acme"},"ranks":[{"id":"r","name":"R","order":1e999}]}';
    expect(vetAccountJson(text).records.ranks.get('r')?.order).toBe(1);
    const huge = vet({
      people: [{ id: 'ann', name: 'Ann', side: 'customer', influence: 1e308, stance: -0 }],
    });
    expect(huge.quarantined.length).toBe(1);
  });

  it('is refused beyond the limits, which it names', () => {
    const person = (_: unknown, at: number) => ({ id: `p${at}`, name: 'P', side: 'customer' });
    expect(() => vet({ people: Array.from({ length: limits.people + 1 }, person) })).toThrow(
      '5000 is the limit',
    );
    const line = (_: unknown, at: number) => ({ id: `r${at}`, kind: 'trusts', from: 'ann', to: 'bo' });
    expect(() => vet({ relationships: Array.from({ length: limits.relationships + 1 }, line) })).toThrow(
      '50000 is the limit',
    );
  });
});
