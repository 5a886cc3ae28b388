import { describe, expect, it } from 'vitest';
import { seeded } from '#tests/support/lens-boards.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { relationshipKindIds, relationshipKinds } from '@/domain/index.ts';
import {
  buildEdges,
  defaultLayers,
  drawEdges,
  type EdgeContext,
  edgeAt,
  edgeCurve,
  edgePalettes,
  edgeStyles,
  edgesTouching,
  visibleEdges,
  widthOf,
} from '@/drawing/index.ts';

const positions = new Map([
  ['Anna', { x: 0, y: 0 }],
  ['Dana', { x: 200, y: 0 }],
  ['Emil', { x: 200, y: 200 }],
]);
const people = () => new TestBoard().team('Anna').contact('Dana').contact('Emil');
const edgesOf = (board: TestBoard) => buildEdges(board.snapshot().relationships, positions, 40);
const kindsOf = (edges: ReturnType<typeof edgesOf>, mask: Uint8Array) =>
  edges.lines.filter((_, index) => mask[index] === 1).map(({ kind }) => kind);

describe('building edges', () => {
  it('draws trust recorded from both ends once, with the larger strength', () => {
    const edges = edgesOf(
      people()
        .connect('Dana', 'trusts', 'Emil', { strength: 2 })
        .connect('Emil', 'trusts', 'Dana', { strength: 4 }),
    );
    expect(edges.count).toBe(1);
    expect(edges.strengths[0]).toBe(4);
    expect(edges.lines[0]?.relationships.map(({ id }) => id)).toEqual(['r2', 'r1']);
  });

  it('keeps directed kinds apart', () => {
    const edges = edgesOf(
      people().connect('Dana', 'influences', 'Emil').connect('Emil', 'influences', 'Dana'),
    );
    expect(edges.count).toBe(2);
  });

  it('leaves out people who are not on the board, and self-loops', () => {
    expect(edgesOf(people().connect('Dana', 'trusts', 'Gone').connect('Dana', 'trusts', 'Dana')).count).toBe(
      0,
    );
  });

  it('ends at the rim, 3 px off a piece of 40', () => {
    const edges = edgesOf(people().connect('Anna', 'covers', 'Dana'));
    const { start, end, middle } = edgeCurve(edges, 0);
    expect(Math.hypot(start.x, start.y)).toBeCloseTo(23, 3);
    expect(Math.hypot(end.x - 200, end.y)).toBeCloseTo(23, 3);
    expect(middle.x).toBeCloseTo(100, 3);
    expect(Math.abs(middle.y)).toBeGreaterThan(4);
    expect(Math.abs(middle.y)).toBeLessThan(20);
  });

  it('ends beside the badge to the lower right, so that its mark is seen', () => {
    const places = new Map([
      ['Anna', { x: 0, y: 0 }],
      ['Dana', { x: 300, y: 300 }],
    ]);
    const { relationships } = people().connect('Dana', 'reportsTo', 'Anna').snapshot();
    const { start, end } = edgeCurve(buildEdges(relationships, places, 40), 0);
    expect(Math.hypot(end.x, end.y)).toBeGreaterThan(30);
    expect(Math.hypot(start.x - 300, start.y - 300)).toBeCloseTo(23, 3);
  });

  it('keeps several lines between the same two apart, whichever way they run', () => {
    const edges = edgesOf(
      people()
        .connect('Dana', 'reportsTo', 'Emil')
        .connect('Emil', 'trusts', 'Dana')
        .connect('Emil', 'gatekeeps', 'Dana')
        .connect('Dana', 'tension', 'Emil'),
    );
    const middles = edges.lines.map((_, index) => Math.round(edgeCurve(edges, index).middle.x));
    expect(new Set(middles).size).toBe(4);
    for (const a of middles) {
      for (const b of middles) expect(a === b || Math.abs(a - b) >= 8).toBe(true);
    }
  });
});

describe('which lines are shown', () => {
  const board = people()
    .connect('Anna', 'covers', 'Dana', { topics: ['Pumps'] })
    .connect('Dana', 'reportsTo', 'Emil')
    .connect('Dana', 'trusts', 'Emil', { topics: ['Valves'] });
  const edges = edgesOf(board);
  const nobody = new Set<string>();

  it('is reporting, tension and gatekeeping by default, and the lines of the selected', () => {
    const shown = (selected: Set<string>) =>
      kindsOf(edges, visibleEdges(edges, { layers: defaultLayers, selected }));
    expect(shown(nobody)).toEqual(['reportsTo']);
    expect(shown(new Set(['Anna']))).toEqual(['covers', 'reportsTo']);
  });

  it('follows topic and people', () => {
    const all = { layers: new Set(relationshipKinds.map(({ layer }) => layer)), selected: nobody };
    expect(kindsOf(edges, visibleEdges(edges, { ...all, topic: 'Pumps' }))).toEqual(['covers', 'reportsTo']);
    const customers = new Set(['Dana', 'Emil']);
    expect(kindsOf(edges, visibleEdges(edges, { ...all, people: customers }))).toEqual([
      'reportsTo',
      'trusts',
    ]);
  });

  it('finds the lines of given people', () => {
    expect(kindsOf(edges, edgesTouching(edges, new Set(['Anna'])))).toEqual(['covers']);
  });
});

describe('edgeAt', () => {
  const edges = edgesOf(people().connect('Anna', 'covers', 'Dana').connect('Dana', 'reportsTo', 'Emil'));
  const all = new Uint8Array(edges.count).fill(1);

  it('finds the line under the pointer, within the tolerance', () => {
    const { middle } = edgeCurve(edges, 0);
    expect(edgeAt(edges, all, middle, 2)).toBe(0);
    expect(edgeAt(edges, all, { x: middle.x, y: middle.y + 6 }, 8)).toBe(0);
    expect(edgeAt(edges, all, { x: middle.x, y: middle.y + 12 }, 8)).toBeUndefined();
  });

  it('does not find what is hidden', () => {
    expect(edgeAt(edges, Uint8Array.from([0, 1]), edgeCurve(edges, 0).middle, 4)).toBeUndefined();
  });

  it('finds the nearest among 20,000 as fast as a pointer moves', () => {
    const random = seeded(3);
    const crowd = new Map(
      Array.from({ length: 2000 }, (_, i) => [`p${i}`, { x: random() * 4000, y: random() * 3000 }]),
    );
    const relationships = Array.from({ length: 20_000 }, (_, i) => ({
      id: `r${i}`,
      kind: 'influences' as const,
      from: `p${Math.floor(random() * 2000)}`,
      to: `p${Math.floor(random() * 2000)}`,
    }));
    const many = buildEdges(relationships, crowd, 36);
    const mask = new Uint8Array(many.count).fill(1);
    const start = performance.now();
    for (let index = 0; index < 20; index += 1) edgeAt(many, mask, { x: index * 200, y: index * 150 }, 6);
    expect((performance.now() - start) / 20).toBeLessThan(50);
  });
});

/** Writes down what is drawn. */
function recorder() {
  const calls: string[] = [];
  const segments: number[] = [];
  const looks = new Set<string>();
  let open = 0;
  const context = {
    strokeStyle: '',
    fillStyle: '',
    lineWidth: 0,
    lineCap: 'butt',
    lineJoin: 'miter',
    beginPath: () => {
      open = 0;
    },
    moveTo: () => undefined,
    lineTo: () => calls.push('lineTo'),
    quadraticCurveTo: (_cx: number, _cy: number, x: number, y: number) => {
      open += 1;
      calls.push(`curve ${Math.round(x)} ${Math.round(y)}`);
    },
    arc: () => calls.push('arc'),
    closePath: () => calls.push('closePath'),
    stroke() {
      calls.push('stroke');
      if (open > 0) segments.push(open);
      looks.add(`${this.strokeStyle} ${this.lineWidth}`);
    },
    fill: () => calls.push('fill'),
  };
  return { context: context as unknown as EdgeContext, calls, segments, looks };
}

describe('drawEdges', () => {
  const view = { x: 10, y: 20, zoom: 0.3, width: 1000, height: 1000 };
  const paint = { colours: edgePalettes.light };

  it('draws only what the mask shows, in the view', () => {
    const edges = edgesOf(people().connect('Anna', 'covers', 'Dana').connect('Dana', 'reportsTo', 'Emil'));
    const { context, calls } = recorder();
    drawEdges(context, edges, Uint8Array.from([0, 1]), paint, view);
    const { end } = edgeCurve(edges, 1);
    expect(calls).toEqual([
      `curve ${Math.round(end.x * 0.3 + 10)} ${Math.round(end.y * 0.3 + 20)}`,
      'stroke',
    ]);
  });

  it('leaves out what lies beside the canvas', () => {
    const edges = edgesOf(people().connect('Anna', 'covers', 'Dana'));
    const { context, calls } = recorder();
    drawEdges(context, edges, Uint8Array.from([1]), paint, { ...view, x: -500 });
    expect(calls).toEqual([]);
  });

  it('strokes at most eight segments at once', () => {
    const ring = new Map(
      Array.from({ length: 20 }, (_, i) => [`p${i}`, { x: 100 + i * 30, y: 100 + (i % 5) * 90 }]),
    );
    const relationships = Array.from({ length: 19 }, (_, i) => ({
      id: `r${i}`,
      kind: 'reportsTo' as const,
      from: `p${i}`,
      to: `p${i + 1}`,
    }));
    const edges = buildEdges(relationships, ring, 10);
    const { context, segments } = recorder();
    drawEdges(context, edges, new Uint8Array(19).fill(1), paint, view);
    expect(segments).toEqual([8, 8, 3]);
  });

  it('marks lines only from zoom 0.4 on', () => {
    const edges = edgesOf(people().connect('Dana', 'gatekeeps', 'Emil'));
    const far = recorder();
    drawEdges(far.context, edges, Uint8Array.from([1]), paint, view);
    const near = recorder();
    drawEdges(near.context, edges, Uint8Array.from([1]), paint, { ...view, zoom: 1 });
    expect(far.calls).not.toContain('lineTo');
    expect(near.calls).toContain('lineTo');
  });

  it('tells kinds apart by their marks, not by colour alone', () => {
    const marks = relationshipKindIds.map((kind) => {
      const { start, middle, end } = edgeStyles[kind];
      return `${start} ${middle} ${end}`;
    });
    expect(new Set(marks).size).toBe(relationshipKindIds.length);
  });

  it('draws unknown strength like 3', () => {
    expect(widthOf(edgeStyles.covers, 0)).toBe(widthOf(edgeStyles.covers, 3));
    expect(widthOf(edgeStyles.covers, 1)).toBe(0.75);
    expect(widthOf(edgeStyles.covers, 5)).toBe(3);
  });
});
