import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TestBoard } from '#tests/support/test-board.ts';
import { findingsAtOnce, waysBetween } from '@/analysis/index.ts';
import type { Strength } from '@/domain/index.ts';

const today = '2026-06-30';
const fresh = (strength: Strength) => ({ strength, lastContact: today });
const between = (board: TestBoard, one: string, other: string, topic?: string) =>
  waysBetween(board.snapshot(), one, other, { today, topic });
const peopleOf = (ways: ReturnType<typeof between>) => ({
  shortest: ways?.shortest.map(({ people }) => people.join(' ')),
  warmest: ways?.warmest.map(({ people }) => people.join(' ')),
});

/** Anna knows Ben well and Carl little; both know Dana. */
const diamond = () =>
  new TestBoard()
    .team('Anna')
    .contact('Ben', { stance: 1 })
    .contact('Carl', { stance: 1 })
    .contact('Dana')
    .connect('Anna', 'covers', 'Ben', fresh(5))
    .connect('Anna', 'covers', 'Carl', fresh(2))
    .connect('Ben', 'trusts', 'Dana', { strength: 5 })
    .connect('Carl', 'influences', 'Dana', { strength: 5 });

describe('the ways between two people', () => {
  it('are those of the fewest steps, each with its warmth, and the warmest', () => {
    const ways = between(diamond(), 'Anna', 'Dana');
    expect(ways?.shortest).toEqual([
      { people: ['Anna', 'Ben', 'Dana'], warmth: expect.closeTo(1 * 0.9, 12) as number },
      { people: ['Anna', 'Carl', 'Dana'], warmth: expect.closeTo(0.4 * 0.8, 12) as number },
    ]);
    expect(ways?.warmest).toEqual(ways?.shortest);
    expect(ways?.apart).toBeUndefined();
  });

  it('tell the warm detour from the cold short cut', () => {
    const board = diamond().connect('Anna', 'covers', 'Dana', fresh(1));
    const ways = between(board, 'Anna', 'Dana');
    expect(peopleOf(ways)).toEqual({
      shortest: ['Anna Dana'],
      warmest: ['Anna Ben Dana', 'Anna Carl Dana', 'Anna Dana'],
    });
  });

  it('begin at ours, from whichever side one asks', () => {
    expect(between(diamond(), 'Dana', 'Anna')).toEqual(between(diamond(), 'Anna', 'Dana'));
  });

  it('between contacts have a direction: influence is passed on one way', () => {
    expect(between(diamond(), 'Carl', 'Dana')?.warmest).toHaveLength(1);
    const back = between(diamond(), 'Dana', 'Carl');
    expect(back?.shortest).toEqual([{ people: ['Dana', 'Carl'] }]);
    expect(back?.warmest).toEqual([]);
  });

  it('between contacts may lead through one of ours, but no warm one does', () => {
    const ways = between(diamond(), 'Ben', 'Carl');
    expect(peopleOf(ways)).toEqual({ shortest: ['Ben Anna Carl', 'Ben Dana Carl'], warmest: [] });
    expect(ways?.shortest[0]?.warmth).toBeCloseTo(0.4, 12);
  });

  it('between two of ours lead through a contact, or over their own ties', () => {
    const board = diamond().team('Bob').connect('Bob', 'covers', 'Ben', fresh(3));
    expect(peopleOf(between(board, 'Anna', 'Bob'))).toEqual({
      shortest: ['Anna Ben Bob'],
      warmest: ['Anna Ben Bob', 'Anna Carl Dana Ben Bob'],
    });
    expect(peopleOf(between(board.connect('Bob', 'reportsTo', 'Anna'), 'Anna', 'Bob')).shortest).toEqual([
      'Anna Bob',
    ]);
  });

  it('reach outside people, and lead through them without warmth', () => {
    const board = diamond()
      .outside('Otto')
      .contact('Emil')
      .connect('Otto', 'influences', 'Dana')
      .connect('Otto', 'trusts', 'Emil');
    expect(peopleOf(between(board, 'Otto', 'Dana')).warmest).toEqual(['Otto Dana']);
    expect(peopleOf(between(board, 'Anna', 'Emil'))).toEqual({
      shortest: ['Anna Ben Dana Otto Emil', 'Anna Carl Dana Otto Emil'],
      warmest: [],
    });
  });

  it('do not lead over tension, gatekeeping and competition', () => {
    const board = new TestBoard()
      .contact('Dana')
      .contact('Emil')
      .outside('Otto')
      .connect('Dana', 'gatekeeps', 'Emil')
      .connect('Dana', 'tension', 'Emil')
      .connect('Dana', 'trusts', 'Emil')
      .connect('Otto', 'competes', 'Dana')
      .connect('Otto', 'competes', 'Emil');
    expect(between(board, 'Dana', 'Emil')?.shortest).toEqual([]);
  });

  it('lead past an opponent in steps, not in warmth', () => {
    const board = new TestBoard()
      .team('Anna')
      .contact('Ben', { stance: -2 })
      .contact('Dana')
      .connect('Anna', 'covers', 'Ben', fresh(5))
      .connect('Ben', 'trusts', 'Dana', { strength: 5 });
    const ways = between(board, 'Anna', 'Dana');
    expect(ways?.shortest).toEqual([{ people: ['Anna', 'Ben', 'Dana'], warmth: 0 }]);
    expect(ways?.warmest).toEqual([]);
  });
});

describe('no way', () => {
  const apart = () =>
    new TestBoard()
      .team('Anna')
      .contact('Ben')
      .contact('Dana', { topics: ['Pumps'] })
      .contact('Emil')
      .contact('Gone', { active: false })
      .connect('Anna', 'covers', 'Ben')
      .connect('Dana', 'reportsTo', 'Emil');

  it('says whom either of the two is linked to', () => {
    expect(between(apart(), 'Anna', 'Dana')).toEqual({
      shortest: [],
      warmest: [],
      apart: [
        ['Anna', 'Ben'],
        ['Dana', 'Emil'],
      ],
    });
  });

  it('is no answer for somebody who is not there', () => {
    expect(between(apart(), 'Anna', 'Gone')).toBeUndefined();
    expect(between(apart(), 'Anna', 'Zoe')).toBeUndefined();
    expect(between(apart(), 'Anna', 'Anna')).toBeUndefined();
    expect(between(apart(), 'Dana', 'Emil', 'Valves')).toBeUndefined();
    expect(between(apart(), 'Dana', 'Emil', 'Pumps')?.shortest).toHaveLength(1);
  });
});

describe('the warmest way', () => {
  it('from the best of ours is the warmth the findings tell', () => {
    const strength = fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<Strength>;
    const tie = fc.tuple(
      fc.constantFrom('covers', 'trusts', 'influences', 'reportsTo', 'tension', 'gatekeeps'),
      fc.nat(5),
      fc.nat(5),
      strength,
    );
    const names = ['Anna', 'Bob', 'Carl', 'Dana', 'Emil', 'Finn'];
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 14 }), (ties) => {
        const board = new TestBoard().team('Anna').team('Bob');
        for (const name of names.slice(2)) board.contact(name);
        for (const [kind, from, to, level] of ties) {
          if (kind === 'covers' ? from < 2 && to >= 2 : from !== to) {
            board.connect(names[from] ?? '', kind, names[to] ?? '', fresh(level));
          }
        }
        const { people } = findingsAtOnce(board.snapshot(), { today });
        for (const contact of names.slice(2)) {
          const warmest = ['Anna', 'Bob'].map(
            (member) => between(board, member, contact)?.warmest[0]?.warmth ?? 0,
          );
          const told = people.get(contact)?.path?.warmth ?? 0;
          expect(Math.max(...warmest)).toBeCloseTo(told, 12);
        }
      }),
    );
  });
});
