import { describe, expect, it } from 'vitest';
import { freePlace } from '@/drawing/index.ts';

const room = { x: 10, y: 20, width: 400, height: 240 };
const box = { width: 96, height: 80 };
const piece = (x: number, y: number) => ({ x, y, width: 40, height: 40 });

describe('a box over the board', () => {
  it('stands at the lower left where nothing is in its way', () => {
    expect(freePlace(box, room, [])).toEqual({ x: 10, y: 180 });
  });

  it('moves to where it covers nobody, no further than it must', () => {
    expect(freePlace(box, room, [piece(10, 210)])).toEqual({ x: 50, y: 180 });
    expect(freePlace(box, room, [piece(90, 210)])).toEqual({ x: 10, y: 180 - 56 });
  });

  it('covers as little as it can where the board is full but for one corner', () => {
    const all = Array.from({ length: 60 }, (_, index) =>
      piece(10 + (index % 10) * 40, 20 + Math.floor(index / 10) * 40),
    );
    const free = all.filter(({ x, y }) => x < 290 || y > 60);
    expect(freePlace(box, room, free)).toEqual({ x: 290, y: 20 });
  });

  it('stays within its room, however small that is', () => {
    expect(freePlace(box, { x: 0, y: 0, width: 50, height: 50 }, [])).toEqual({ x: 0, y: 0 });
  });
});
