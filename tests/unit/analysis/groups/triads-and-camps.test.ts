import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TestBoard } from '#tests/support/test-board.ts';
import { cleanUp } from '@/analysis/clean-up.ts';
import { signedTiesOf } from '@/analysis/groups/signed-ties.ts';
import { countTriads } from '@/analysis/groups/triads.ts';
import { defaultConfig, findingsAtOnce } from '@/analysis/index.ts';

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

describe('triads of a board', () => {
  it('are found once each, whoever has most ties: a hub whom five trust, three of them tied in a row', () => {
    const board = new TestBoard().contact('Hub');
    const names = ['Ada', 'Ben', 'Cy', 'Dee', 'Eve'];
    for (const name of names) board.contact(name).connect(name, 'trusts', 'Hub');
    board.connect('Ada', 'trusts', 'Ben').connect('Ben', 'tension', 'Cy');
    expect(find(board).triads).toEqual({ balanced: 1, frustrated: 1, index: 0.5 });
  });

  it('cost no more than the ties of a hub: 20,000 people trust one', () => {
    const board = new TestBoard().contact('Hub');
    for (let count = 0; count < 20_000; count += 1) {
      board.contact(`c${count}`).connect(`c${count}`, 'trusts', 'Hub');
    }
    const ties = signedTiesOf(cleanUp(board.snapshot(), today, defaultConfig));
    let steps = 0;
    for (const _ of countTriads(ties)) steps += 1;
    expect(steps).toBe(20_001);
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
