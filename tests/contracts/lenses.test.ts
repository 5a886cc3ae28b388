import { describe, expect, it } from 'vitest';
import { laptop, organisation } from '#tests/support/lens-boards.ts';
import { boardOfDocument, documentOfBoard } from '#tests/support/lens-documents.ts';
import { type AccountDocument, standPeople } from '@/document/index.ts';
import type { Person } from '@/domain/index.ts';
import {
  centreOf,
  type Drop,
  directions,
  type Layout,
  type LensBoard,
  lenses,
  lensOf,
  type Point,
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
  ['100 contacts with tags and ties', organisation({ contacts: 100, ties: true })],
  ['500 contacts with tags and ties', organisation({ contacts: 500, gaps: true, ties: true })],
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

/** Puts a piece where the drop says, as the board does; whom nobody covers one of ours then does. */
function drop(document: AccountDocument, person: Person, made: Drop): void {
  if ('refused' in made) throw new Error(made.refused);
  const { people } = document.model.getState();
  const ours = [...people.values()].find(({ side }) => side === 'team');
  standPeople(document, [person.id], made.standing, made.asks === undefined ? undefined : ours?.id);
}

/** Where a piece is to be found after a drop: below the manager, in the place, or where it was let go. */
function expectAt(layout: Layout, person: Person, made: Drop, point: Point): void {
  if ('refused' in made) throw new Error(made.refused);
  const spot = layout.positions.get(person.id);
  const { standing, place } = made;
  if (layout.managers !== undefined) {
    const manager = standing.manager === undefined ? undefined : (standing.manager ?? undefined);
    if (standing.manager !== undefined) expect(layout.managers.get(person.id)?.[0]).toBe(manager);
  } else if (place === undefined) {
    const { x = 0, y = 0 } = standing.pin ?? {};
    expect(spot?.x).toBeCloseTo((layout.middle?.x ?? 0) + x * layout.pitch, 0);
    expect(spot?.y).toBeCloseTo((layout.middle?.y ?? 0) + y * layout.pitch, 0);
    expect(point).toBeDefined();
  } else {
    const there = layout.places.find(({ id }) => id === spot?.place);
    // Where *No department* meets *Rank unknown* means what the tray means, and it is the tray that shows it.
    expect(there).toMatchObject({ side: person.side, standing });
  }
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
      relationships: board.relationships.toReversed(),
      departments: board.departments.toReversed(),
      ranks: board.ranks.toReversed(),
    };
    expect(lens.layout(turned)).toEqual(layout);
  });

  it.each(boards)('%s: a piece dropped where it stands stays there', (_name, board) => {
    const document = documentOfBoard(board);
    const before = boardOfDocument(document, lens, board);
    const layout = lens.layout(before);
    for (const person of board.people.slice(0, 20)) {
      const spot = layout.positions.get(person.id);
      if (spot === undefined) throw new Error(`${person.id} has no place`);
      const made = lens.dropAt(layout, spot, person);
      drop(document, person, made);
      const after = boardOfDocument(document, lens, board);
      if (layout.places.length > 0) expect(after).toEqual(before);
      else {
        expectAt(lens.layout(after), person, made, spot);
        document.undo();
      }
    }
  });

  it('puts a piece where it was dropped, and back with one undo', () => {
    const board = organisation({ contacts: 60, gaps: true, ties: true });
    const document = documentOfBoard(board);
    const before = boardOfDocument(document, lens, board);
    const layout = lens.layout(before);
    let dropped = 0;
    for (const person of before.people.filter((_, index) => index % 10 === 0)) {
      for (const point of somePoints(layout)) {
        const made = lens.dropAt(layout, point, person);
        if ('refused' in made) continue;
        dropped += 1;
        drop(document, person, made);
        const after = boardOfDocument(document, lens, board);
        expectAt(lens.layout(after), person, made, point);
        // The keyboard's way says the same.
        const place = layout.places.find(({ id }) => id === made.place);
        if (place !== undefined) expect(lens.dropOn(layout, place, person)).toEqual(made);
        while (document.history.getState().done.length > 0) document.undo();
        expect(boardOfDocument(document, lens, board)).toEqual(before);
      }
    }
    expect(dropped).toBeGreaterThan(20);
  });

  it('carries a piece by keyboard over places of its own side alone, and ends at the edges', () => {
    const layout = lens.layout(organisation({ contacts: 60, gaps: true, ties: true }));
    for (const place of layout.places) {
      for (const direction of directions) {
        const next = lens.next(layout, place, direction);
        if (next !== undefined) expect(next).toMatchObject({ side: place.side });
        expect(next?.id).not.toBe(place.id);
      }
    }
    const [first] = layout.places;
    let at = first;
    for (let steps = 0; at !== undefined; steps += 1) {
      expect(steps).toBeLessThan(200);
      at = lens.next(layout, at, 'right');
    }
  });

  it('says why a piece may not be dropped', () => {
    const board = organisation({ contacts: 60, gaps: true, ties: true });
    const layout = lens.layout(board);
    const member = board.people.find(({ side }) => side === 'team');
    if (member === undefined) throw new Error('There is a team.');
    for (const place of layout.places.filter(({ side }) => side === 'customer')) {
      expect(lens.dropOn(layout, place, member)).toEqual({ refused: expect.stringContaining(member.name) });
    }
  });

  it('lays out 2,000 people in well under a second of the processor', () => {
    const board = organisation({ contacts: 2000, ties: true });
    const before = process.cpuUsage();
    lens.layout(board);
    // Its own time, not the clock's: other tests run beside this one.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
  });
});

/** The middles of some places, or points all over a layout without any. */
function somePoints(layout: Layout): readonly Point[] {
  if (layout.places.length > 0) {
    const step = Math.max(1, Math.floor(layout.places.length / 20));
    return layout.places.filter((_, index) => index % step === 0).map(centreOf);
  }
  return [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) =>
    [0.2, 0.6].map((y) => ({ x: x * layout.width, y: y * layout.height })),
  );
}
