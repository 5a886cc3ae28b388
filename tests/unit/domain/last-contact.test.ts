import { describe, expect, it } from 'vitest';
import { lastContactOf, latestTouches, type Relationship, type Touch } from '@/domain/index.ts';

const touch = (date: string, team: readonly string[], contacts: readonly string[]): Touch => ({
  id: date,
  date,
  team,
  contacts,
});

const tie = (lastContact?: string): Relationship => ({
  id: 'r',
  kind: 'covers',
  from: 'tom',
  to: 'ann',
  ...(lastContact === undefined ? {} : { lastContact }),
});

describe('The last contact', () => {
  const touches = latestTouches([
    touch('2026-03-01', ['tom', 'tea'], ['ann', 'bo']),
    touch('2026-04-01', ['tea'], ['ann']),
    touch('2026-02-01', ['tom'], ['ann']),
  ]);

  it('is the latest touch of these two where no date was entered', () => {
    expect(lastContactOf(tie(), touches)).toBe('2026-03-01');
    expect(lastContactOf({ ...tie(), from: 'tea', to: 'bo' }, touches)).toBe('2026-03-01');
  });

  it('is the later of the touch and the date entered', () => {
    expect(lastContactOf(tie('2026-02-15'), touches)).toBe('2026-03-01');
    expect(lastContactOf(tie('2026-03-15'), touches)).toBe('2026-03-15');
  });

  it('is found whichever way the relationship was entered', () => {
    expect(lastContactOf({ ...tie(), from: 'ann', to: 'tom' }, touches)).toBe('2026-03-01');
  });

  it('is unknown without a touch of these two and a date', () => {
    expect(lastContactOf({ ...tie(), to: 'cy' }, touches)).toBeUndefined();
    expect(lastContactOf({ ...tie('2026-01-01'), to: 'cy' }, touches)).toBe('2026-01-01');
  });
});
