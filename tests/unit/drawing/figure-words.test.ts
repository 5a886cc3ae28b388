import { describe, expect, it } from 'vitest';
import { colourByMetric, decimalsOf, figureText, rangeTexts, spokenFigure } from '@/drawing/index.ts';

const valuesOf = (...values: readonly (number | null)[]) =>
  new Map(values.map((value, index) => [`p${index}`, value]));

describe('a column of figures', () => {
  it.each([
    ['count', [1, 20, 3], 0],
    ['count', [1, 2.5], 1],
    ['group', [1, 2], 0],
    ['share', [0.5, 0.25, null], 3],
    ['share', [0.0042], 5],
    ['share', [1e-9], 6],
    ['share', [0, 0], 3],
    ['share', [], 3],
    ['number', [1.125], 3],
  ] as const)('of %s %j has %i decimals', (unit, values, decimals) => {
    expect(decimalsOf(unit, values)).toBe(decimals);
  });

  it('shows nothing where a figure is not defined', () => {
    expect([figureText(null, 3), figureText(0, 3), figureText(0.23456, 3)]).toEqual(['–', '0.000', '0.235']);
  });
});

describe('the ranges of classes', () => {
  const ranges = (decimals: number, ...values: readonly (number | null)[]) =>
    rangeTexts(colourByMetric(valuesOf(...values), 'steps').classes, decimals);

  it('say from where to where, or the one value there is, and nothing for those without', () => {
    expect(ranges(0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, null)).toEqual([
      '1',
      '2 – 3',
      '4 – 5',
      '6 – 7',
      '8 – 9',
      undefined,
    ]);
  });

  it('take as many decimals as it needs for no two to look the same', () => {
    expect(ranges(3, 0.0001, 0.0002, 0.4)).toEqual(['0.0001', '0.0002', '0.4000']);
  });
});

describe('a figure in words', () => {
  it('names its class among the numbered ones', () => {
    const colouring = colourByMetric(valuesOf(0.2345, 0.1, null), 'steps');
    const said = (person: string, value: number | null) => {
      const row = colouring.classOf.get(person);
      if (row === undefined) throw new Error(person);
      return spokenFigure('betweenness', value, row, colouring);
    };
    expect(said('p0', 0.2345)).toBe('Go-between 0.23, class 2 of 2');
    expect(said('p1', 0.1)).toBe('Go-between 0.1, class 1 of 2');
    expect(said('p2', null)).toBe('Go-between not defined here');
  });

  it('names a group, and among many the smaller ones', () => {
    const values = valuesOf(...Array.from({ length: 9 }, (_, index) => index + 1));
    const colouring = colourByMetric(values, 'groups');
    const said = (person: string, value: number) =>
      spokenFigure('community', value, colouring.classOf.get(person) ?? { id: 'none' }, colouring);
    expect(said('p1', 2)).toBe('Group 2 of 8');
    expect(said('p8', 9)).toBe('Group 9, one of the smaller');
  });
});
