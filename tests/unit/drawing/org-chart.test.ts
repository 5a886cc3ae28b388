import { describe, expect, it } from 'vitest';
import { laptop } from '#tests/support/lens-boards.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import type { Person } from '@/domain/index.ts';
import { type LensBoard, lensOf, type Point } from '@/drawing/index.ts';

const lens = lensOf('orgChart');

function boardOf(board: TestBoard): LensBoard {
  const { people, relationships } = board.snapshot();
  return {
    people,
    relationships,
    network: new Map(),
    departments: [],
    ranks: [],
    whiteSpaces: [],
    viewport: laptop,
  };
}

const layoutOf = (board: TestBoard) => lens.layout(boardOf(board));

function spotOf(layout: ReturnType<typeof layoutOf>, id: string): Point {
  const spot = layout.positions.get(id);
  if (spot === undefined) throw new Error(`${id} is not on the board.`);
  return spot;
}

const personOf = (board: TestBoard, id: string): Person => {
  const person = board.snapshot().people.find((one) => one.id === id);
  if (person === undefined) throw new Error(`There is no ${id}.`);
  return person;
};

/** Ada above Bob and Cleo, Bob above Dan; Eve has no line. */
const small = () =>
  new TestBoard()
    .contact('Ada')
    .contact('Bob')
    .contact('Cleo')
    .contact('Dan')
    .contact('Eve')
    .connect('Bob', 'reportsTo', 'Ada')
    .connect('Cleo', 'reportsTo', 'Ada')
    .connect('Dan', 'reportsTo', 'Bob');

describe('the chart', () => {
  it('stands managers above their reports, those of one level in a row, a manager over the middle', () => {
    const layout = layoutOf(small());
    const [ada, bob, cleo, dan] = ['Ada', 'Bob', 'Cleo', 'Dan'].map((id) => spotOf(layout, id));
    expect(ada?.y).toBeLessThan(bob?.y ?? 0);
    expect(bob?.y).toBe(cleo?.y);
    expect(bob?.y).toBeLessThan(dan?.y ?? 0);
    expect(bob?.x).toBe(dan?.x);
    expect(ada?.x).toBeCloseTo(((bob?.x ?? 0) + (cleo?.x ?? 0)) / 2);
  });

  it('keeps whoever has no line in a tray, one for each side', () => {
    const layout = layoutOf(small().team('Tom').outside('Otto'));
    expect(layout.trays.map(({ name, side }) => [name, side])).toEqual([
      ['No reporting line', 'team'],
      ['No reporting line', 'customer'],
      ['No reporting line', 'outside'],
    ]);
    const inTray = ['Eve', 'Tom', 'Otto'].map((id) => {
      const { x, y } = spotOf(layout, id);
      const tray = layout.trays.find(
        (one) => x > one.x && x < one.x + one.width && y > one.y && y < one.y + one.height,
      );
      return tray?.side;
    });
    expect(inTray).toEqual(['customer', 'team', 'outside']);
    expect(layout.files.map(({ name }) => name)).toEqual(['Our team', 'Customer', 'Outside']);
  });

  it('stands several trees of a side beside one another', () => {
    const layout = layoutOf(
      new TestBoard()
        .contact('Ada')
        .contact('Bob')
        .contact('Cleo')
        .contact('Dan')
        .connect('Bob', 'reportsTo', 'Ada')
        .connect('Dan', 'reportsTo', 'Cleo'),
    );
    expect(spotOf(layout, 'Ada').y).toBe(spotOf(layout, 'Cleo').y);
    expect(spotOf(layout, 'Ada').x).toBeLessThan(spotOf(layout, 'Cleo').x);
  });

  it('stacks the many reports of one manager into a block that fits the screen', () => {
    const board = new TestBoard().contact('Ada');
    for (let index = 0; index < 60; index += 1) {
      board.contact(`Report ${index}`).connect(`Report ${index}`, 'reportsTo', 'Ada');
    }
    const layout = layoutOf(board);
    expect(layout.width).toBe(laptop.width);
    expect(layout.height).toBe(laptop.height);
    expect(layout.pieceSize).toBeGreaterThan(36);
    const columns = new Set([...layout.positions.values()].map(({ x }) => Math.round(x)));
    expect(columns.size).toBeGreaterThan(5);
  });

  it('draws circles of lines without the line that closes them', () => {
    const layout = layoutOf(
      new TestBoard()
        .contact('Ada')
        .contact('Bob')
        .connect('Ada', 'reportsTo', 'Bob')
        .connect('Bob', 'reportsTo', 'Ada')
        .connect('Ada', 'reportsTo', 'Ada'),
    );
    expect(layout.managers).toEqual(new Map([['Ada', ['Bob']]]));
    expect(spotOf(layout, 'Bob').y).toBeLessThan(spotOf(layout, 'Ada').y);
  });

  it('stands whoever has two managers below the one recorded first', () => {
    const layout = layoutOf(
      small().connect('Dan', 'reportsTo', 'Cleo', { createdAt: '2026-01-01T00:00:00.000Z' }),
    );
    expect(layout.managers?.get('Dan')).toEqual(['Bob', 'Cleo']);
    expect(layout.elbows?.has('Dan')).toBe(true);
  });

  it('draws each line at right angles, from the person to below the manager', () => {
    const layout = layoutOf(small());
    expect([...(layout.elbows?.keys() ?? [])].toSorted()).toEqual(['Bob', 'Cleo', 'Dan']);
    for (const [id, corners] of layout.elbows ?? []) {
      const manager = layout.managers?.get(id)?.[0] ?? '';
      expect(corners.at(-1)?.x).toBe(spotOf(layout, manager).x);
      expect(corners.at(-1)?.y).toBeGreaterThan(spotOf(layout, manager).y);
      corners.slice(1).forEach((corner, index) => {
        const before = corners[index];
        expect([corner.x - (before?.x ?? 0), corner.y - (before?.y ?? 0)]).toContain(0);
      });
    }
  });
});

describe('a drop', () => {
  it('on a person sets the manager, on the tray takes the line away', () => {
    const board = small();
    const layout = layoutOf(board);
    expect(lens.dropAt(layout, spotOf(layout, 'Cleo'), personOf(board, 'Dan'))).toEqual({
      place: 'chair:Cleo',
      standing: { manager: 'Cleo' },
    });
    const [tray] = layout.trays;
    if (tray === undefined) throw new Error('There is a tray.');
    expect(lens.dropAt(layout, { x: tray.x + 2, y: tray.y + 2 }, personOf(board, 'Dan'))).toEqual({
      place: 'tray:customer',
      standing: { manager: null },
    });
  });

  it('on itself changes nothing', () => {
    const board = small();
    const layout = layoutOf(board);
    expect(lens.dropAt(layout, spotOf(layout, 'Dan'), personOf(board, 'Dan'))).toEqual({
      place: 'chair:Dan',
      standing: {},
    });
  });

  it('that would make a circle is refused with its names', () => {
    const board = small();
    const layout = layoutOf(board);
    expect(lens.dropAt(layout, spotOf(layout, 'Dan'), personOf(board, 'Ada'))).toEqual({
      refused:
        'That would make a circle of reporting lines: Ada → Dan → Bob → Ada. Remove one of these lines first.',
    });
  });

  it('on another side, and on nobody, is refused with what to do', () => {
    const board = small().team('Tom');
    const layout = layoutOf(board);
    expect(lens.dropAt(layout, spotOf(layout, 'Ada'), personOf(board, 'Tom'))).toEqual({
      refused: 'Tom can only report to other team members. Drop the piece on one of them.',
    });
    expect(lens.dropAt(layout, { x: -5, y: -5 }, personOf(board, 'Dan'))).toEqual({
      refused: 'Drop the piece on the person to report to, or on “No reporting line”.',
    });
  });

  it('by keyboard goes from chair to chair of the side, and down into the tray', () => {
    const board = small().team('Tom');
    const layout = layoutOf(board);
    const chair = (id: string) => {
      const place = layout.places.find((one) => one.id === `chair:${id}`);
      if (place === undefined) throw new Error(`${id} has no chair.`);
      return place;
    };
    expect(lens.next(layout, chair('Bob'), 'up')?.name).toBe('Ada');
    expect(lens.next(layout, chair('Cleo'), 'right')?.name).toBe('Bob');
    expect(lens.next(layout, chair('Bob'), 'left')?.name).toBe('Cleo');
    expect(lens.next(layout, chair('Dan'), 'down')?.name).toBe('No reporting line');
    expect(lens.next(layout, chair('Ada'), 'up')).toBeUndefined();
  });
});
