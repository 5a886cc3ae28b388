import { describe, expect, it } from 'vitest';
import { laptop } from '#tests/support/lens-boards.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import type { Person } from '@/domain/index.ts';
import { type Layout, type Lens, lensOf, type Place, placeOf } from '@/drawing/index.ts';

function layoutOf(lens: Lens, board: TestBoard): Layout {
  const { people, relationships } = board.snapshot();
  return lens.layout({
    people,
    relationships,
    network: new Map(),
    departments: [],
    ranks: [],
    whiteSpaces: [],
    viewport: laptop,
  });
}

const personOf = (board: TestBoard, id: string): Person => {
  const person = board.snapshot().people.find((one) => one.id === id);
  if (person === undefined) throw new Error(`There is no ${id}.`);
  return person;
};

function placeNamed(layout: Layout, name: string): Place {
  const place = layout.places.find((one) => one.name === name);
  if (place === undefined) throw new Error(`There is no ${name}.`);
  return place;
}

describe('influence × stance', () => {
  const lens = lensOf('influenceStance');
  const board = () =>
    new TestBoard()
      .contact('Ada', { influence: 5, stance: 2 })
      .contact('Bob', { influence: 1, stance: -2 })
      .contact('Cleo')
      .team('Tom')
      .outside('Otto');

  it('stands contacts by their tags; what is unknown has a column and a row of its own', () => {
    const layout = layoutOf(lens, board());
    expect(placeOf(layout, 'Ada')?.name).toBe('Advocate, influence decisive');
    expect(placeOf(layout, 'Bob')?.name).toBe('Opponent, influence outside');
    expect(placeOf(layout, 'Cleo')?.name).toBe('Stance unknown, influence unknown');
    expect(layout.axes).toEqual({ columns: 'Stance', rows: 'Influence' });
    expect(layout.rows.map(({ name }) => name)).toEqual([
      '5 Decisive',
      '4 Strong',
      '3 Some',
      '2 Little',
      '1 Outside',
      'Unknown',
    ]);
    expect(layout.files.map(({ name }) => name)).toEqual([
      'Unknown',
      'Opponent −−',
      'Sceptic −',
      'Neutral =',
      'Supporter +',
      'Advocate ++',
      'Our team',
      'Outside',
    ]);
  });

  it('keeps our team and the outside people beside the squares', () => {
    const layout = layoutOf(lens, board());
    expect(placeOf(layout, 'Tom')).toMatchObject({ kind: 'tray', name: 'Our team' });
    expect(placeOf(layout, 'Otto')).toMatchObject({ kind: 'tray', name: 'Outside' });
    const square = placeNamed(layout, 'Neutral, influence some');
    expect(lens.dropOn(layout, square, personOf(board(), 'Tom'))).toEqual({
      refused:
        'Only contacts have an influence and a stance. Tom stays beside the squares with the other team members.',
    });
    const tray = placeNamed(layout, 'Our team');
    expect(lens.dropOn(layout, tray, personOf(board(), 'Ada'))).toEqual({
      refused: '“Our team” is not for contacts. Drop Ada on one of the squares.',
    });
  });

  it('sets both tags where a contact is dropped, unknown included', () => {
    const layout = layoutOf(lens, board());
    const ada = personOf(board(), 'Ada');
    const drop = (name: string) => lens.dropOn(layout, placeNamed(layout, name), ada);
    expect(drop('Sceptic, influence little')).toMatchObject({ standing: { influence: 2, stance: -1 } });
    expect(drop('Neutral, influence unknown')).toMatchObject({ standing: { influence: null, stance: 0 } });
    expect(drop('Stance unknown, influence some')).toMatchObject({
      standing: { influence: 3, stance: null },
    });
  });

  it('is all squares without anybody, and fits the screen', () => {
    const layout = layoutOf(lens, new TestBoard());
    expect(layout.squares).toHaveLength(36);
    expect([layout.width, layout.height]).toEqual([laptop.width, laptop.height]);
  });
});

describe('influence × coverage', () => {
  const lens = lensOf('influenceCoverage');
  const board = () =>
    new TestBoard()
      .team('Tom')
      .team('Tea')
      .team('Gone', { active: false })
      .contact('Ada', { influence: 5 })
      .contact('Bob', { influence: 3 })
      .contact('Cleo')
      .contact('Dan')
      .connect('Tom', 'covers', 'Ada', { strength: 2 })
      .connect('Tea', 'covers', 'Ada', { strength: 4 })
      .connect('Tom', 'covers', 'Bob')
      .connect('Gone', 'covers', 'Dan', { strength: 5 });

  it('stands contacts at the level of the best-placed of ours who are still there', () => {
    const layout = layoutOf(lens, board());
    expect(placeOf(layout, 'Ada')?.name).toBe('Problem solver, influence decisive');
    expect(placeOf(layout, 'Bob')?.name).toBe('Level unknown, influence some');
    expect(placeOf(layout, 'Cleo')?.name).toBe('No contact, influence unknown');
    expect(placeOf(layout, 'Dan')?.name).toBe('No contact, influence unknown');
  });

  it('has a column for each level, each as wide as its name', () => {
    const layout = layoutOf(lens, board());
    expect(layout.files.slice(0, 7).map(({ name }) => name)).toEqual([
      'No contact',
      'Unknown',
      '1 Acquainted',
      '2 Known vendor',
      '3 Credible source',
      '4 Problem solver',
      '5 Trusted adviser',
    ]);
    expect(layout.axes).toEqual({ columns: 'Coverage', rows: 'Influence' });
    expect(Math.min(...layout.files.map(({ width }) => width))).toBeGreaterThan(60);
  });

  it('sets influence and level, and asks first who covers whom nobody does', () => {
    const layout = layoutOf(lens, board());
    const square = placeNamed(layout, 'Trusted adviser, influence strong');
    expect(lens.dropOn(layout, square, personOf(board(), 'Ada'))).toEqual({
      place: square.id,
      standing: { influence: 4, level: 5 },
    });
    expect(lens.dropOn(layout, square, personOf(board(), 'Dan'))).toEqual({
      place: square.id,
      standing: { influence: 4, level: 5 },
      asks: 'coveredBy',
    });
  });

  it('takes no coverage away: only the influence of whom nobody covers is set there', () => {
    const layout = layoutOf(lens, board());
    const square = placeNamed(layout, 'No contact, influence strong');
    expect(lens.dropOn(layout, square, personOf(board(), 'Cleo'))).toEqual({
      place: square.id,
      standing: { influence: 4 },
    });
    expect(lens.dropOn(layout, square, personOf(board(), 'Ada'))).toEqual({
      refused: 'Somebody of ours covers Ada. If that is over, remove the coverage in the inspector.',
    });
  });
});
