import type { Point, Rect, Size } from './geometry.ts';
import type { Layout } from './lenses/lens.ts';

/** How the whole board is shown small: map = (world − origin) · scale. */
export interface MapScale extends Size {
  readonly origin: Point;
  readonly scale: number;
}

/** The board as large as it goes into the room, with its own proportions. */
export function mapOf({ gutter, width, height }: Layout, room: Size): MapScale {
  const [across, down] = [Math.max(1, width - gutter.left), Math.max(1, height - gutter.top)];
  const scale = Math.min(room.width / across, room.height / down);
  return {
    origin: { x: gutter.left, y: gutter.top },
    scale,
    width: Math.round(across * scale),
    height: Math.round(down * scale),
  };
}

/** A rectangle of the world on the map, cut off at its edges. */
export function onMap({ origin, scale, width, height }: MapScale, rect: Rect): Rect {
  const within = (value: number, most: number) => Math.max(0, Math.min(most, value));
  const left = within((rect.x - origin.x) * scale, width);
  const top = within((rect.y - origin.y) * scale, height);
  const right = within((rect.x + rect.width - origin.x) * scale, width);
  const bottom = within((rect.y + rect.height - origin.y) * scale, height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The point of the world under a point of the map. */
export function fromMap({ origin, scale }: MapScale, { x, y }: Point): Point {
  return { x: x / scale + origin.x, y: y / scale + origin.y };
}

/** The part of the world that can be seen in the room the labels and a panel leave. */
export function seenPart(
  { gutter }: Layout,
  { width, height }: Size,
  { x, y, zoom }: Point & { readonly zoom: number },
): Rect {
  return {
    x: (gutter.left - x) / zoom,
    y: (gutter.top - y) / zoom,
    width: Math.max(0, width - gutter.left) / zoom,
    height: Math.max(0, height - gutter.top) / zoom,
  };
}
