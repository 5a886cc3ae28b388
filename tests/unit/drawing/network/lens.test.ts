import { describe, expect, it } from 'vitest';
import { laptop } from '#tests/support/lens-boards.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import type { PersonId } from '@/domain/index.ts';
import { type Layout, lensOf, type Point } from '@/drawing/index.ts';

const network = lensOf('network');

const board = () =>
  new TestBoard()
    .team('Anna')
    .contact('Dana')
    .contact('Eve')
    .contact('Lone')
    .contact('Alone')
    .connect('Anna', 'covers', 'Dana')
    .connect('Dana', 'trusts', 'Eve');

const rested = new Map<PersonId, Point>([
  ['Anna', { x: -3, y: 0 }],
  ['Dana', { x: 0, y: 0 }],
  ['Eve', { x: 3, y: 1 }],
]);

function lay(built: TestBoard, places = rested, viewport = laptop): Layout {
  const { people, relationships } = built.snapshot();
  return network.layout({
    people,
    relationships,
    network: places,
    departments: [],
    ranks: [],
    whiteSpaces: [],
    viewport,
  });
}

function spotOf(layout: Layout, person: PersonId) {
  const spot = layout.positions.get(person);
  if (spot === undefined) throw new Error(`${person} has no place`);
  return spot;
}

/** Where somebody stands, in pitches from the middle. */
function placeOf(layout: Layout, person: PersonId): Point {
  const { x, y } = spotOf(layout, person);
  const { middle = { x: 0, y: 0 }, pitch } = layout;
  return { x: (x - middle.x) / pitch, y: (y - middle.y) / pitch };
}

function near(one: Point, other: Point) {
  expect(one.x).toBeCloseTo(other.x);
  expect(one.y).toBeCloseTo(other.y);
}

const somebody = { id: 'Eve', name: 'Eve', side: 'customer' } as const;

describe('the network lens', () => {
  it('puts people where the forces came to rest', () => {
    const layout = lay(board());
    for (const [person, place] of rested) near(placeOf(layout, person), place);
    expect(layout.places).toEqual([]);
  });

  it('fills the viewport, and is larger where that leaves no legible pieces', () => {
    expect(lay(board())).toMatchObject(laptop);
    const small = lay(board(), rested, { width: 200, height: 100 });
    expect(small.width).toBeGreaterThan(200);
    expect(small.pieceSize).toBeGreaterThanOrEqual(36);
  });

  it('puts those without ties in a row below the others, by name', () => {
    const layout = lay(board());
    const [alone, lone, eve] = ['Alone', 'Lone', 'Eve'].map((name) => spotOf(layout, name));
    expect(alone?.y).toBe(lone?.y);
    expect(alone?.x).toBeLessThan(lone?.x ?? 0);
    expect(alone?.cell.y).toBeGreaterThan((eve?.cell.y ?? 0) + (eve?.cell.height ?? 0));
  });

  it('puts the pinned where they are pinned, and says so; others keep their places and sizes', () => {
    const layout = lay(board().contact('Eve', { pin: [-1, -2] }));
    near(placeOf(layout, 'Eve'), { x: -1, y: -2 });
    expect(spotOf(layout, 'Eve').pinned).toBe(true);
    expect(spotOf(layout, 'Dana').pinned).toBeUndefined();
    near(placeOf(layout, 'Dana'), { x: 0, y: 0 });
    expect(layout.pitch).toBe(lay(board()).pitch);
  });

  it('lets others give way to a pin', () => {
    const layout = lay(board().contact('Eve', { pin: [0, 0] }));
    near(placeOf(layout, 'Eve'), { x: 0, y: 0 });
    const { x, y } = placeOf(layout, 'Dana');
    expect(Math.hypot(x, y)).toBeGreaterThan(1);
  });

  it('pins what is dropped, beside whoever is pinned there already', () => {
    const layout = lay(board().contact('Dana', { pin: [0, 0] }));
    const { middle = { x: 0, y: 0 }, pitch } = layout;
    const there = { x: middle.x - 2 * pitch, y: middle.y };
    expect(network.dropAt(layout, there, somebody)).toEqual({
      place: undefined,
      standing: { pin: { x: -2, y: 0 } },
    });
    const drop = network.dropAt(layout, middle, somebody);
    const { x = 0, y = 0 } = ('standing' in drop && drop.standing.pin) || {};
    expect(Math.hypot(x, y)).toBeGreaterThan(1);
  });

  it('takes a drop far outside as one at the rim', () => {
    const layout = lay(board());
    const drop = network.dropAt(layout, { x: 1e9, y: 0 }, somebody);
    const { x = 0 } = ('standing' in drop && drop.standing.pin) || {};
    expect(x * layout.pitch).toBeLessThan(layout.width + 2 * layout.pitch);
  });

  it('grows for a pin outside, around which everybody keeps their places', () => {
    const layout = lay(board().contact('Eve', { pin: [-40, 0] }));
    expect(layout.width).toBeGreaterThan(laptop.width);
    expect(spotOf(layout, 'Eve').cell.x).toBeCloseTo(0);
    near(placeOf(layout, 'Dana'), { x: 0, y: 0 });
  });

  it('gives everybody a place around the middle as long as the forces have not come to rest', () => {
    const layout = lay(board(), new Map());
    expect(layout.positions.size).toBe(5);
    const { x, y } = placeOf(layout, 'Dana');
    expect(Math.hypot(x, y)).toBeLessThan(4);
  });
});
