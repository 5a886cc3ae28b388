import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TestBoard } from '#tests/support/test-board.ts';
import { findingsAtOnce } from '@/analysis/index.ts';

const today = '2026-06-30';
const find = (board: TestBoard) => findingsAtOnce(board.snapshot(), { today });
const three = () => new TestBoard().contact('Ada').contact('Ben').contact('Cy');

describe('triads', () => {
  it.each<[string, number, number, number | null]>([
    ['+ + +', 1, 0, 1],
    ['+ + −', 0, 1, 0],
    ['+ − −', 1, 0, 1],
    ['− − −', 0, 1, 0],
    ['+ + .', 0, 0, null],
  ])('%s: %i balanced, %i frustrated', (signs, balanced, frustrated, index) => {
    const board = three();
    const pairs = [
      ['Ada', 'Ben'],
      ['Ben', 'Cy'],
      ['Cy', 'Ada'],
    ] as const;
    for (const [place, sign] of signs.split(' ').entries()) {
      const [one, other] = pairs[place] ?? ['', ''];
      if (sign !== '.') board.connect(one, sign === '+' ? 'trusts' : 'tension', other);
    }
    expect(find(board).triads).toEqual({ balanced, frustrated, index });
  });

  it('minus wins over plus on the same pair, influence counts as plus, reporting does not count', () => {
    const board = three()
      .connect('Ada', 'trusts', 'Ben')
      .connect('Ben', 'tension', 'Ada')
      .connect('Ben', 'influences', 'Cy')
      .connect('Cy', 'trusts', 'Ada');
    expect(find(board).triads).toMatchObject({ balanced: 0, frustrated: 1 });
    expect(find(three().connect('Ada', 'reportsTo', 'Ben')).triads.index).toBeNull();
  });
});

describe('two camps', () => {
  it('of a balanced group have trust within and tension between: nothing misfits', () => {
    const board = three()
      .contact('Dee')
      .connect('Ada', 'trusts', 'Ben')
      .connect('Ben', 'tension', 'Cy')
      .connect('Ada', 'tension', 'Dee')
      .connect('Cy', 'trusts', 'Dee');
    expect(find(board).camps).toEqual([{ one: ['Ada', 'Ben'], other: ['Cy', 'Dee'], misfits: 0 }]);
  });

  it('of three who are all at odds leave one tie that does not fit', () => {
    const board = three()
      .connect('Ada', 'tension', 'Ben')
      .connect('Ben', 'tension', 'Cy')
      .connect('Cy', 'tension', 'Ada');
    expect(find(board).camps).toMatchObject([{ misfits: 1 }]);
  });

  it('are not told where nobody is at odds', () => {
    expect(find(three().connect('Ada', 'trusts', 'Ben')).camps).toEqual([]);
  });

  it('are found whenever there are any: friends and opponents drawn from two camps never misfit', () => {
    const people = Array.from({ length: 8 }, (_, place) => `p${place}`);
    const pair = fc.tuple(fc.constantFrom(...people), fc.constantFrom(...people)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 20 }), fc.subarray(people), (pairs, left) => {
        const board = new TestBoard();
        for (const person of people) board.contact(person);
        for (const [a, b] of pairs) {
          board.connect(a, left.includes(a) === left.includes(b) ? 'trusts' : 'tension', b);
        }
        const { camps, triads } = find(board);
        expect(camps.map(({ misfits }) => misfits).filter((count) => count > 0)).toEqual([]);
        expect(triads.frustrated).toBe(0);
      }),
    );
  });
});
