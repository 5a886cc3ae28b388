import { describe, expect, it } from 'vitest';
import { agoLabel, dateLabel } from '@/features/board/parts/dates.ts';

describe('dates in words', () => {
  it('name the day wherever the browser is', () => {
    expect(dateLabel('2026-05-03')).toBe('3 May 2026');
  });

  it('say how long ago', () => {
    const ago = (date: string) => agoLabel(date, '2026-06-30');
    expect(
      ['2026-06-30', '2026-06-29', '2026-06-18', '2026-01-30', '2022-06-30', '2026-07-03'].map(ago),
    ).toEqual(['today', 'yesterday', '12 days ago', '5 months ago', '4 years ago', 'in 3 days']);
  });
});
