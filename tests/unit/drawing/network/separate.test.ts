import { describe, expect, it } from 'vitest';
import { type Body, cell, freeAmong, separate } from '@/drawing/network/separate.ts';

const body = (id: string, x: number, y: number): Body => ({ id, x, y });

describe('keeping pieces apart', () => {
  it('leaves those where they are who are in nobody’s way', () => {
    const bodies = [body('a', 0, 0), body('b', cell.width, 0), body('c', 0, cell.height)];
    expect(separate([], bodies)).toEqual(new Map(bodies.map(({ id, x, y }) => [id, { x, y }])));
  });

  it('moves two on the same spot apart by as little as leaves each a cell', () => {
    const places = [...separate([], [body('a', 0, 0), body('b', 0, 0.1)]).values()];
    const [a, b] = places;
    expect(Math.abs((a?.y ?? 0) - (b?.y ?? 0))).toBeCloseTo(cell.height);
    expect(a?.x).toBeCloseTo(b?.x ?? Number.NaN);
  });

  it('lets others give way to those who stay', () => {
    const places = separate([body('pinned', 2, 2)], [body('a', 2, 2.2), body('b', 2.1, 1.9)]);
    expect(places.get('pinned')).toEqual({ x: 2, y: 2 });
    expect(places.get('a')).not.toEqual({ x: 2, y: 2.2 });
  });

  it('puts the later of two who stay on one spot beside the other', () => {
    const places = separate([body('first', 1, 1), body('second', 1, 1)], []);
    expect(places.get('first')).toEqual({ x: 1, y: 1 });
    const { x = 0, y = 0 } = places.get('second') ?? {};
    const apart = Math.abs(x - 1) >= 0.98 * cell.width || Math.abs(y - 1) >= 0.98 * cell.height;
    expect(apart).toBe(true);
  });

  it('finds the nearest free place', () => {
    expect(freeAmong({ x: 1, y: 2 }, [])).toEqual({ x: 1, y: 2 });
    const { x, y } = freeAmong({ x: 0, y: 0 }, [body('a', 0, 0)]);
    expect(Math.hypot(x / cell.width, y / cell.height)).toBeLessThan(1.3);
    expect(Math.hypot(x, y)).toBeGreaterThan(1);
  });
});
