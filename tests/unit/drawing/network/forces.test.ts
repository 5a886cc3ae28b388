import { describe, expect, it } from 'vitest';
import { largeBoard } from '#tests/support/large-board.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { finish } from '@/analysis/index.ts';
import type { PersonId } from '@/domain/index.ts';
import type { Point } from '@/drawing/index.ts';
import { networkSteps } from '@/drawing/network/forces.ts';
import { cell } from '@/drawing/network/separate.ts';

type Places = ReadonlyMap<PersonId, Point>;

const rest = (board: TestBoard, before: Places = new Map()): Places => {
  const { people, relationships } = board.snapshot();
  return finish(networkSteps({ people, relationships, before }));
};

function at(places: Places, person: PersonId): Point {
  const place = places.get(person);
  if (place === undefined) throw new Error(`${person} has no place`);
  return place;
}

function between(places: Places, one: PersonId, other: PersonId): number {
  const [a, b] = [at(places, one), at(places, other)];
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Two groups of three who trust one another. */
const groups = () => {
  const board = new TestBoard();
  for (const group of ['a', 'b']) {
    for (const number of [1, 2, 3]) board.contact(`${group}${number}`);
    for (const [one, other] of [
      [1, 2],
      [2, 3],
      [3, 1],
    ]) {
      board.connect(`${group}${one}`, 'trusts', `${group}${other}`, { strength: 5 });
    }
  }
  return board;
};

describe('the forces of the network', () => {
  it('put two who trust one another side by side', () => {
    const places = rest(new TestBoard().contact('Dana').contact('Eve').connect('Dana', 'trusts', 'Eve'));
    expect(between(places, 'Dana', 'Eve')).toBeGreaterThanOrEqual(0.98 * cell.height);
    expect(between(places, 'Dana', 'Eve')).toBeLessThan(3 * cell.width);
  });

  it('keep those together who have ties, and groups without any between them apart', () => {
    const places = rest(groups());
    for (const group of ['a', 'b']) {
      const other = group === 'a' ? 'b' : 'a';
      const within = between(places, `${group}1`, `${group}2`);
      for (const number of [1, 2, 3]) {
        expect(within).toBeLessThan(between(places, `${group}1`, `${other}${number}`) + cell.width);
      }
    }
    const centre = (group: string) =>
      [1, 2, 3].reduce((sum, number) => sum + at(places, `${group}${number}`).x, 0) / 3;
    const middle = (group: string) =>
      [1, 2, 3].reduce((sum, number) => sum + at(places, `${group}${number}`).y, 0) / 3;
    expect(Math.hypot(centre('a') - centre('b'), middle('a') - middle('b'))).toBeGreaterThan(cell.width);
  });

  it('push those in tension apart: further than those with no tie', () => {
    const star = () => {
      const board = new TestBoard().contact('Hub');
      for (const name of ['A', 'B', 'C', 'D']) board.contact(name).connect('Hub', 'influences', name);
      return board;
    };
    const calm = rest(star());
    const tense = rest(star().connect('A', 'tension', 'B', { strength: 5 }));
    expect(between(tense, 'A', 'B')).toBeGreaterThanOrEqual(between(calm, 'A', 'B'));
    expect(between(tense, 'A', 'B')).toBeGreaterThan(between(tense, 'A', 'Hub'));
  });

  it('draw our side to the left and outside people to the right', () => {
    const board = new TestBoard().team('Anna').team('Ben').outside('Rita').contact('Dana').contact('Eve');
    board.connect('Dana', 'trusts', 'Eve').connect('Rita', 'influences', 'Eve');
    board.connect('Anna', 'covers', 'Dana').connect('Ben', 'covers', 'Eve');
    const places = rest(board);
    for (const ours of ['Anna', 'Ben'])
      for (const contact of ['Dana', 'Eve']) expect(at(places, ours).x).toBeLessThan(at(places, contact).x);
    for (const contact of ['Dana', 'Eve'])
      expect(at(places, 'Rita').x).toBeGreaterThan(at(places, contact).x);
  });

  it('leave out whoever is tied to nobody', () => {
    const board = new TestBoard()
      .contact('Dana')
      .contact('Eve')
      .contact('Lone')
      .connect('Dana', 'trusts', 'Eve');
    expect([...rest(board).keys()].toSorted()).toEqual(['Dana', 'Eve']);
    expect(rest(new TestBoard().contact('Lone')).size).toBe(0);
    expect(rest(new TestBoard()).size).toBe(0);
  });

  it('hold the pinned where they are pinned, and their company near them', () => {
    const board = groups().contact('a1', { pin: [9, -4] });
    const places = rest(board);
    expect(at(places, 'a1')).toEqual({ x: 9, y: -4 });
    expect(between(places, 'a1', 'a2')).toBeLessThan(between(places, 'a1', 'b2'));
  });

  it('come to the same rest for the same board, in whatever order it comes', () => {
    const { people, relationships } = largeBoard(300);
    const before = new Map();
    const places = finish(networkSteps({ people, relationships, before }));
    const turned = { people: people.toReversed(), relationships: relationships.toReversed(), before };
    expect(finish(networkSteps(turned))).toEqual(places);
  });

  it('move people only a little where most of them stood somewhere already', () => {
    const { people, relationships } = largeBoard(400);
    const before = finish(networkSteps({ people, relationships, before: new Map() }));
    const [first, ...others] = relationships;
    expect(first).toBeDefined();
    const after = finish(networkSteps({ people, relationships: others, before }));
    const ways = [...after].map(([id, { x, y }]) => Math.hypot(x - at(before, id).x, y - at(before, id).y));
    const mean = ways.reduce((sum, way) => sum + way, 0) / ways.length;
    expect(mean).toBeLessThan(cell.width / 2);
  });

  it('say how far they are, from nothing to nearly all', () => {
    const { people, relationships } = groups()
      .contact('a1', { pin: [0, 0] })
      .snapshot();
    const shares = [...networkSteps({ people, relationships, before: new Map() })];
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBeGreaterThan(0.95);
    expect(shares).toEqual(shares.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
  });
});
