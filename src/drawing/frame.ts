import type { DepartmentId, PersonId, RankId } from '@/domain/index.ts';
import { around, type Rect, type Size } from './geometry.ts';
import type { Layout } from './lenses/lens.ts';

/** What to look at. */
export type FrameTarget =
  | { readonly kind: 'board' }
  | { readonly kind: 'department'; readonly id: DepartmentId }
  | { readonly kind: 'rank'; readonly id: RankId }
  | { readonly kind: 'people'; readonly ids: Iterable<PersonId> };

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
/** People are shown with what stands around them, never closer than this. */
const closestToPeople = 2;

function rectOf(layout: Layout, target: FrameTarget): Rect | undefined {
  const { area, gutter } = layout;
  switch (target.kind) {
    case 'board':
      return { x: 0, y: 0, width: layout.width, height: layout.height };
    case 'department': {
      const file = layout.files.find((candidate) => candidate.department === target.id);
      if (file === undefined) return undefined;
      const labelled = { x: file.x - gutter.left, y: area.y - gutter.top };
      return { ...labelled, width: gutter.left + file.width, height: gutter.top + area.height };
    }
    case 'rank': {
      const row = layout.rows.find((candidate) => candidate.rank === target.id);
      if (row === undefined) return undefined;
      const labelled = { x: area.x - gutter.left, y: row.y - gutter.top };
      return { ...labelled, width: gutter.left + area.width, height: gutter.top + row.height };
    }
    case 'people': {
      const cells = [...target.ids].flatMap((id) => layout.positions.get(id)?.cell ?? []);
      return around(cells);
    }
  }
}

/**
 * The view that shows all of the target, centred, as large as it goes between the zoom limits; departments
 * and ranks with the gutters in which their labels stand. Undefined when the target is not on the board.
 */
export function frameOf(layout: Layout, target: FrameTarget, viewport: Size): Frame | undefined {
  const rect = rectOf(layout, target);
  if (rect === undefined) return undefined;
  const fitting = Math.min(viewport.width / rect.width, viewport.height / rect.height);
  const limit = target.kind === 'people' ? closestToPeople : largestZoom;
  const zoom = Math.min(limit, Math.max(leastZoom, fitting));
  return {
    x: viewport.width / 2 - (rect.x + rect.width / 2) * zoom,
    y: viewport.height / 2 - (rect.y + rect.height / 2) * zoom,
    zoom,
    rect,
  };
}
