import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laptop } from '#tests/support/lens-boards.ts';
import { finish } from '@/analysis/index.ts';
import { type Person, type Relationship, relationshipKindIds, sideIds } from '@/domain/index.ts';
import { type Layout, type LensBoard, lensOf } from '@/drawing/index.ts';
import { networkSteps } from '@/drawing/network/forces.ts';

const network = lensOf('network');

const coordinate = fc.integer({ min: -12, max: 12 }).map((value) => value / 2);
const pin = fc.option(fc.record({ pin: fc.tuple(coordinate, coordinate) }), { nil: {} });

const people: fc.Arbitrary<readonly Person[]> = fc
  .array(fc.record({ side: fc.constantFrom(...sideIds), pin }), { maxLength: 40 })
  .map((rows) =>
    rows.map(({ side, pin: at }, index) => ({ id: `p${index}`, name: `P ${index}`, side, ...at })),
  );

const board: fc.Arbitrary<Pick<LensBoard, 'people' | 'relationships'>> = people.chain((everybody) => {
  const someone = fc.nat({ max: Math.max(0, everybody.length - 1) }).map((index) => `p${index}`);
  const tie = fc.record({ kind: fc.constantFrom(...relationshipKindIds), from: someone, to: someone });
  return fc.array(tie, { maxLength: 60 }).map((ties) => ({
    people: everybody,
    relationships: ties.map((row, index): Relationship => ({ id: `r${index}`, ...row })),
  }));
});

const rest = (built: Pick<LensBoard, 'people' | 'relationships'>) =>
  finish(networkSteps({ ...built, before: new Map() }));

const lay = (built: Pick<LensBoard, 'people' | 'relationships'>, places: LensBoard['network']): Layout =>
  network.layout({
    ...built,
    network: places,
    departments: [],
    ranks: [],
    whiteSpaces: [],
    viewport: laptop,
  });

function expectApart({ positions, pieceSize, width, height }: Layout): void {
  const spots = [...positions.values()];
  spots.forEach((one, index) => {
    const reach = pieceSize / 2;
    expect(Math.min(one.x, one.y, width - one.x, height - one.y)).toBeGreaterThanOrEqual(reach);
    for (const other of spots.slice(index + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(pieceSize);
  });
}

describe('the network', () => {
  it('never puts two pieces over each other, pinned or not, arranged or not', () => {
    fc.assert(
      fc.property(board, fc.boolean(), (built, arranged) => {
        const layout = lay(built, arranged ? rest(built) : new Map());
        expect(layout.positions.size).toBe(built.people.length);
        expectApart(layout);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same board, in whatever order it comes', () => {
    fc.assert(
      fc.property(board, (built) => {
        const turned = {
          people: built.people.toReversed(),
          relationships: built.relationships.toReversed(),
        };
        const places = rest(built);
        const again = rest(turned);
        expect(again).toEqual(places);
        expect(lay(turned, again)).toEqual(lay(built, places));
      }),
      { numRuns: 30 },
    );
  });

  it('puts a piece that is dropped where it was dropped, or beside the pinned one that is there', () => {
    fc.assert(
      fc.property(board, fc.nat(), fc.nat(), fc.nat(), (built, who, right, down) => {
        const person = built.people[who % Math.max(1, built.people.length)];
        if (person === undefined) return;
        const places = rest(built);
        const before = lay(built, places);
        const point = { x: right % before.width, y: down % before.height };
        const drop = network.dropAt(before, point, person);
        const at = 'standing' in drop ? drop.standing.pin : undefined;
        if (at === undefined || at === null) throw new Error('Not pinned');
        const pinned = { ...person, pin: [at.x, at.y] as const };
        const after = lay(
          { ...built, people: built.people.map((other) => (other.id === person.id ? pinned : other)) },
          places,
        );
        expectApart(after);
        const { x = 0, y = 0 } = after.positions.get(person.id) ?? {};
        const middle = after.middle ?? { x: 0, y: 0 };
        const isMoved = Math.hypot(middle.x + at.x * after.pitch - x, middle.y + at.y * after.pitch - y) > 1;
        // Two may have been pinned on one spot by others: only then does the board decide who gives way.
        const mayGiveWay = built.people.some(({ id, pin: its }) => id !== person.id && its !== undefined);
        expect(isMoved && !mayGiveWay).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});
