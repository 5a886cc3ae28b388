import { describe, expect, it } from 'vitest';
import { organisation } from '#tests/support/lens-boards.ts';
import { directions, type Layout, lensOf, neighbour } from '@/drawing/index.ts';

const { layout: layOut } = lensOf('position');

/** A layout with pieces at these points. */
function points(places: Readonly<Record<string, readonly [number, number]>>): Layout {
  const layout = layOut(organisation({ contacts: 0, members: 0 }));
  const positions = Object.entries(places).map(([id, [x, y]]) => {
    const cell = { x: x - 20, y: y - 20, width: 40, height: 40 };
    return [id, { x, y, cell, place: 'square' }] as const;
  });
  return { ...layout, pieceSize: 40, positions: new Map(positions) };
}

describe('walking the board by arrow keys', () => {
  const cross = points({
    centre: [100, 100],
    left: [0, 100],
    right: [200, 100],
    up: [100, 0],
    down: [100, 200],
  });

  it.each(directions)('goes %s and does not wrap', (direction) => {
    expect(neighbour(cross, 'centre', direction)).toBe(direction);
    expect(neighbour(cross, direction, direction)).toBeUndefined();
  });

  it('prefers what lies straight ahead to what is nearer but aside', () => {
    const layout = points({ from: [0, 0], ahead: [150, 0], aside: [50, 60] });
    expect(neighbour(layout, 'from', 'right')).toBe('ahead');
  });

  it('passes over what a filter hides', () => {
    const row = points({ a: [0, 0], b: [60, 0], c: [120, 0] });
    expect(neighbour(row, 'a', 'right', (person) => person !== 'b')).toBe('c');
  });

  it('reaches everybody from anywhere', () => {
    const layout = layOut(organisation({ contacts: 100, gaps: true }));
    const people = [...layout.positions.keys()];
    for (const start of people.slice(0, 5)) {
      const seen = new Set([start]);
      for (const person of seen) {
        for (const direction of directions) {
          const next = neighbour(layout, person, direction);
          if (next !== undefined) seen.add(next);
        }
      }
      expect(people.filter((person) => !seen.has(person))).toEqual([]);
    }
  });
});
