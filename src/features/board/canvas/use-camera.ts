import { useReducedMotion } from '@mantine/hooks';
import { useReactFlow } from '@xyflow/react';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { DepartmentId, PersonId } from '@/domain/index.ts';
import { type FrameTarget, frameOf, type Layout, type Size } from '@/drawing/index.ts';
import { type Camera, useBoard, useView } from '../session/session.ts';

/** Milliseconds a flight takes. */
const flight = 180;

export interface BoardCamera extends Camera {
  /** Brings one piece into view, without moving when it is there already. */
  reveal(person: PersonId): void;
  /** Somebody has moved the view by hand: it is no longer kept fitted. */
  release(): void;
}

const targetOf = (department: DepartmentId | undefined): FrameTarget =>
  department === undefined ? { kind: 'board' } : { kind: 'department', id: department };

/**
 * The camera over the board. It keeps the board, or the department in focus, fitted to the screen until
 * somebody looks elsewhere.
 */
export function useCamera(layout: Layout, viewport: Size, focusBoard: () => void): BoardCamera {
  const session = useBoard();
  const flow = useReactFlow();
  const reduced = useReducedMotion();
  const department = useView((view) => view.department);
  const newest = useRef({ layout, viewport, duration: flight });
  const fitted = useRef(true);
  const focusShown = useRef(department);

  useLayoutEffect(() => {
    newest.current = { layout, viewport, duration: reduced ? 0 : flight };
    if (focusShown.current !== department) fitted.current = true;
    focusShown.current = department;
    const frame = fitted.current ? frameOf(layout, targetOf(department), viewport) : undefined;
    if (frame !== undefined) void flow.setViewport(frame);
  }, [layout, viewport, department, reduced, flow]);

  const camera = useMemo((): BoardCamera => {
    const show = (target: FrameTarget, fits: boolean) => {
      const frame = frameOf(newest.current.layout, target, newest.current.viewport);
      fitted.current = fits;
      if (frame !== undefined) void flow.setViewport(frame, { duration: newest.current.duration });
    };
    return {
      fit: () => {
        session.view.setState({ department: undefined });
        show({ kind: 'board' }, true);
      },
      frame: (people) => show({ kind: 'people', ids: people }, false),
      frameDepartment: (id) => session.view.setState({ department: id }),
      zoomBy: (factor) => {
        fitted.current = false;
        void flow.zoomTo(flow.getZoom() * factor, { duration: newest.current.duration });
      },
      focus: focusBoard,
      release: () => {
        fitted.current = false;
      },
      reveal: (person) => {
        const spot = newest.current.layout.positions.get(person);
        if (
          spot === undefined ||
          isInView(spot, newest.current.layout, newest.current.viewport, flow.getViewport())
        ) {
          return;
        }
        fitted.current = false;
        void flow.setCenter(spot.x, spot.y, { zoom: flow.getZoom(), duration: newest.current.duration });
      },
    };
  }, [flow, session, focusBoard]);

  useEffect(() => session.camera.fill(camera), [session, camera]);

  return camera;
}

/** True where the whole piece is on screen, beside the labels. */
function isInView(
  spot: { readonly x: number; readonly y: number },
  { gutter, pieceSize }: Layout,
  { width, height }: Size,
  { x, y, zoom }: { readonly x: number; readonly y: number; readonly zoom: number },
): boolean {
  const [left, top] = [spot.x * zoom + x, spot.y * zoom + y];
  const reach = (pieceSize * zoom) / 2;
  return (
    left - reach >= gutter.left && left + reach <= width && top - reach >= gutter.top && top + reach <= height
  );
}
