import type { DepartmentId, PersonId, RankId, ViewFrame } from '@/domain/index.ts';
import { around, centreOf, type Point, type Rect, type Size } from './geometry.ts';
import type { Layout } from './lenses/lens.ts';

/** What to look at. */
export type FrameTarget =
  | { readonly kind: 'board' }
  | { readonly kind: 'department'; readonly id: DepartmentId }
  | { readonly kind: 'square'; readonly department: DepartmentId; readonly rank: RankId }
  | { readonly kind: 'people'; readonly ids: Iterable<PersonId> }
  /** A part of the board whose width is to be in view, whatever the shape of the screen. */
  | { readonly kind: 'part'; readonly part: ViewFrame };

/** A view: screen = world · zoom + (x, y), as React Flow's viewport has it. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  /** The part of the world that had to be in view. */
  readonly rect: Rect;
}

export const leastZoom = 0.1;
export const largestZoom = 4;
/** People and squares are shown with what is around them, never closer than this. */
const closest = 2;

/** What has to be in view, without the labels above and beside it. */
function rectOf(layout: Layout, target: FrameTarget): Rect | undefined {
  const { area, gutter } = layout;
  switch (target.kind) {
    case 'board': {
      const size = { width: layout.width - gutter.left, height: layout.height - gutter.top };
      return { x: gutter.left, y: gutter.top, ...size };
    }
    case 'department': {
      const file = layout.files.find((candidate) => candidate.department === target.id);
      return file === undefined ? undefined : { ...area, x: file.x, width: file.width };
    }
    case 'square':
      return layout.squares.find(
        ({ standing }) => standing.department === target.department && standing.rank === target.rank,
      );
    case 'part': {
      const { x, y, width } = target.part;
      const across = width * layout.width;
      return { x: x * layout.width - across / 2, y: y * layout.height, width: across, height: 0 };
    }
    case 'people': {
      const cells = [...target.ids].flatMap((id) => layout.positions.get(id)?.cell ?? []);
      return around(cells);
    }
  }
}

/**
 * The view that shows all of the target, centred in the room the labels leave, as large as it goes between
 * the zoom limits. The labels keep their size whatever the zoom, so the gutters count in screen pixels.
 * Undefined when the target is not on the board.
 */
export function frameOf(layout: Layout, target: FrameTarget, viewport: Size): Frame | undefined {
  const rect = rectOf(layout, target);
  if (rect === undefined) return undefined;
  const room = roomBeside(layout, viewport);
  const fitting = Math.min(room.width / rect.width, room.height / rect.height);
  const limit = target.kind === 'people' || target.kind === 'square' ? closest : largestZoom;
  const zoom = Math.min(limit, Math.max(leastZoom, fitting));
  return { ...frameAround(layout, centreOf(rect), zoom, viewport), rect };
}

/** What of the board a view has in the room the labels leave: the inverse of `frameOf` a part. */
export function partInView(layout: Layout, { x, y, zoom }: Omit<Frame, 'rect'>, viewport: Size): ViewFrame {
  const room = roomBeside(layout, viewport);
  const middle = centreOf(room);
  return {
    x: (middle.x - x) / zoom / layout.width,
    y: (middle.y - y) / zoom / layout.height,
    width: room.width / zoom / layout.width,
  };
}

/** What the labels above and beside the board leave of the screen. */
function roomBeside({ gutter }: Layout, viewport: Size): Rect {
  const { left, top } = gutter;
  return {
    x: left,
    y: top,
    width: Math.max(1, viewport.width - left),
    height: Math.max(1, viewport.height - top),
  };
}

/** The view that has a point in the middle of the room the labels leave. */
export function frameAround(
  layout: Layout,
  { x, y }: Point,
  zoom: number,
  viewport: Size,
): Omit<Frame, 'rect'> {
  const middle = centreOf(roomBeside(layout, viewport));
  return { x: middle.x - x * zoom, y: middle.y - y * zoom, zoom };
}

/** In pixels on screen: a piece whose marks, name and title can be read. */
const legiblePiece = 56;

/** The zoom at which a piece that was looked for can be read: never further out than the board is seen already. */
export function legibleZoom({ pieceSize }: Layout, zoom: number): number {
  return Math.max(zoom, Math.min(closest, Math.max(1, legiblePiece / pieceSize)));
}
