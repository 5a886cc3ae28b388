import { describe, expect, it } from 'vitest';
import { laptop } from '#tests/support/lens-boards.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { buildEdges, elbowLines, lensOf, type Point } from '@/drawing/index.ts';
import {
  linesUnder,
  nextOf,
  type ShownEdges,
  toleranceOf,
} from '@/features/board/canvas/edges/lines-under.ts';
import { withoutElbows } from '@/features/board/canvas/edges/without-elbows.ts';

/** The org chart of two people below a manager, one of whom the manager trusts. */
function chart() {
  const snapshot = new TestBoard()
    .contact('Dana')
    .contact('Emil')
    .contact('Finn')
    .connect('Emil', 'reportsTo', 'Dana')
    .connect('Finn', 'reportsTo', 'Dana')
    .connect('Emil', 'trusts', 'Finn')
    .snapshot();
  const layout = lensOf('orgChart').layout({
    ...snapshot,
    network: new Map(),
    whiteSpaces: [],
    viewport: laptop,
  });
  const edges = buildEdges(snapshot.relationships, layout.positions, layout.pieceSize);
  const elbows = elbowLines(edges.lines, layout);
  const all = new Uint8Array(edges.count).fill(1);
  const single = withoutElbows(all, elbows);
  const shown: ShownEdges = { still: edges, stillMask: single, bundles: undefined, edges, single, elbows };
  return { layout, shown };
}

const middle = (a: Point | undefined, b: Point | undefined): Point => ({
  x: ((a?.x ?? 0) + (b?.x ?? 0)) / 2,
  y: ((a?.y ?? 0) + (b?.y ?? 0)) / 2,
});

const said = (under: ReturnType<typeof linesUnder>) =>
  under?.kind === 'lines' ? under.relationships.map(({ kind, from, to }) => `${from} ${kind} ${to}`) : under;

describe('what is under the pointer', () => {
  it('is a reporting line where the org chart draws it, with its corners, and not where it would run straight', () => {
    const { layout, shown } = chart();
    const corners = layout.elbows?.get('Emil') ?? [];
    const onElbow = middle(corners.at(-2), corners.at(-1));
    expect(said(linesUnder(shown, onElbow, 4))).toContain('Emil reportsTo Dana');
    const straight = middle(layout.positions.get('Emil'), layout.positions.get('Dana'));
    const beside = { x: straight.x, y: straight.y + 1 };
    const isNear = corners.some(({ x, y }) => Math.hypot(x - beside.x, y - beside.y) < 4);
    expect(isNear).toBe(false);
    expect(linesUnder(shown, beside, 2)).toBeUndefined();
  });

  it('of several lines in one place has all, and clicks go through them in a circle', () => {
    const { layout, shown } = chart();
    // Both lines end below the manager.
    const under = linesUnder(shown, layout.elbows?.get('Emil')?.at(-1) ?? { x: 0, y: 0 }, 4);
    expect(said(under)).toEqual(expect.arrayContaining(['Emil reportsTo Dana', 'Finn reportsTo Dana']));
    const relationships = under?.kind === 'lines' ? under.relationships : [];
    const first = nextOf(relationships, undefined);
    expect(first).toBe(relationships[0]?.id);
    expect(nextOf(relationships, first)).toBe(relationships[1]?.id);
    expect(nextOf(relationships, relationships.at(-1)?.id)).toBe(first);
  });

  it('may be twice as far from a finger as from a mouse', () => {
    expect(toleranceOf('touch')).toBe(2 * toleranceOf('mouse'));
    expect(toleranceOf('pen')).toBe(toleranceOf('mouse'));
  });
});
