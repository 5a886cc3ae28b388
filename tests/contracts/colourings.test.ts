import { describe, expect, it } from 'vitest';
import { TestBoard } from '#tests/support/test-board.ts';
import { findingsAtOnce } from '@/analysis/index.ts';
import { metricsAtOnce } from '@/analysis/metrics/index.ts';
import { influenceValues, metrics, stanceValues, strengths } from '@/domain/index.ts';
import {
  type ColourBoard,
  classPaint,
  colouringOf,
  colourings,
  colourSchemes,
  contrast,
  isColouringId,
  stancePaletteIds,
  wayOf,
} from '@/drawing/index.ts';

const today = '2026-06-30';

function seen(board: TestBoard): ColourBoard {
  const snapshot = board.snapshot();
  return {
    people: snapshot.people,
    departments: snapshot.departments,
    reviewCadence: snapshot.account.reviewCadence,
    found: findingsAtOnce(snapshot, { today }).people,
    figures: metricsAtOnce(snapshot, { today }).people,
  };
}

/** So many contacts with everything there is to tell them apart by, every sixth of them untagged. */
function crowd(size: number): TestBoard {
  const board = new TestBoard().team('Anna').outside('Otto').contact('Gone', { active: false, stance: 1 });
  for (let index = 0; index < size; index += 1) {
    const name = `C${String(index).padStart(3, '0')}`;
    const [influence, stance] = [influenceValues[index % 6], stanceValues[index % 6]];
    board.contact(name, {
      ...(influence === undefined ? {} : { influence }),
      ...(stance === undefined ? {} : { stance }),
      ...(index % 7 === 0 ? {} : { department: `D${index % 12}` }),
    });
    const strength = strengths[index % 7];
    if (strength !== undefined) {
      const lastContact = index % 4 === 0 ? {} : { lastContact: `2026-0${1 + (index % 6)}-15` };
      board.connect('Anna', 'covers', name, { strength, ...lastContact });
    }
  }
  return board;
}

const boards: readonly (readonly [name: string, board: ColourBoard])[] = [
  ['an empty board', seen(new TestBoard())],
  ['one contact of whom nothing is known', seen(new TestBoard().contact('Ada'))],
  ['only our own', seen(new TestBoard().team('Anna'))],
  ['300 contacts', seen(crowd(300))],
];

const tastes = colourSchemes.flatMap((scheme) =>
  stancePaletteIds.map((stancePalette) => ({ scheme, stancePalette })),
);

describe('The colourings', () => {
  it('are the tags and every expert figure, each with a name of its own', () => {
    const ids = colourings.map(({ id }) => id);
    expect(ids.slice(0, 5)).toEqual(['stance', 'coverage', 'influence', 'freshness', 'department']);
    expect(ids.slice(5)).toEqual(metrics.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(colourings.map(({ label }) => label)).size).toBe(ids.length);
  });

  it('know their own ids, and no others', () => {
    for (const { id } of colourings) {
      expect(isColouringId(id)).toBe(true);
      expect(colouringOf(id).id).toBe(id);
    }
    expect(isColouringId('toString')).toBe(false);
  });
});

describe.each(colourings.map(({ id }) => [id] as const))('colouring by %s', (id) => {
  const { meaning, reads, colour } = wayOf(id);

  it('says what its colours mean, in a sentence', () => {
    expect(meaning).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('gives nothing until what it reads is there', () => {
    const nothing = colour({ ...seen(crowd(10)), found: undefined, figures: undefined });
    expect(nothing === undefined).toBe(reads !== 'document');
  });

  it.each(boards)('%s: nobody is in two classes, nobody outside or gone in any', (_, board) => {
    const classes = colour(board)?.classes ?? [];
    const people = classes.flatMap((row) => row.people);
    expect(new Set(people).size).toBe(people.length);
    expect(people).not.toContain('Otto');
    expect(people).not.toContain('Gone');
    const contacts = board.people.filter((person) => person.side === 'customer' && person.active !== false);
    expect(people).toEqual(expect.arrayContaining(contacts.map((person) => person.id)));
  });

  it.each(boards)('%s: every class is told apart by its sign, not by colour alone', (_, board) => {
    const classes = colour(board)?.classes ?? [];
    for (const key of ['id', 'sign', 'text'] as const) {
      expect(new Set(classes.map((row) => row[key])).size).toBe(classes.length);
    }
    for (const { text } of classes) expect(text.trim()).not.toBe('');
  });

  it.each(boards)('%s: who is unknown is bare, comes last, and all others carry legible ink', (_, board) => {
    const classes = colour(board)?.classes ?? [];
    expect(classes.slice(0, -1).map((row) => row.id)).not.toContain('none');
    for (const taste of tastes) {
      const paints = classes.map((row) => ({ id: row.id, ...classPaint(row.ground, taste) }));
      const bare = paints.filter(({ ground }) => ground === undefined);
      expect(bare.map((row) => row.id)).toEqual(
        classes.flatMap((row) => (row.id === 'none' ? ['none'] : [])),
      );
      const contrasts = paints.flatMap(({ ground, ink }) =>
        ground === undefined ? [] : [contrast(ink, ground)],
      );
      expect(Math.min(...contrasts, 21)).toBeGreaterThanOrEqual(4.5);
    }
    const grounds = classes.map((row) =>
      JSON.stringify(classPaint(row.ground, { scheme: 'light', stancePalette: 'standard' })),
    );
    expect(new Set(grounds).size).toBe(grounds.length);
  });

  it('is the same however often it is asked, and leaves the board as it was', () => {
    const board = seen(crowd(60));
    const before = JSON.stringify(board.people);
    expect(colour(board)?.classes).toEqual(colour(board)?.classes);
    expect(JSON.stringify(board.people)).toBe(before);
  });
});
