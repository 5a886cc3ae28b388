import { useComputedColorScheme } from '@mantine/core';
import { useStoreApi } from '@xyflow/react';
import { type PointerEvent, type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { PersonId } from '@/domain/index.ts';
import {
  centreOf,
  contains,
  fromMap,
  type Layout,
  type MapScale,
  mapOf,
  onMap,
  type Point,
  palettes,
  type Size,
  seenPart,
} from '@/drawing/index.ts';
import { panelWidthOf } from '@/features/board/session/panel-width.ts';
import { useModel, useView } from '@/features/board/session/session.ts';
import type { BoardCamera } from '../use-camera.ts';
import { drawDots } from './draw-dots.ts';
import classes from './minimap.module.css';

/** The largest map, in pixels and as a part of the board's room. */
const largest = { width: 176, height: 116, share: 0.26 };
/** A smaller map would show nothing, in a smaller room it would be in the way. */
const smallest = 56;
/** Pixels between the map and what is to its right. */
const margin = 10;

interface MinimapProps {
  readonly layout: Layout;
  readonly viewport: Size;
  readonly lit: ReadonlySet<PersonId> | undefined;
  readonly camera: BoardCamera;
}

/**
 * The whole board small, with the part that is seen, to be dragged or clicked. A convenience for pointers: keys fit
 * (F), zoom, walk and find.
 */
export function Minimap({ layout, viewport, lit, camera }: MinimapProps) {
  const panel = useView((view) => view.panel);
  const covered = panelWidthOf(panel);
  const room = useMemo(() => ({ ...viewport, width: viewport.width - covered }), [viewport, covered]);
  const map = useMemo(
    () =>
      mapOf(layout, {
        width: Math.min(largest.width, room.width * largest.share),
        height: Math.min(largest.height, room.height * largest.share),
      }),
    [layout, room],
  );
  const dots = useDots(layout, lit, map);
  const seen = useSeenPart(layout, room, map);
  const place = useMapPlace(layout, room, map, covered);
  const drag = useMapDrag(layout, room, map, camera);
  if (map.width < smallest || map.height < smallest / 2) return null;
  return (
    <div
      ref={place}
      className={classes['map']}
      style={{ width: map.width, height: map.height }}
      aria-hidden="true"
      data-minimap
      data-no-print
      {...drag}
    >
      <canvas ref={dots} className={classes['dots']} />
      <div ref={seen} className={classes['seen']} />
    </div>
  );
}

/** The dots, drawn when somebody moves or stands out, never while panning. */
function useDots(layout: Layout, lit: ReadonlySet<PersonId> | undefined, map: MapScale) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scheme = useComputedColorScheme('light');
  const people = useModel((model) => model.people);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (element === null || context == null) return;
    const ratio = Math.min(2, window.devicePixelRatio);
    element.width = Math.round(map.width * ratio);
    element.height = Math.round(map.height * ratio);
    element.style.width = `${map.width}px`;
    element.style.height = `${map.height}px`;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawDots(context, layout, people, lit, map, palettes[scheme]);
  }, [layout, lit, people, map, scheme]);
  return canvas;
}

/** The rectangle of what is seen follows the view without rendering. */
function useSeenPart(layout: Layout, room: Size, map: MapScale): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const store = useStoreApi();
  useLayoutEffect(() => {
    let before: readonly number[] | undefined;
    const follow = () => {
      const { transform } = store.getState();
      if (transform === before || element.current === null) return;
      before = transform;
      const [x, y, zoom] = transform;
      const seen = onMap(map, seenPart(layout, room, { x, y, zoom }));
      const { style } = element.current;
      style.transform = `translate(${seen.x}px, ${seen.y}px)`;
      style.width = `${Math.max(4, seen.width)}px`;
      style.height = `${Math.max(4, seen.height)}px`;
    };
    follow();
    return store.subscribe(follow);
  }, [layout, room, map, store]);
  return element;
}

/** In the lower right corner, unless the piece in hand stands there: then beside the names of the ranks. */
function useMapPlace(layout: Layout, room: Size, map: MapScale, covered: number) {
  const element = useRef<HTMLDivElement>(null);
  const store = useStoreApi();
  const focused = useView((view) => view.focused);
  useLayoutEffect(() => {
    const spot = focused === undefined ? undefined : layout.positions.get(focused);
    let before: readonly number[] | undefined;
    const follow = () => {
      const { transform } = store.getState();
      if (transform === before || element.current === null) return;
      before = transform;
      const [x, y, zoom] = transform;
      const reach = layout.pieceSize * zoom;
      const isThere =
        spot !== undefined &&
        spot.x * zoom + x + reach > room.width - margin - map.width &&
        spot.y * zoom + y + reach > room.height - margin - map.height;
      const { style } = element.current;
      style.left = isThere ? `${layout.gutter.left + margin}px` : 'auto';
      style.right = isThere ? 'auto' : `${covered + margin}px`;
    };
    follow();
    return store.subscribe(follow);
  }, [layout, room, map, covered, focused, store]);
  return element;
}

/** Drags the part that is seen, or flies to where it is clicked beside that. */
function useMapDrag(layout: Layout, room: Size, map: MapScale, camera: BoardCamera) {
  const store = useStoreApi();
  /** From the pointer to the middle of what is seen, in world pixels; undefined while nothing is dragged. */
  const grip = useRef<Point>(undefined);
  const pointOf = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Point => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return fromMap(map, { x: clientX - left, y: clientY - top });
  };
  const end = () => {
    grip.current = undefined;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      // The board keeps the keyboard.
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      const [x, y, zoom] = store.getState().transform;
      const seen = seenPart(layout, room, { x, y, zoom });
      const point = pointOf(event);
      const middle = centreOf(seen);
      const isHeld = contains(seen, point);
      grip.current = isHeld ? { x: middle.x - point.x, y: middle.y - point.y } : { x: 0, y: 0 };
      if (!isHeld) camera.lookAt(point);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (grip.current === undefined || (event.movementX === 0 && event.movementY === 0)) return;
      const point = pointOf(event);
      camera.lookAt({ x: point.x + grip.current.x, y: point.y + grip.current.y }, undefined, false);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
