import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boards } from '#tests/support/board-arbitraries.ts';
import { laptop } from '#tests/support/lens-boards.ts';
import { textsOf } from '#tests/support/svg-text.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import {
  type BoardSnapshot,
  influenceValues,
  type Person,
  relationshipKindIds,
  relationshipKinds,
  roles,
  stances,
  stanceValues,
  strengths,
} from '@/domain/index.ts';
import { edgePalettes, lenses, lensOf, palettes, stancePalettes } from '@/drawing/index.ts';
import { glyphs } from '@/drawing/marks/glyphs.ts';
import { drawSafePicture, safeBoardOf, safeLensOf } from '@/drawing/picture/index.ts';

const safeLenses = ['position', 'orgChart'] as const;

function draw(board: BoardSnapshot, lens: (typeof safeLenses)[number] = 'position'): string {
  const picture = drawSafePicture({
    board: safeBoardOf(board),
    lens: lensOf(lens),
    room: laptop,
    scheme: 'light',
    title: board.account.name,
    date: '30 Jun 2026',
  });
  return picture.svg;
}

type Secrets = Omit<Person, 'id' | 'name' | 'side' | 'title' | 'department' | 'active'>;

const secrets: fc.Arbitrary<Secrets> = fc.record(
  {
    influence: fc.constantFrom(...influenceValues),
    stance: fc.constantFrom(...stanceValues),
    role: fc.constantFrom(...roles.map(({ id }) => id)),
    rank: fc.constantFrom('high', 'low'),
    notes: fc.constant('a secret note'),
    labels: fc.constant(['coach']),
    topics: fc.constant(['t1']),
    organisation: fc.constant('Rival & Co'),
    email: fc.constant('a@b.example'),
    pin: fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })),
    roleEvidence: fc.constant('heard it'),
  },
  { requiredKeys: [] },
);

/** The same board with other tags, and with other ties than reporting lines. */
function withOtherSecrets(board: BoardSnapshot): fc.Arbitrary<BoardSnapshot> {
  const ids = board.people.map(({ id }) => id);
  const ties = fc.array(
    fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom(...relationshipKindIds.filter((kind) => kind !== 'reportsTo')),
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      strength: fc.constantFrom(...strengths),
      notes: fc.constant('a secret note'),
    }),
    { maxLength: 12 },
  );
  return fc
    .tuple(fc.array(secrets, { minLength: ids.length, maxLength: ids.length }), ties)
    .map(([changed, others]) => ({
      ...board,
      ranks: board.ranks.toReversed(),
      topics: [{ id: 't1', name: 'Secret project' }],
      touches: [{ id: 'x', date: '2026-06-01', team: ids, contacts: ids, note: 'a secret note' }],
      people: board.people.map(({ id, name, side, title, department, active }, index) => ({
        id,
        name,
        side,
        ...(title === undefined ? {} : { title }),
        ...(department === undefined ? {} : { department }),
        ...(active === undefined ? {} : { active }),
        ...changed[index],
      })),
      relationships: [
        ...others,
        ...board.relationships
          .filter(({ kind }) => kind === 'reportsTo')
          .map((line) => ({ ...line, notes: 'a secret note' })),
      ].toReversed(),
    }));
}

describe('a customer-safe picture', () => {
  it.each(safeLenses)('by %s is byte for byte the same whatever is secret', (lens) => {
    const pairs = boards.chain((board) => withOtherSecrets(board).map((other) => [board, other] as const));
    fc.assert(
      fc.property(pairs, ([board, other]) => {
        expect(draw(other, lens)).toBe(draw(board, lens));
      }),
      { numRuns: 120 },
    );
  });

  it('holds no word and no mark but of names, titles, departments and reporting lines', () => {
    const words = [
      ...roles.map(({ label }) => label),
      ...stances.map(({ label }) => label),
      ...relationshipKinds.map(({ label }) => label),
      'Influence',
      'Stance',
      'Insight',
      'Score',
      'White space',
      'Outside',
      'secret',
      'Rival',
      'coach',
      'safe',
      'high',
      'low',
    ].map((word) => word.toLowerCase());
    const marks = [
      ...Object.values(glyphs).flat(),
      ...Object.values(stancePalettes.standard),
      palettes.light.alarm,
      palettes.light.hatch,
      palettes.light.outside,
      ...relationshipKindIds
        .filter((kind) => kind !== 'reportsTo')
        .map((kind) => edgePalettes.light[kind])
        // The accent names our files, the ink is everybody's.
        .filter((colour) => colour !== palettes.light.accent && colour !== palettes.light.ink),
    ];
    fc.assert(
      fc.property(boards.chain(withOtherSecrets), fc.constantFrom(...safeLenses), (board, lens) => {
        const svg = draw(board, lens);
        const said = new Set(['random, 30 jun 2026', 'no reporting line', 'our team', 'customer']);
        for (const text of textsOf(svg).map((one) => one.toLowerCase())) {
          if (said.has(text)) continue;
          for (const word of words) expect(text).not.toContain(word);
        }
        for (const mark of marks) expect(svg).not.toContain(mark);
        expect(svg).not.toMatch(/<!--|<desc|<metadata|class=|data-/);
        for (const [, id = ''] of svg.matchAll(/ id="([^"]*)"/g)) expect(id).toMatch(/^m\d+$/);
        for (const { name, side, active } of board.people) {
          if (side === 'outside' || active === false) continue;
          expect(textsOf(svg).some((text) => text.includes(name))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out who is outside or has left, and departments where nobody is left', () => {
    const board = new TestBoard()
      .contact('Dana', { title: 'CFO', department: 'Finance' })
      .contact('Gone', { department: 'Legal', active: false })
      .team('Anna')
      .outside('Rita Rival')
      .connect('Gone', 'reportsTo', 'Dana')
      .snapshot();
    const texts = textsOf(draw(board));
    expect(texts).toEqual(expect.arrayContaining(['Dana', 'CFO', 'Finance', 'Anna', 'Our team']));
    for (const absent of ['Gone', 'Legal', 'Rita Rival', 'Outside']) expect(texts).not.toContain(absent);
    expect(safeBoardOf(board).lines).toEqual([]);
  });

  it('has everybody as a disc of one size with initials', () => {
    const board = new TestBoard().contact('Dana Wu').team('Anna').contact('Émile de la Tour').snapshot();
    const texts = textsOf(draw(board));
    expect(texts).toEqual(expect.arrayContaining(['DW', 'A', 'ÉT']));
    const svg = draw(board);
    expect(new Set([...svg.matchAll(/matrix\(([\d.]+) /g)].map(([, scale]) => scale)).size).toBe(1);
    expect(svg).not.toContain('<polygon');
  });

  it('of some people holds nobody else', () => {
    const board = new TestBoard()
      .contact('Dana')
      .contact('Eva')
      .contact('Carl')
      .connect('Eva', 'reportsTo', 'Dana')
      .connect('Carl', 'reportsTo', 'Dana')
      .snapshot();
    const { people, lines } = safeBoardOf(board, new Set(['Dana', 'Eva']));
    expect(people.map(({ name }) => name)).toEqual(['Dana', 'Eva']);
    expect(lines).toEqual([{ from: 1, to: 0 }]);
  });

  it('of several lines of one has the oldest first, whoever comes first by name', () => {
    const board = new TestBoard()
      .contact('Zoe')
      .contact('Adam')
      .contact('Mia')
      .connect('Mia', 'reportsTo', 'Zoe')
      .connect('Mia', 'reportsTo', 'Adam')
      .snapshot();
    expect(safeBoardOf(board).lines).toEqual([
      { from: 1, to: 2 },
      { from: 1, to: 0 },
    ]);
  });

  it('is laid out by the squares where the places of a lens tell tags', () => {
    expect(lenses.map(({ id }) => [id, safeLensOf(lensOf(id)).id])).toEqual([
      ['position', 'position'],
      ['orgChart', 'orgChart'],
      ['network', 'position'],
      ['influenceStance', 'position'],
      ['influenceCoverage', 'position'],
    ]);
  });
});
