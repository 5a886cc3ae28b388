import { describe, expect, it } from 'vitest';
import { labelSpans } from '@/drawing/index.ts';

const along = (...things: readonly [name: string, length: number][]) => {
  let start = 0;
  return things.map(([name, length]) => {
    const thing = { name, start, length };
    start += length;
    return thing;
  });
};

const spansOf = (things: ReturnType<typeof along>) => labelSpans(things, 12, Number.POSITIVE_INFINITY);

const middles = (spans: readonly { start: number; length: number }[]) =>
  spans.map(({ start, length }) => start + length / 2);

describe('labelSpans', () => {
  it('gives a name no more than its own thing while that is enough', () => {
    const [first, second] = spansOf(along(['Sales', 100], ['IT', 100]));
    expect(first).toEqual({ start: 0, length: 100 });
    expect(second).toEqual({ start: 100, length: 100 });
  });

  it('lends the room beside a short name to a long one, which stays centred', () => {
    const things = along(['IT', 90], ['Delivery', 36], ['HR', 90]);
    const spans = spansOf(things);
    expect(spans[1]?.length).toBeGreaterThan(50);
    expect(middles(spans)[1]).toBeCloseTo(108, 6);
  });

  it('counts two lines of whole words, not the whole name', () => {
    const things = along(['HR', 90], ['No department', 36], ['HR', 90]);
    const [, span] = spansOf(things);
    expect(span?.length).toBeGreaterThan(70);
    expect(span?.length).toBeLessThan(90);
  });

  it('takes nothing from a neighbour who needs all of theirs', () => {
    const things = along(['Corporate', 32], ['Information', 32], ['Procurement', 32]);
    expect(spansOf(things).map(({ length }) => length)).toEqual([32, 32, 32]);
  });

  it('never lets a name reach into what its neighbour writes', () => {
    const things = along(['HR', 40], ['Information', 40], ['IT', 40], ['Procurement', 40], ['Law', 40]);
    const spans = spansOf(things);
    for (const [index, { start, length }] of spans.entries()) {
      const next = spans[index + 1];
      const room = next === undefined ? Infinity : next.start + next.length / 2 - (start + length / 2);
      expect(room).toBeGreaterThanOrEqual(Math.min(length, 40) / 2);
    }
  });

  it('moves the last name aside at the end of the screen, as far as its neighbour lets it', () => {
    const things = along(['HR', 90], ['Outside', 30]);
    const [, aside] = labelSpans(things, 12, 120);
    expect((aside?.start ?? 0) + (aside?.length ?? 0)).toBeCloseTo(120, 6);
    expect(aside?.length).toBeCloseTo(spansOf(things)[1]?.length ?? 0, 6);
    const [, cut] = labelSpans(along(['Information', 30], ['Outside', 30]), 12, 60);
    expect(cut).toEqual({ start: 30, length: 30 });
  });
});
