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

type Allowed = Exclude<Drop, { readonly refused: string }>;

/** Where a piece stands after a drop beside where the drop said it would: below the manager, in the place, or near. */
function landing(layout: Layout, person: Person, { place, standing }: Allowed): readonly [unknown, unknown] {
  const spot = layout.positions.get(person.id);
  if (layout.managers !== undefined) {
    const manager = layout.managers.get(person.id)?.[0] ?? null;
    return [manager, standing.manager === undefined ? manager : standing.manager];
  }
  if (place === undefined) {
    const { x = 0, y = 0 } = standing.pin ?? {};
    const { x: left = 0, y: top = 0 } = layout.middle ?? {};
    const off = Math.hypot(
      (spot?.x ?? Infinity) - left - x * layout.pitch,
      (spot?.y ?? Infinity) - top - y * layout.pitch,
    );
    return [Math.round(off), 0];
  }
  // Where *No department* meets *Rank unknown* means what the tray means, and it is the tray that shows it.
  const there = layout.places.find(({ id }) => id === spot?.place);
  return [
    { side: there?.side, standing: there?.standing },
    { side: person.side, standing },
  ];
}

function allowed(made: Drop): Allowed {
  if ('refused' in made) throw new Error(made.refused);
  return made;
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
      const made = allowed(lens.dropAt(layout, spot, person));
      drop(document, person, made);
      const [found, wanted] = landing(lens.layout(boardOfDocument(document, lens, board)), person, made);
      expect(found).toEqual(wanted);
      // A pin is new; everything else says again what was so before.
      if (made.standing.pin !== undefined) document.undo();
    }
    expect(boardOfDocument(document, lens, board)).toEqual(before);
  });

  it('puts a piece where it was dropped, and back with one undo; the keyboard’s way says the same', () => {
    const board = organisation({ contacts: 60, gaps: true, ties: true });
    const document = documentOfBoard(board);
    const before = boardOfDocument(document, lens, board);
    const layout = lens.layout(before);
    let dropped = 0;
    for (const person of before.people.filter((_person, index) => index % 10 === 0)) {
      for (const point of somePoints(layout)) {
        const made = lens.dropAt(layout, point, person);
        if ('refused' in made) continue;
        dropped += 1;
        drop(document, person, made);
        const [found, wanted] = landing(lens.layout(boardOfDocument(document, lens, board)), person, made);
        expect(found).toEqual(wanted);
        const place = layout.places.find(({ id }) => id === made.place);
        expect(place === undefined ? made : lens.dropOn(layout, place, person)).toEqual(made);
        const steps = document.history.getState().done.length;
        expect(steps).toBeLessThanOrEqual(1);
        if (steps === 1) document.undo();
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
        expect(next?.side ?? place.side).toBe(place.side);
        expect(next?.id).not.toBe(place.id);
      }
    }
    const [first] = layout.places;
    let at = first;
    let steps = 0;
    for (; at !== undefined && steps < 200; steps += 1) at = lens.next(layout, at, 'right');
    expect(steps).toBeLessThan(200);
  });

  it('says why a piece may not be dropped', () => {
    const board = organisation({ contacts: 60, gaps: true, ties: true });
    const layout = lens.layout(board);
    const member = board.people.find(({ side }) => side === 'team');
    if (member === undefined) throw new Error('There is a team.');
    const reasons = layout.places
      .filter(({ side }) => side === 'customer')
      .map((place) => lens.dropOn(layout, place, member))
      .map((made) => ('refused' in made ? made.refused : ''));
    expect(reasons.filter((reason) => !reason.includes(member.name))).toEqual([]);
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
