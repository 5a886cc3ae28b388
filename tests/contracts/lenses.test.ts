import { describe, expect, it } from 'vitest';
import { laptop, organisation } from '#tests/support/lens-boards.ts';
import type { Person } from '@/domain/index.ts';
import {
  type Drop,
  type Layout,
  type LensBoard,
  lenses,
  lensOf,
  type Point,
  placeOf,
} from '@/drawing/index.ts';

const empty: LensBoard = {
  people: [],
  relationships: [],
  network: new Map(),
  departments: [],
  ranks: [],
  whiteSpaces: [],
  viewport: laptop,
};

const boards: readonly (readonly [name: string, board: LensBoard])[] = [
  ['empty', empty],
  ['one person without a square', { ...empty, people: [{ id: 'a', name: 'Dana', side: 'customer' }] }],
  ['one person', organisation({ contacts: 1, members: 0 })],
  ['100 contacts', organisation({ contacts: 100 })],
  ['100 contacts, some without a place', organisation({ contacts: 100, gaps: true })],
  ['500 contacts, some without a place', organisation({ contacts: 500, gaps: true })],
  ['500 contacts nobody has placed', unplaced(500)],
];

function unplaced(count: number): LensBoard {
  const people = Array.from(
    { length: count },
    (_, index): Person => ({ id: `p${index}`, name: `P ${index}`, side: 'customer' }),
  );
  return { ...empty, people };
}

/** The least distance of any two pieces. */
function leastDistance(layout: Layout): number {
  const points: Point[] = [...layout.positions.values()];
  let least = Infinity;
  points.forEach((a, index) => {
    for (const b of points.slice(index + 1)) least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y));
  });
  return least;
}

/** The person after a drop, as the document would have it. */
function dropped(person: Person, drop: Drop): Person {
  if ('refused' in drop) throw new Error(drop.refused);
  const { department: oldDepartment, rank: oldRank, ...rest } = person;
  const { standing } = drop;
  const department = standing.department === undefined ? oldDepartment : standing.department;
  const rank = standing.rank === undefined ? oldRank : standing.rank;
  return {
    ...rest,
    ...(department === undefined || department === null ? {} : { department }),
    ...(rank === undefined || rank === null ? {} : { rank }),
  };
}

describe.each(lenses.map((lens) => [lens.id, lensOf(lens.id)] as const))('lens %s', (_, lens) => {
  it('says what it is', () => {
    expect(lens.label).not.toBe('');
    expect(lens.description).not.toBe('');
  });

  it.each(boards)('%s: everybody has a place inside the world and nobody overlaps', (_name, board) => {
    const layout = lens.layout(board);
    expect([...layout.positions.keys()].toSorted()).toEqual(board.people.map(({ id }) => id).toSorted());
    expect(leastDistance(layout)).toBeGreaterThanOrEqual(layout.pieceSize);
    const radius = layout.pieceSize / 2;
    for (const { x, y } of layout.positions.values()) {
      expect(x - radius).toBeGreaterThanOrEqual(0);
      expect(y - radius).toBeGreaterThanOrEqual(0);
      expect(x + radius).toBeLessThanOrEqual(layout.width);
      expect(y + radius).toBeLessThanOrEqual(layout.height);
    }
  });

  it.each(boards)('%s: the same board gives the same layout, in whatever order it comes', (_name, board) => {
    const layout = lens.layout(board);
    expect(lens.layout(board)).toEqual(layout);
    const turned = {
      ...board,
      people: board.people.toReversed(),
      departments: board.departments.toReversed(),
      ranks: board.ranks.toReversed(),
    };
    expect(lens.layout(turned)).toEqual(layout);
  });

  it.each(boards)('%s: a piece dropped where it stands stays there', (_name, board) => {
    const layout = lens.layout(board);
    for (const person of board.people.slice(0, 40)) {
      const spot = layout.positions.get(person.id);
      if (spot === undefined) throw new Error(`${person.id} has no place`);
      const after = dropped(person, lens.dropAt(layout, spot, person));
      expect(after).toEqual(person);
      const people = board.people.map((other) => (other.id === person.id ? after : other));
      expect(lens.layout({ ...board, people }).positions.get(person.id)).toEqual(spot);
    }
  });

  it('puts a piece where it was dropped', () => {
    const board = organisation({ contacts: 60, gaps: true });
    const layout = lens.layout(board);
    for (const person of board.people.slice(0, 10)) {
      for (const place of layout.places) {
        if (place.side !== person.side) continue;
        const after = dropped(person, lens.dropOn(layout, place, person));
        const people = board.people.map((other) => (other.id === person.id ? after : other));
        // Where *No department* meets *Rank unknown* means what the tray means, and it is the tray that shows it.
        const now = placeOf(lens.layout({ ...board, people }), person.id);
        expect(now).toMatchObject({ side: place.side, standing: place.standing });
      }
    }
  });

  it('lays out 2,000 people in well under a second', () => {
    const board = organisation({ contacts: 2000 });
    const start = performance.now();
    lens.layout(board);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
