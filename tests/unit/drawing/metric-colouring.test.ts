import { describe, expect, it } from 'vitest';
import { colourByMetric, type MetricColouring, numberedClasses } from '@/drawing/index.ts';

const valuesOf = (...values: readonly (number | null)[]) =>
  new Map(values.map((value, index) => [`p${String(index).padStart(3, '0')}`, value]));

const sizes = ({ classes }: MetricColouring) => classes.map(({ people }) => people.length);
const ranges = ({ classes }: MetricColouring) =>
  classes.flatMap(({ range }) => (range === undefined ? [] : [[range.from, range.to]]));

describe('numbers', () => {
  it('fall into five classes of equally many people, the lowest first', () => {
    const colouring = colourByMetric(valuesOf(10, 3, 1, 2, 5, 4, 7, 6, 9, 8), 'steps');
    expect(ranges(colouring)).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
      [9, 10],
    ]);
    expect(sizes(colouring)).toEqual([2, 2, 2, 2, 2]);
    expect(colouring.classOf.get('p000')?.id).toBe(5);
    expect(colouring.classOf.get('p002')?.id).toBe(1);
  });

  it('that are equal are never split: sixty zeros are one class, and the other four share the rest', () => {
    const some = Array.from({ length: 40 }, (_, index) => index + 1);
    const colouring = colourByMetric(valuesOf(...Array.from({ length: 60 }, () => 0), ...some), 'steps');
    expect(ranges(colouring)).toEqual([
      [0, 0],
      [1, 10],
      [11, 20],
      [21, 30],
      [31, 40],
    ]);
    expect(sizes(colouring)).toEqual([60, 10, 10, 10, 10]);
  });

  it('that are equal but for the rounding of doubles are equal', () => {
    const colouring = colourByMetric(valuesOf(0.3, 0.1 + 0.2, 0.3, 1), 'steps');
    expect(sizes(colouring)).toEqual([3, 1]);
  });

  it('leave a value for every class, however many people share the last one', () => {
    const colouring = colourByMetric(
      valuesOf(1, 2, 3, 4, 5, 6, 7, ...Array.from({ length: 50 }, () => 8)),
      'steps',
    );
    expect(numberedClasses(colouring)).toBe(5);
    expect(ranges(colouring).at(-1)).toEqual([8, 8]);
  });

  it.each([
    [[], 0],
    [[4, 4, 4], 1],
    [[4, 4, 5], 2],
    [[1, 2, 3, 4, 5, 5], 5],
  ])('of %j are %i classes', (values, expected) => {
    expect(colourByMetric(valuesOf(...values), 'steps').classes).toHaveLength(expected);
  });

  it('that are not defined are a class of their own, the last one, without a number', () => {
    const colouring = colourByMetric(valuesOf(null, 1, 2, null), 'steps');
    expect(colouring.classes.map(({ id, people }) => [id, people.length])).toEqual([
      [1, 1],
      [2, 1],
      ['none', 2],
    ]);
    expect(numberedClasses(colouring)).toBe(2);
    expect(colouring.classOf.get('p003')?.id).toBe('none');
  });

  it('give the same classes in whatever order people stand', () => {
    const people = [...valuesOf(5, 1, 1, 3, 2, 2, 9, null, 4, 8, 8, 8)];
    const straight = colourByMetric(new Map(people), 'steps');
    expect(colourByMetric(new Map(people.toReversed()), 'steps').classes).toEqual(
      straight.classes.map((row) => (row.id === 'none' ? { ...row, people: row.people.toReversed() } : row)),
    );
  });
});

describe('groups', () => {
  it('are ordered by size and keep their own number', () => {
    const colouring = colourByMetric(valuesOf(1, 2, 3, 1, 2, 1), 'groups');
    expect(colouring.classes.map(({ id, people }) => [id, people])).toEqual([
      [1, ['p000', 'p003', 'p005']],
      [2, ['p001', 'p004']],
      [3, ['p002']],
    ]);
  });

  it('beyond the eight largest share one class', () => {
    const people = Array.from({ length: 10 }, (_, group) =>
      Array.from({ length: 12 - group }, () => group + 1),
    );
    const colouring = colourByMetric(valuesOf(...people.flat()), 'groups');
    expect(colouring.classes.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 'others']);
    expect(sizes(colouring).at(-1)).toBe(4 + 3);
  });
});
