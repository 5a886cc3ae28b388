import { describe, expect, it } from 'vitest';
import { laptop, organisation } from '#tests/support/lens-boards.ts';
import { frameOf, lensOf, partInView } from '@/drawing/index.ts';

const board = organisation({ contacts: 100 });
const layout = lensOf('position').layout(board);
const focus = 'customer-Finance';

describe('frameOf', () => {
  it('shows a fitting board as it is', () => {
    const frame = frameOf(layout, { kind: 'board' }, laptop);
    expect(frame?.zoom).toBeCloseTo(1, 6);
    expect(frame?.x).toBeCloseTo(0, 6);
    expect(frame?.y).toBeCloseTo(0, 6);
  });

  it('puts a department in focus exactly into the viewport, behind the rank labels', () => {
    const close = lensOf('position').layout({ ...board, focus });
    const frame = frameOf(close, { kind: 'department', id: focus }, laptop);
    const file = close.files.find(({ department }) => department === focus);
    const before = close.files[close.files.findIndex(({ department }) => department === focus) - 1];
    expect(frame?.zoom).toBeCloseTo(1, 6);
    expect((file?.x ?? 0) + (frame?.x ?? 0)).toBeCloseTo(close.gutter.left, 6);
    expect((before?.x ?? 0) + (before?.width ?? 0) + (frame?.x ?? 0)).toBeLessThanOrEqual(1e-6);
  });

  it('centres people in the room the labels leave, no closer than twice their size', () => {
    const frame = frameOf(layout, { kind: 'people', ids: ['customer3'] }, laptop);
    const cell = layout.positions.get('customer3')?.cell;
    const middle = layout.gutter.left + (laptop.width - layout.gutter.left) / 2;
    expect(frame?.zoom).toBe(2);
    expect(((cell?.x ?? 0) + (cell?.width ?? 0) / 2) * 2 + (frame?.x ?? 0)).toBeCloseTo(middle, 6);
  });

  it.each([
    ['larger than the screen', 1000, { kind: 'board' }],
    ['of which a department is shown', 100, { kind: 'department', id: focus }],
    ['of which people far apart are shown', 100, { kind: 'people', ids: ['customer0', 'customer99'] }],
  ] as const)('hides nothing behind the labels of a board %s', (_what, contacts, target) => {
    const big = lensOf('position').layout(organisation({ contacts }));
    const frame = frameOf(big, target, { width: 500, height: 400 });
    if (frame === undefined) throw new Error('It is on the board.');
    const { x, y, zoom, rect } = frame;
    expect(zoom).toBeLessThan(1);
    expect(rect.x * zoom + x).toBeGreaterThanOrEqual(big.gutter.left - 1e-6);
    expect(rect.y * zoom + y).toBeGreaterThanOrEqual(big.gutter.top - 1e-6);
    expect((rect.x + rect.width) * zoom + x).toBeLessThanOrEqual(500 + 1e-6);
    expect((rect.y + rect.height) * zoom + y).toBeLessThanOrEqual(400 + 1e-6);
  });

  it('has nothing to show for what is not on the board', () => {
    expect(frameOf(layout, { kind: 'department', id: 'gone' }, laptop)).toBeUndefined();
    expect(frameOf(layout, { kind: 'people', ids: [] }, laptop)).toBeUndefined();
  });

  it('shows a whole square, an empty one too', () => {
    const square = layout.squares.find(
      ({ side, standing }) => side === 'customer' && standing.rank === 'Director',
    );
    if (square?.standing.department == null) throw new Error('It is on the board.');
    const target = { kind: 'square', department: square.standing.department, rank: 'Director' } as const;
    const frame = frameOf(layout, target, laptop);
    expect(frame?.rect).toMatchObject({ x: square.x, y: square.y, width: square.width });
    expect(frame?.zoom).toBeLessThanOrEqual(2);
    expect(frameOf(layout, { ...target, rank: 'gone' }, laptop)).toBeUndefined();
  });
});

describe('partInView', () => {
  const part = { x: 0.4, y: 0.6, width: 0.3 };

  it('is what a frame of that part has in view', () => {
    const frame = frameOf(layout, { kind: 'part', part }, laptop);
    if (frame === undefined) throw new Error('A part is always on the board.');
    const seen = partInView(layout, frame, laptop);
    expect(seen.x).toBeCloseTo(part.x, 9);
    expect(seen.y).toBeCloseTo(part.y, 9);
    expect(seen.width).toBeCloseTo(part.width, 9);
  });

  it('has the same width in view on another screen', () => {
    const projector = { width: 1000, height: 500 };
    const frame = frameOf(layout, { kind: 'part', part }, projector);
    expect(frame && partInView(layout, frame, projector).width).toBeCloseTo(part.width, 9);
  });
});
