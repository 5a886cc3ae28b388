import { describe, expect, it } from 'vitest';
import { TestBoard } from '#tests/support/test-board.ts';
import { defaultConfig, findingsAtOnce, finish } from '@/analysis/index.ts';
import { positionOf, scoringOf } from '@/analysis/position.ts';
import { warmPathsOf } from '@/analysis/warmth.ts';
import type { RelationshipKind, Stance, Strength } from '@/domain/index.ts';

const today = '2026-06-30';
const fresh = (strength: Strength) => ({ strength, lastContact: today });
const dana = (board: TestBoard) => findingsAtOnce(board.snapshot(), { today }).people.get('Dana');

/** Anna covers Carl fully (1.0); Carl has one tie to Dana. */
function throughCarl(kind: RelationshipKind, strength: Strength, stance: Stance | undefined = 2): TestBoard {
  return new TestBoard()
    .team('Anna')
    .contact('Carl', stance === undefined ? {} : { stance })
    .contact('Dana')
    .connect('Anna', 'covers', 'Carl', fresh(5))
    .connect('Carl', kind, 'Dana', { strength });
}

describe('pass-on through Carl, who is for us', () => {
  it.each<[string, RelationshipKind, Strength, number]>([
    ['influence 5: 0.8 · 1', 'influences', 5, 0.8],
    ['influence 2: 0.8 · 0.4', 'influences', 2, 0.32],
    ['trust 5: 0.9 · 1', 'trusts', 5, 0.9],
    ['he reports to Dana: 0.5, whatever the strength', 'reportsTo', 1, 0.5],
    ['guarding passes nothing on', 'gatekeeps', 5, 0],
    ['tension passes nothing on', 'tension', 5, 0],
  ])('%s', (_, kind, strength, warmth) => {
    expect(dana(throughCarl(kind, strength))?.warmth).toBeCloseTo(warmth, 12);
  });

  it('Dana reports to him: 0.7', () => {
    const board = throughCarl('gatekeeps', 1).connect('Dana', 'reportsTo', 'Carl');
    expect(dana(board)?.warmth).toBeCloseTo(0.7, 12);
  });

  it('trust works from either end', () => {
    const board = throughCarl('gatekeeps', 1).connect('Dana', 'trusts', 'Carl', { strength: 5 });
    expect(dana(board)?.warmth).toBeCloseTo(0.9, 12);
  });

  it('of several ties the largest counts: max(0.32, 0.5)', () => {
    const board = throughCarl('influences', 2).connect('Carl', 'reportsTo', 'Dana');
    expect(dana(board)?.warmth).toBeCloseTo(0.5, 12);
  });

  it('tension voids every other tie of the two', () => {
    const board = throughCarl('trusts', 5).connect('Dana', 'tension', 'Carl', { strength: 1 });
    expect(dana(board)?.warmth).toBe(0);
  });
});

describe('willingness of Carl, over trust 5 (0.9)', () => {
  it.each<[string, Stance | undefined, number]>([
    ['neutral: 0.9 · 0.8', 0, 0.72],
    ['unknown: 0.9 · 0.7', undefined, 0.63],
    ['sceptic: 0.9 · 0.3', -1, 0.27],
    ['opponent: none', -2, 0],
  ])('%s', (_, stance, warmth) => {
    const board = throughCarl('trusts', 5);
    board.contact('Carl', stance === undefined ? {} : { stance });
    expect(dana(board)?.warmth).toBeCloseTo(warmth, 12);
  });

  it('does not count at the end: an opponent is as warm as the way there', () => {
    expect(dana(throughCarl('trusts', 5).contact('Dana', { stance: -2 }))?.warmth).toBeCloseTo(0.9, 12);
  });
});

describe('the path shown', () => {
  it('names everybody on it from our side', () => {
    expect(dana(throughCarl('trusts', 5))?.path).toEqual({ people: ['Anna', 'Carl', 'Dana'], warmth: 0.9 });
  });

  it('is missing below 0.05, while the warmth itself stays: 1 · 0.3 · 0.16 = 0.048', () => {
    const board = throughCarl('influences', 1, -1);
    expect(dana(board)?.warmth).toBeCloseTo(0.048, 12);
    expect(dana(board)?.path).toBeUndefined();
  });

  it('of equal ones takes fewer hops: Zoe’s own 0.6 before 1 · 0.6 through Carl', () => {
    const config = { ...defaultConfig, passOn: { ...defaultConfig.passOn, influences: 0.6 } };
    const board = throughCarl('influences', 5).team('Zoe').connect('Zoe', 'covers', 'Dana', fresh(3));
    const found = findingsAtOnce(board.snapshot(), { today, config }).people.get('Dana');
    expect(found?.path).toEqual({ people: ['Zoe', 'Dana'], warmth: 0.6 });
  });

  it('of equal ones of equal length takes the smaller ids from our side', () => {
    const board = throughCarl('trusts', 5)
      .team('Aaron')
      .contact('Zed', { stance: 1 })
      .connect('Aaron', 'covers', 'Zed', fresh(5))
      .connect('Zed', 'trusts', 'Dana', { strength: 5 });
    expect(dana(board)?.path?.people).toEqual(['Aaron', 'Zed', 'Dana']);
  });
});

it('the best path and the next two: 0.9, then 0.8 · 0.9 by Zoe’s level 4, then Zoe’s own level 2', () => {
  const board = throughCarl('trusts', 5)
    .team('Zoe')
    .connect('Zoe', 'covers', 'Carl', fresh(4))
    .connect('Zoe', 'covers', 'Dana', fresh(2))
    .connect('Anna', 'covers', 'Dana', fresh(1));
  const position = finish(positionOf(finish(scoringOf(board.snapshot(), { today }))));
  const paths = warmPathsOf(position.board, position.network, position.board.indexOf.get('Dana') ?? -1);
  expect(paths.map(({ people, warmth }) => [people.join(' '), Number(warmth.toFixed(6))])).toEqual([
    ['Anna Carl Dana', 0.9],
    ['Zoe Carl Dana', 0.72],
    ['Zoe Dana', 0.4],
  ]);
});

it('nobody of ours stands in the middle of a path', () => {
  const board = new TestBoard()
    .team('Anna')
    .team('Bob')
    .contact('Dana')
    .connect('Anna', 'trusts', 'Bob', { strength: 5 })
    .connect('Bob', 'covers', 'Dana', fresh(3));
  expect(dana(board)?.path?.people).toEqual(['Bob', 'Dana']);
});

it('outside people take no part in paths', () => {
  const board = new TestBoard()
    .team('Anna')
    .outside('Otto')
    .contact('Dana')
    .connect('Anna', 'trusts', 'Otto', { strength: 5 })
    .connect('Otto', 'influences', 'Dana', { strength: 5 });
  expect(dana(board)).toMatchObject({ warmth: 0, routes: 0 });
});
