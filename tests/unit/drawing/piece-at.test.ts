import { describe, expect, it } from 'vitest';
import { organisation } from '#tests/support/lens-boards.ts';
import { lensOf, peopleIn, pieceAt } from '@/drawing/index.ts';

const layout = lensOf('position').layout(organisation({ contacts: 60 }));

describe('the piece under a point', () => {
  it('is found anywhere on it, for every piece', () => {
    const reach = layout.pieceSize * 0.45;
    for (const [person, { x, y }] of layout.positions) {
      expect(pieceAt(layout, { x, y })).toBe(person);
      expect(pieceAt(layout, { x: x + reach, y: y - reach })).toBe(person);
    }
  });

  it('is nobody beside the pieces', () => {
    expect(pieceAt(layout, { x: -100, y: 50 })).toBeUndefined();
    const [spot] = layout.positions.values();
    if (spot === undefined) throw new Error('Nobody is on the board.');
    expect(pieceAt(layout, { x: spot.x, y: spot.y + layout.pieceSize * 0.51 })).toBeUndefined();
  });
});

describe('the people in a rectangle', () => {
  it('are those whose centre lies in it, in reading order', () => {
    expect(peopleIn(layout, { x: 0, y: 0, width: layout.width, height: layout.height })).toEqual([
      ...layout.positions.keys(),
    ]);
    const [person, spot] = [...layout.positions][10] ?? [];
    if (person === undefined || spot === undefined) throw new Error('Nobody is on the board.');
    expect(peopleIn(layout, { x: spot.x - 1, y: spot.y - 1, width: 2, height: 2 })).toEqual([person]);
    expect(peopleIn(layout, { x: spot.x + 1, y: spot.y, width: 2, height: 2 })).toEqual([]);
  });
});
