import { describe, expect, it } from 'vitest';
import type { Departure } from '@/analysis/index.ts';
import { costs, lossesInWords } from '@/features/board/insights/departures/departure-words.ts';

const departure = (fields: Partial<Departure>): Departure => ({
  id: 'Anna',
  side: 'team',
  delta: 0,
  lostThreads: [],
  lostPaths: [],
  ...fields,
});
const words = (fields: Partial<Departure>) => lossesInWords(departure(fields), (id) => id);

describe('what is lost when somebody leaves', () => {
  it('names the contacts who lose the last thread, and the decision makers nobody leads to any more', () => {
    expect(words({ lostThreads: ['Bo', 'Cy'], lostPaths: ['Dana'] })).toEqual([
      'Takes the last thread to Bo and Cy.',
      'No warm path is left to Dana.',
    ]);
  });

  it('names three of many', () => {
    expect(words({ lostThreads: ['Bo', 'Cy', 'Di', 'Ed', 'Flo'] })).toEqual([
      'Takes the last thread to Bo, Cy, Di and 2 more.',
    ]);
  });

  it('does not say that a contact takes the thread to their own seat, but that none leads to whoever follows', () => {
    const leaving = { id: 'Dana', side: 'customer', lostThreads: ['Dana'], lostPaths: ['Dana'] } as const;
    expect(words(leaving)).toEqual(['No warm path is left to the successor.']);
    expect(words({ ...leaving, lostThreads: ['Dana', 'Bo'], lostPaths: [] })).toEqual([
      'We lose the last thread to Bo.',
    ]);
  });

  it('is nothing where nothing is', () => {
    expect(words({})).toEqual([]);
  });
});

describe('a departure costs something', () => {
  it.each([
    [{ severity: 'medium' }, true],
    [{ delta: -0.99 }, false],
    [{ delta: 0, lostPaths: ['Dana'] }, true],
    [{ delta: 0, lostThreads: ['Bo'] }, false],
  ] as const)('with %j: %s', (fields, expected) => {
    expect(costs(departure(fields))).toBe(expected);
  });
});
