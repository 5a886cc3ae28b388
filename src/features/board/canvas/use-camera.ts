import { useReducedMotion } from '@mantine/hooks';
import { useReactFlow, type Viewport } from '@xyflow/react';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { DepartmentId, PersonId } from '@/domain/index.ts';
import {
  type FrameTarget,
  frameAround,
  frameOf,
  type Layout,
  type LensId,
  legibleZoom,
  type Point,
  partInView,
  type Size,
} from '@/drawing/index.ts';
import { type Camera, useBoard, useView } from '../session/session.ts';
import { showLens } from '../session/view-store.ts';
import { uncovered, useRoom } from './room.ts';

/** Milliseconds a flight takes. */
const flight = 180;

export interface BoardCamera extends Camera {
  /** Brings one piece into view, without moving when it is there already. */
  reveal(person: PersonId): void;
  /** Brings a point of the world to the middle, at this zoom or the one there is; `glides` false at once. */
  lookAt(point: Point, zoom?: number, glides?: boolean): void;
  /** Somebody has moved the view by hand: it is no longer kept fitted. */
  release(): void;
}

interface Kept {
  readonly lens: LensId;
  readonly department: DepartmentId | undefined;
  readonly target: FrameTarget;
}

/** What is looked at: the whole board, or a department closely. */
export const targetOf = (department: DepartmentId | undefined): FrameTarget =>
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
  const room = useRoom(viewport);
  const newest = useRef({ layout, viewport, duration: flight });
  const fitted = useRef(true);
  const lens = useView((view) => view.lens);
  const shown = useRef({ department, lens });
  /** What to look at once the pieces are laid out by another lens. */
  const afterwards = useRef<FrameTarget>(undefined);
  /** What a saved view shows of one lens and department: it stays in view until somebody looks elsewhere. */
  const kept = useRef<Kept>(undefined);
  /** Where a flight that is on its way ends: what is brought into view meanwhile is so from there. */
  const aim = useRef<Viewport>(undefined);

  useLayoutEffect(() => {
    newest.current = { layout, viewport, duration: reduced ? 0 : flight };
    // Another lens is another picture of the board: it is seen whole at first.
    if (shown.current.department !== department || shown.current.lens !== lens) fitted.current = true;
    shown.current = { department, lens };
    if (kept.current?.lens !== lens || kept.current.department !== department) kept.current = undefined;
    const wanted = afterwards.current ?? kept.current?.target;
    afterwards.current = undefined;
    const frame =
      wanted === undefined
        ? fitted.current && frameOf(layout, targetOf(department), room)
        : frameOf(layout, wanted, uncovered(viewport, session.view.getState().panel));
    if (wanted !== undefined) fitted.current = false;
    if (frame !== undefined && frame !== false) {
      aim.current = undefined;
      void flow.setViewport(frame);
    }
  }, [layout, viewport, room, department, lens, reduced, session, flow]);

  const camera = useMemo((): BoardCamera => {
    const beside = () => uncovered(newest.current.viewport, session.view.getState().panel);
    const glideTo = async (view: Viewport, duration = newest.current.duration) => {
      aim.current = view;
      await flow.setViewport(view, { duration });
      if (aim.current === view) aim.current = undefined;
    };
    const letGo = () => {
      kept.current = undefined;
      fitted.current = false;
    };
    const show = (target: FrameTarget, fits: boolean) => {
      const frame = frameOf(newest.current.layout, target, fits ? newest.current.viewport : beside());
      kept.current = undefined;
      fitted.current = fits;
      if (frame !== undefined) void glideTo(frame);
    };
    const lookAt: BoardCamera['lookAt'] = (point, zoom = flow.getZoom(), glides = true) => {
      letGo();
      const frame = frameAround(newest.current.layout, point, zoom, beside());
      void glideTo(frame, glides ? newest.current.duration : 0);
    };
    return {
      lookAt,
      flyTo: (person) => {
        const spot = newest.current.layout.positions.get(person);
        if (spot !== undefined) lookAt(spot, legibleZoom(newest.current.layout, flow.getZoom()));
      },
      fit: () => {
        session.view.setState({ department: undefined });
        show({ kind: 'board' }, true);
      },
      frame: (people) => show({ kind: 'people', ids: people }, false),
      frameSquare: (id, rank) => {
        const target: FrameTarget = { kind: 'square', department: id, rank };
        if (session.view.getState().lens === 'position') return show(target, false);
        afterwards.current = target;
        return session.view.setState(showLens('position'));
      },
      // Only the squares have departments.
      frameDepartment: (id) =>
        session.view.setState({ ...showLens('position')(session.view.getState()), department: id }),
      part: () =>
        fitted.current ? undefined : partInView(newest.current.layout, flow.getViewport(), beside()),
      showPart: (part) => {
        const { lens: ofLens, department: ofDepartment } = session.view.getState();
        const target: FrameTarget = part === undefined ? targetOf(ofDepartment) : { kind: 'part', part };
        show(target, part === undefined);
        if (part !== undefined) kept.current = { lens: ofLens, department: ofDepartment, target };
      },
      zoomBy: (factor) => {
        letGo();
        aim.current = undefined;
        void flow.zoomTo(flow.getZoom() * factor, { duration: newest.current.duration });
      },
      focus: focusBoard,
      release: () => {
        letGo();
        aim.current = undefined;
      },
      reveal: (person) => {
        const spot = newest.current.layout.positions.get(person);
        if (spot === undefined) return;
        const { x, y, zoom } = aim.current ?? flow.getViewport();
        const shift = shiftIntoView(spot, newest.current.layout, beside(), { x, y, zoom });
        if (shift === undefined) return;
        letGo();
        void glideTo({ x: x + shift.x, y: y + shift.y, zoom });
      },
    };
  }, [flow, session, focusBoard]);

  useEffect(() => session.camera.fill(camera), [session, camera]);
  usePanelRoom(camera, fitted);

  return camera;
}

/** A panel that opens over the selected piece moves the board aside, and back when it closes. */
function usePanelRoom(camera: BoardCamera, fitted: RefObject<boolean>): void {
  const { view } = useBoard();
  const open = useView(({ panel }) => panel !== undefined);
  const aside = useRef(false);
  useEffect(() => {
    const { focused, selection, department } = view.getState();
    const person = focused ?? [...selection].at(-1);
    if (open) {
      const wasFitted = fitted.current;
      if (person !== undefined && selection.has(person)) camera.reveal(person);
      aside.current = wasFitted && !fitted.current;
    } else if (aside.current) {
      aside.current = false;
      if (department === undefined) camera.fit();
    }
  }, [open, camera, fitted, view]);
}

/** How far the view has to move until the whole piece is beside the labels and the panel; undefined for not at all. */
function shiftIntoView(
  spot: Point,
  { gutter, pieceSize }: Layout,
  { width, height }: Size,
  { x, y, zoom }: { readonly x: number; readonly y: number; readonly zoom: number },
): Point | undefined {
  const reach = pieceSize * zoom;
  const needed = (at: number, least: number, most: number) => Math.max(least - at, Math.min(0, most - at));
  const shift = {
    x: needed(spot.x * zoom + x, gutter.left + reach, width - reach),
    y: needed(spot.y * zoom + y, gutter.top + reach / 2, height - reach / 2),
  };
  return shift.x === 0 && shift.y === 0 ? undefined : shift;
}
