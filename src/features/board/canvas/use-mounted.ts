import { useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PersonId } from '@/domain/index.ts';
import { type Layout, leastDetailedZoom, peopleIn, type Rect } from '@/drawing/index.ts';
import { useView } from '../session/session.ts';
import { useCanvas, useCanvasStore } from './canvas-store.ts';
import { whenSettled } from './when-settled.ts';

/** Up to so many pieces are all mounted when seen closely; of more only those around the view. */
const manyPieces = 300;
/** A smaller piece, in pixels on screen, has no name below it: many of them are drawn instead of mounted. */
const leastNamedPiece = 24;
/** From afar, the pieces of a larger selection than this are drawn, however they are moved. */
export const mostInHand = 40;
/** The part of the view beyond each of its edges within which pieces are mounted as well. */
const margin = 0.25;

/** What of the board is elements. */
export interface Detail {
  /** From afar: the pieces are drawn on a canvas. */
  readonly isPlain: boolean;
  /** Around which pieces are mounted when seen closely, in world pixels. */
  readonly around: Rect;
}

interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** From afar, or where so many small pieces would be mounted that the board would be slow. */
export function detailOf(layout: Layout, { x, y, zoom, width, height }: View): Detail {
  const [across, down] = [width / zoom, height / zoom];
  const around = {
    x: -x / zoom - margin * across,
    y: -y / zoom - margin * down,
    width: across * (1 + 2 * margin),
    height: down * (1 + 2 * margin),
  };
  const isSmall = layout.pieceSize * zoom < leastNamedPiece;
  const isPlain = zoom < leastDetailedZoom || (isSmall && peopleIn(layout, around).length > manyPieces);
  return { isPlain, around };
}

/** True while what is mounted is right for a view. */
function isWithin({ x, y, zoom, width, height }: View, { around }: Detail): boolean {
  const [left, top] = [-x / zoom, -y / zoom];
  return (
    left >= around.x &&
    top >= around.y &&
    left + width / zoom <= around.x + around.width &&
    top + height / zoom <= around.y + around.height
  );
}

/**
 * Keeps to how the board is seen: changed when the view settles, or leaves what is mounted during a long pan.
 *
 * @param first how it is seen before anything is drawn, so that no piece is mounted that is not needed
 */
export function useDetail(layout: Layout, first: Detail): Detail {
  const store = useStoreApi();
  const [detail, setDetail] = useState(first);
  const newest = useRef(detail);

  useEffect(() => {
    let transform: readonly number[] | undefined;
    const now = (): View => {
      const { transform: at, width, height } = store.getState();
      return { x: at[0], y: at[1], zoom: at[2], width, height };
    };
    const settle = () => {
      const view = now();
      if (view.width === 0 || view.height === 0) return;
      const next = detailOf(layout, view);
      // Seen from afar, and of a small board, nothing depends on where the view is.
      const isEverywhere = next.isPlain || layout.positions.size <= manyPieces;
      if (isEverywhere && next.isPlain === newest.current.isPlain) return;
      newest.current = next;
      setDetail(next);
    };
    const settling = whenSettled(settle);
    const follow = () => {
      const state = store.getState();
      if (state.transform === transform) return;
      const zoomed = transform?.[2] !== state.transform[2];
      transform = state.transform;
      const isCovered = newest.current.isPlain || isWithin(now(), newest.current);
      // Whoever goes beyond what is mounted must not meet a bare board; to mount more while zooming would be slow.
      if (isCovered || (zoomed && !detailOf(layout, now()).isPlain)) return settling.moved();
      settling.stop();
      settle();
    };
    follow();
    const unsubscribe = store.subscribe(follow);
    return () => {
      unsubscribe();
      settling.stop();
    };
  }, [layout, store]);

  return detail;
}

/**
 * The pieces that are elements: all of a small board seen closely, of a large one those around the view, and from
 * afar only those in hand. Undefined for all.
 */
export function useMounted(layout: Layout, detail: Detail): ReadonlySet<PersonId> | undefined {
  const { isPlain, around } = useUntilDrawn(detail);
  const isAll = !isPlain && layout.positions.size <= manyPieces;
  const near = useMemo(
    () => (isAll || isPlain ? [] : peopleIn(layout, around)),
    [isAll, isPlain, layout, around],
  );
  const inHand = useInHand(layout, isAll);
  return useMemo(
    () => (isAll || inHand === undefined ? undefined : new Set([...near, ...inHand])),
    [isAll, near, inHand],
  );
}

/** The detail from before as long as the pieces seen from afar are being drawn: the board is never bare. */
function useUntilDrawn(detail: Detail): Detail {
  const isDrawn = useCanvas((state) => state.plainIsDrawn);
  const [shown, setShown] = useState(detail);
  const isReady = !detail.isPlain || isDrawn || shown.isPlain;
  if (isReady && shown !== detail) setShown(detail);
  return isReady ? detail : shown;
}

/** Who must be an element whatever the zoom: what the pointer is on, what is selected, moved or has the keyboard. */
function useInHand(layout: Layout, isAll: boolean): readonly PersonId[] | undefined {
  const canvas = useCanvasStore();
  // Only asked where it matters, so that a small board does not render for it.
  const hovered = useCanvas((state) => (isAll ? undefined : state.hovered));
  const moving = useCanvas((state) => (isAll ? undefined : state.moving?.people));
  const selection = useView((view) => (isAll ? undefined : view.selection));
  const focused = useView((view) => (isAll ? undefined : view.focused));
  return useMemo(() => {
    if (isAll) return undefined;
    const first = layout.positions.keys().next().value;
    const known = focused !== undefined && layout.positions.has(focused) ? focused : first;
    const selected = selection !== undefined && selection.size <= mostInHand ? selection : [];
    const dragged = moving === undefined || moving.size > mostInHand ? [] : moving;
    const held = canvas.getState().hovered;
    return [hovered ?? held, known, ...selected, ...dragged].filter((id) => id !== undefined);
  }, [canvas, isAll, layout, hovered, moving, selection, focused]);
}
