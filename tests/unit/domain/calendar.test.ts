import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, daysBetween, isCalendarDate } from '@/domain/index.ts';

describe('The calendar', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['2026-06-01', 20_605],
  ])('numbers %s as day %i', (date, day) => {
    expect(dayNumber(date)).toBe(day);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026-06-01T00:00:00Z',
    '',
    'today',
    ' 2026-06-01',
  ])('takes “%s” for no date', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(dayNumber(text)).toBeUndefined();
  });

  it('knows leap days', () => {
    expect(isCalendarDate('2024-02-29')).toBe(true);
    expect(isCalendarDate('2000-02-29')).toBe(true);
    expect(isCalendarDate('1900-02-29')).toBe(false);
  });

  it('counts whole days, across changes of the clock, and backwards as negative', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-06-01', '2026-06-01')).toBe(0);
    expect(daysBetween('2026-06-01', '2026-05-31')).toBe(-1);
    expect(daysBetween('2025-06-01', '2026-06-01')).toBe(365);
  });

  it('throws on what is no date', () => {
    expect(() => daysBetween('2026-06-01', 'soon')).toThrow(RangeError);
  });

  it('agrees with itself on any two days', () => {
    const day = fc.integer({ min: 0, max: 40_000 });
    const dateOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(daysBetween(dateOf(from), dateOf(to))).toBe(to - from);
      }),
    );
  });
});
