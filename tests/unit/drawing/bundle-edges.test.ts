import { describe, expect, it } from 'vitest';
import { largeBoard } from '#tests/support/large-board.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import type { BoardSnapshot } from '@/domain/index.ts';
import {
  buildEdges,
  bundleEdges,
  bundleWidth,
  drawEdges,
  type EdgeBundles,
  type EdgeContext,
  edgePalettes,
  edgesNear,
  type Home,
  type Layout,
  lensOf,
  relationshipsOf,
} from '@/drawing/index.ts';

const noHomes = new Map<string, Home>();

function laidOut(board: BoardSnapshot): Layout {
  return lensOf('position').layout({
    ...board,
    relationships: [],
    network: new Map(),
    whiteSpaces: [],
    viewport: { width: 1200, height: 700 },
  });
}

function bundled(board: BoardSnapshot, most?: number): EdgeBundles {
  const layout = laidOut(board);
  const edges = buildEdges(board.relationships, layout.positions, layout.pieceSize);
  const all = new Uint8Array(edges.count).fill(1);
  const bundles = bundleEdges(edges, all, layout, noHomes, most);
  if (bundles === undefined) throw new Error('The squares are shared places.');
  return bundles;
}

/** "Finance, Board – IT, Head: 3 trusts", every bundle on its own. */
const inWords = ({ bundles, counts }: EdgeBundles) =>
  bundles.map(({ between, kind }, index) => `${between.join(' – ')}: ${counts[index]} ${kind ?? 'several'}`);

const board = () =>
  new TestBoard()
    .rank('Board', 'Head')
    .department('Sales', 'team')
    .team('Anna', { department: 'Sales', rank: 'Head' })
    .team('Ben', { department: 'Sales', rank: 'Head' })
    .contact('Dana', { department: 'Finance', rank: 'Board' })
    .contact('Emil', { department: 'Finance', rank: 'Head' })
    .contact('Finn', { department: 'Finance', rank: 'Head' })
    .contact('Gus', { department: 'IT', rank: 'Head' });

describe('bundling lines', () => {
  it('makes one of those between the same two squares, whatever their direction and kind', () => {
    const bundles = bundled(
      board()
        .connect('Anna', 'covers', 'Emil', { strength: 3 })
        .connect('Ben', 'covers', 'Finn')
        .connect('Emil', 'reportsTo', 'Dana')
        .connect('Dana', 'gatekeeps', 'Emil')
        .snapshot(),
    );
    expect(inWords(bundles)).toEqual([
      'Sales, Head – Finance, Head: 2 covers',
      'Finance, Board – Finance, Head: 2 several',
    ]);
  });

  it('counts relationships, of which a line may stand for two', () => {
    const bundles = bundled(
      board().connect('Emil', 'trusts', 'Gus').connect('Gus', 'trusts', 'Emil').snapshot(),
    );
    expect(inWords(bundles)).toEqual(['Finance, Head – IT, Head: 2 trusts']);
    expect(bundles.bundles[0]?.lines).toHaveLength(1);
  });

  it('leaves out lines within one square and those that are hidden', () => {
    const snapshot = board().connect('Emil', 'trusts', 'Finn').connect('Emil', 'trusts', 'Gus').snapshot();
    expect(inWords(bundled(snapshot))).toEqual(['Finance, Head – IT, Head: 1 trusts']);
    const layout = laidOut(snapshot);
    const edges = buildEdges(snapshot.relationships, layout.positions, layout.pieceSize);
    expect(bundleEdges(edges, new Uint8Array(edges.count), layout, noHomes)?.count).toBe(0);
  });

  it('joins the squares of files where there are too many, but not within one file', () => {
    const snapshot = board()
      .connect('Dana', 'trusts', 'Gus')
      .connect('Emil', 'trusts', 'Gus')
      .connect('Emil', 'reportsTo', 'Dana')
      .snapshot();
    expect(inWords(bundled(snapshot, 3))).toHaveLength(3);
    expect(inWords(bundled(snapshot, 2))).toEqual([
      'Finance, Board – Finance, Head: 1 reportsTo',
      'Finance – IT: 2 trusts',
    ]);
  });

  it('runs from the middle of one square to that of the other, bent to one side', () => {
    const snapshot = board().connect('Emil', 'trusts', 'Gus').snapshot();
    const { squares } = laidOut(snapshot);
    const middle = (name: string) => {
      const square = squares.find((one) => one.name === name);
      return square && [square.x + square.width / 2, square.y + square.height / 2].map(Math.fround);
    };
    const { geometry } = bundled(snapshot);
    expect([geometry[0], geometry[1]]).toEqual(middle('Finance, Head'));
    expect([geometry[4], geometry[5]]).toEqual(middle('IT, Head'));
    expect(Math.abs((geometry[3] ?? 0) - (geometry[1] ?? 0))).toBeGreaterThan(10);
  });

  it('is the same whichever order the relationships come in', () => {
    const snapshot = largeBoard(400);
    const bundles = bundled(snapshot);
    const turned = bundled({ ...snapshot, relationships: snapshot.relationships.toReversed() });
    expect(bundles.count).toBeGreaterThan(5);
    expect(turned).toEqual(bundles);
    expect(bundles.counts.reduce((sum, count) => sum + count, 0)).toBe(
      bundles.bundles.reduce((sum, bundle) => sum + relationshipsOf(bundle).length, 0),
    );
  });

  describe('where everybody has a place of their own', () => {
    const homes = new Map([
      ['Dana', { key: 0, name: 'Finance' }],
      ['Emil', { key: 0, name: 'Finance' }],
      ['Finn', { key: 0, name: 'Finance' }],
      ['Gus', { key: 1, name: 'IT' }],
      ['Anna', { key: 2, name: 'Our team' }],
    ]);
    const snapshot = board()
      .connect('Emil', 'trusts', 'Gus')
      .connect('Gus', 'influences', 'Dana')
      .connect('Emil', 'trusts', 'Finn')
      .connect('Anna', 'covers', 'Gus')
      .snapshot();
    const layout = { ...laidOut(snapshot), places: [] };
    const edges = buildEdges(snapshot.relationships, layout.positions, layout.pieceSize);
    const all = new Uint8Array(edges.count).fill(1);

    it('is not done as long as the lines can be told apart', () => {
      expect(bundleEdges(edges, all, layout, homes, 4)).toBeUndefined();
    });

    it('makes one of those between two departments, from the middle of its ends to that of the others', () => {
      const bundles = bundleEdges(edges, all, layout, homes, 3);
      if (bundles === undefined) throw new Error('There are too many lines.');
      expect(inWords(bundles)).toEqual(['IT – Our team: 1 covers', 'Finance – IT: 2 several']);
      const [dana, emil] = [layout.positions.get('Dana'), layout.positions.get('Emil')];
      const middle = ((dana?.x ?? 0) + (emil?.x ?? 0)) / 2;
      expect(bundles.geometry[6]).toBeCloseTo(middle, 3);
    });
  });
});

describe('drawing bundles', () => {
  it('shows how many they hold by their width, a step per doubling, up to a limit', () => {
    expect(bundleWidth(1)).toBe(1);
    expect(bundleWidth(4) - bundleWidth(2)).toBeCloseTo(bundleWidth(2) - bundleWidth(1));
    expect(bundleWidth(100_000)).toBe(7);
  });

  it('in the colour of their kind or, of several, in ink, without marks', () => {
    const bundles = bundled(
      board()
        .connect('Anna', 'covers', 'Emil')
        .connect('Ben', 'covers', 'Finn')
        .connect('Emil', 'reportsTo', 'Dana')
        .connect('Dana', 'gatekeeps', 'Emil')
        .snapshot(),
    );
    const strokes: [unknown, number][] = [];
    let fills = 0;
    const context = {
      strokeStyle: '',
      fillStyle: '',
      lineWidth: 0,
      lineCap: 'round',
      lineJoin: 'round',
      beginPath: () => undefined,
      moveTo: () => undefined,
      lineTo: () => undefined,
      quadraticCurveTo: () => undefined,
      arc: () => undefined,
      closePath: () => undefined,
      stroke: () => strokes.push([context.strokeStyle, context.lineWidth]),
      fill: () => {
        fills += 1;
      },
    } as unknown as EdgeContext;
    const all = new Uint8Array(bundles.count).fill(1);
    const colours = edgePalettes.light;
    drawEdges(context, bundles, all, { colours }, { x: 0, y: 0, zoom: 1, width: 1200, height: 700 });
    expect(strokes).toEqual([
      [colours.covers, bundleWidth(2)],
      [colours.several, bundleWidth(2)],
    ]);
    expect(fills).toBe(0);
  });
});

describe('lines near a point', () => {
  const positions = new Map([
    ['Anna', { x: 0, y: 0 }],
    ['Dana', { x: 200, y: 0 }],
  ]);
  const { relationships } = new TestBoard()
    .team('Anna')
    .contact('Dana')
    .connect('Anna', 'covers', 'Dana')
    .connect('Anna', 'trusts', 'Dana')
    .snapshot();
  const edges = buildEdges(relationships, positions, 40);
  const all = new Uint8Array(edges.count).fill(1);

  it('are found all, the nearest first', () => {
    expect(edgesNear(edges, all, { x: 100, y: 6 }, 40)).toEqual([0, 1]);
    expect(edgesNear(edges, all, { x: 100, y: -6 }, 40)).toEqual([1, 0]);
    expect(edgesNear(edges, all, { x: 100, y: 60 }, 8)).toEqual([]);
    expect(edgesNear(edges, Uint8Array.of(0, 1), { x: 100, y: 6 }, 40)).toEqual([1]);
  });
});
