import { describe, expect, it } from 'vitest';
import { laptop, organisation } from '#tests/support/lens-boards.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import type { Person } from '@/domain/index.ts';
import { type Layout, type LensBoard, lensOf, neighbourPlace, placeOf } from '@/drawing/index.ts';

const lens = lensOf('position');
const boardOf = (board: TestBoard, more: Partial<LensBoard> = {}): LensBoard => {
  const { people, departments, ranks } = board.snapshot();
  return {
    people,
    relationships: [],
    network: new Map(),
    departments,
    ranks,
    whiteSpaces: [],
    viewport: laptop,
    ...more,
  };
};

const small = () =>
  new TestBoard()
    .rank('Executive', 'Manager')
    .team('Anna', { department: 'Sales', rank: 'Manager' })
    .contact('Dana', { department: 'Finance', rank: 'Executive', role: 'decisionMaker' })
    .contact('Emil', { department: 'IT', rank: 'Manager' });

const person = (board: LensBoard, name: string): Person => {
  const found = board.people.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`No ${name}`);
  return found;
};

const squareOf = (layout: Layout, file: string, row: string) => {
  const square = layout.squares.find(
    (candidate) => layout.files[candidate.file]?.name === file && layout.rows[candidate.row]?.name === row,
  );
  if (square === undefined) throw new Error(`No square ${file}, ${row}`);
  return square;
};

describe('files and ranks', () => {
  it('stand left to right: our team, the customer, the outside; ranks from the top', () => {
    const { files, rows } = lens.layout(boardOf(small()));
    expect(files.map(({ name, side }) => [name, side])).toEqual([
      ['Sales', 'team'],
      ['Finance', 'customer'],
      ['IT', 'customer'],
      ['Outside', 'outside'],
    ]);
    expect(rows.map(({ name }) => name)).toEqual(['Executive', 'Manager']);
  });

  it('fill the viewport, with 12 px between two sides', () => {
    const layout = lens.layout(boardOf(small()));
    const [sales, finance, last] = layout.files;
    expect(layout.width).toBeCloseTo(laptop.width, 6);
    expect(layout.height).toBeCloseTo(laptop.height, 6);
    expect((finance?.x ?? 0) - ((sales?.x ?? 0) + (sales?.width ?? 0))).toBeCloseTo(12, 6);
    expect(last?.x).toBeCloseTo((finance?.x ?? 0) + (finance?.width ?? 0), 6);
  });

  it('are chequered', () => {
    const { squares } = lens.layout(boardOf(small()));
    expect(squares.map(({ shade }) => shade)).toEqual([0, 1, 1, 0, 0, 1, 1, 0]);
  });

  it('have one file “Our team” while the team has no departments', () => {
    const board = boardOf(new TestBoard().rank('Executive').team('Anna', { rank: 'Executive' }));
    expect(lens.layout(board).files.map(({ name }) => name)).toEqual([
      'Our team',
      'No department',
      'Outside',
    ]);
  });

  it('show “No department” and “Rank unknown” only when somebody needs them', () => {
    const board = small().contact('Fay', { rank: 'Manager' }).contact('Gus', { department: 'IT' });
    const layout = lens.layout(boardOf(board));
    expect(layout.files.map(({ name }) => name)).toEqual([
      'Sales',
      'Finance',
      'IT',
      'No department',
      'Outside',
    ]);
    expect(layout.rows.map(({ name }) => name)).toEqual(['Executive', 'Manager', 'Rank unknown']);
    expect(layout.positions.get('Fay')?.place).toBe(squareOf(layout, 'No department', 'Manager').id);
    expect(layout.positions.get('Gus')?.place).toBe(squareOf(layout, 'IT', 'Rank unknown').id);
  });

  it('read a department of another side, or one that is gone, as none', () => {
    const board = small().contact('Fay', { department: 'Sales', rank: 'Manager' });
    const layout = lens.layout(boardOf(board));
    expect(layout.positions.get('Fay')?.place).toBe(squareOf(layout, 'No department', 'Manager').id);
  });

  it('put those with neither into the tray of their side', () => {
    const layout = lens.layout(boardOf(small().contact('Fay').team('Hal')));
    expect(layout.trays.map(({ side }) => side)).toEqual(['team', 'customer']);
    expect(layout.positions.get('Fay')?.place).toBe('tray:customer');
    expect(layout.height).toBeCloseTo(laptop.height, 6);
  });

  it('hatch an expected square only while it is empty', () => {
    const whiteSpaces = [
      { department: 'IT', rank: 'Executive' },
      { department: 'Finance', rank: 'Executive' },
    ];
    const layout = lens.layout(boardOf(small(), { whiteSpaces }));
    expect(layout.squares.filter(({ whiteSpace }) => whiteSpace)).toEqual([
      squareOf(layout, 'IT', 'Executive'),
    ]);
  });
});

describe('pieces', () => {
  it('stand by role, then name, and quick tags do not move them', () => {
    const board = new TestBoard().rank('Manager');
    const square = { department: 'IT', rank: 'Manager' };
    board.contact('Zoe', { ...square, role: 'decisionMaker' });
    board.contact('Bob', { ...square, influence: 5 });
    board.contact('Abe', square);
    const order = [...lens.layout(boardOf(board)).positions.keys()];
    expect(order).toEqual(['Zoe', 'Abe', 'Bob']);
  });

  it('are centred in their square with the room for their name', () => {
    const layout = lens.layout(boardOf(small()));
    const { x, y, width, height } = squareOf(layout, 'Finance', 'Executive');
    const spot = layout.positions.get('Dana');
    expect(layout.pieceSize).toBe(96);
    expect(spot?.x).toBeCloseTo(x + width / 2, 6);
    expect(Math.abs((spot?.y ?? 0) - (y + height / 2))).toBeLessThan(layout.pieceSize / 4);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('are at least 36 px with 100 contacts at 1280×720 (seed %i)', (seed) => {
    const layout = lens.layout(organisation({ contacts: 100, seed }));
    expect(layout.pieceSize).toBeGreaterThanOrEqual(36);
    expect(layout.width).toBeLessThanOrEqual(laptop.width + 1e-6);
    expect(layout.height).toBeLessThanOrEqual(laptop.height + 1e-6);
  });

  it('stay legible with 500 contacts: the world grows beyond the viewport instead', () => {
    const layout = lens.layout(organisation({ contacts: 500 }));
    expect(layout.pieceSize).toBeCloseTo(36, 6);
    expect(layout.height).toBeGreaterThan(laptop.height);
  });
});

describe('a drop', () => {
  const board = boardOf(small());
  const layout = lens.layout(board);
  const centre = (file: string, row: string) => {
    const { x, y, width, height } = squareOf(layout, file, row);
    return { x: x + width / 2, y: y + height / 2 };
  };

  it('changes department and rank', () => {
    const drop = lens.dropAt(layout, centre('IT', 'Executive'), person(board, 'Dana'));
    expect(drop).toMatchObject({ standing: { department: 'IT', rank: 'Executive' } });
  });

  it('is refused on the files of another side, with the reason', () => {
    expect(lens.dropAt(layout, centre('IT', 'Executive'), person(board, 'Anna'))).toEqual({
      refused: '“IT” belongs to the customer. Anna is a team member.',
    });
    expect(lens.dropAt(layout, centre('Sales', 'Executive'), person(board, 'Dana'))).toEqual({
      refused: '“Sales” belongs to our team. Dana is a contact.',
    });
  });

  it('is refused beside the squares', () => {
    expect(lens.dropAt(layout, { x: 2, y: 2 }, person(board, 'Dana'))).toEqual({
      refused: 'There is no square here. Drop the piece on one of the squares.',
    });
  });
});

describe('carrying a piece square by square', () => {
  const board = boardOf(small().contact('Fay'));
  const layout = lens.layout(board);

  it('stays on the own side', () => {
    const finance = squareOf(layout, 'Finance', 'Executive');
    expect(neighbourPlace(layout, finance, 'right')).toBe(squareOf(layout, 'IT', 'Executive'));
    expect(neighbourPlace(layout, finance, 'down')).toBe(squareOf(layout, 'Finance', 'Manager'));
    expect(neighbourPlace(layout, finance, 'left')).toBeUndefined();
    expect(neighbourPlace(layout, finance, 'up')).toBeUndefined();
  });

  it('goes into the tray and out again', () => {
    const tray = placeOf(layout, 'Fay');
    const lowest = squareOf(layout, 'Finance', 'Manager');
    expect(neighbourPlace(layout, lowest, 'down')).toBe(tray);
    expect(tray && neighbourPlace(layout, tray, 'up')).toBe(lowest);
    expect(neighbourPlace(layout, squareOf(layout, 'Sales', 'Manager'), 'down')).toBeUndefined();
  });
});
