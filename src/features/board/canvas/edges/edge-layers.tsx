import { useComputedColorScheme } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import type { DepartmentId, Person, PersonId } from '@/domain/index.ts';
import {
  buildEdges,
  drawEdges,
  drawPath,
  type EdgeArrays,
  type EdgeView,
  edgePalettes,
  edgesTouching,
  type Layout,
  type Point,
  palettes,
  visibleEdges,
} from '@/drawing/index.ts';
import { useBoard, useModel, useView } from '@/features/board/session/session.ts';
import { useCanvas } from '../canvas-store.ts';
import { peopleOfTopic } from '../lit-people.ts';
import classes from './edge-layers.module.css';
import { useBitmap } from './use-bitmap.ts';

const nobody: ReadonlySet<PersonId> = new Set();
const noPeople: ReadonlyMap<PersonId, Person> = new Map();

/** All lines of the board where its pieces stand. */
export function useEdges(layout: Layout): EdgeArrays {
  const relationships = useModel((model) => model.relationships);
  return useMemo(
    () => buildEdges(relationships.values(), layout.positions, layout.pieceSize),
    [relationships, layout],
  );
}

/** The two canvases with the relationships: a still picture of all, and what is selected or on its way. */
export function EdgeLayers({ layout }: { readonly layout: Layout }) {
  const edges = useEdges(layout);
  const still = useStillEdges(edges);
  const live = useLiveEdges(layout, edges);
  return (
    <>
      <canvas ref={useBitmap(still)} className={classes['still']} aria-hidden="true" />
      <canvas ref={useBitmap(live)} className={classes['live']} aria-hidden="true" />
    </>
  );
}

function useStillEdges(edges: EdgeArrays) {
  const scheme = useComputedColorScheme('light');
  const layers = useView((view) => view.layers);
  const topic = useView((view) => view.topic);
  const department = useView((view) => view.department);
  // Only a filter asks who the people are: a tag must not redraw every line.
  const people = useModel((model) =>
    topic === undefined && department === undefined ? undefined : model.people,
  );
  const moving = useCanvas((state) => state.moving?.people) ?? nobody;

  const mask = useMemo(() => {
    const restricted = topic === undefined ? {} : { topic, people: peopleOfTopic(people ?? noPeople, topic) };
    const shown = visibleEdges(edges, { layers, selected: nobody, ...restricted });
    // Looking closely at one department, lines between others would only cross the view.
    const near =
      department === undefined ? undefined : edgesTouching(edges, peopleOf(people ?? noPeople, department));
    // What is on its way is drawn live.
    const live = moving.size === 0 ? undefined : edgesTouching(edges, moving);
    return shown.map((visible, index) => (near?.[index] === 0 || live?.[index] === 1 ? 0 : visible));
  }, [edges, layers, topic, moving, department, people]);

  return useCallback(
    (context: CanvasRenderingContext2D, view: EdgeView) =>
      drawEdges(context, edges, mask, { colours: edgePalettes[scheme] }, view),
    [edges, mask, scheme],
  );
}

function peopleOf(people: ReadonlyMap<PersonId, Person>, department: DepartmentId): ReadonlySet<PersonId> {
  return new Set(
    [...people.values()].filter((person) => person.department === department).map(({ id }) => id),
  );
}

function useLiveEdges(layout: Layout, edges: EdgeArrays) {
  const scheme = useComputedColorScheme('light');
  const { document } = useBoard();
  const selection = useView((view) => view.selection);
  const path = useView((view) => view.insight?.path);
  const relationship = useView((view) => view.selectedRelationship);
  const moving = useCanvas((state) => state.moving);

  return useMemo(() => {
    const people = moving?.people ?? selection;
    const positions = movedPositions(layout, moving?.positions);
    if (people.size === 0 && relationship === undefined && (path?.length ?? 0) < 2) return undefined;
    const [lines, mask] =
      moving === undefined
        ? [edges, withRelationship(edges, edgesTouching(edges, people), relationship)]
        : linesOf(document, people, positions, layout.pieceSize);
    return (context: CanvasRenderingContext2D, view: EdgeView) => {
      drawEdges(context, lines, mask, { colours: edgePalettes[scheme], widen: 0.5 }, view);
      if (path !== undefined)
        drawPath(context, path, positions, layout.pieceSize, palettes[scheme].path, view);
    };
  }, [layout, edges, document, selection, path, relationship, moving, scheme]);
}

function movedPositions(
  layout: Layout,
  moved: ReadonlyMap<PersonId, Point> | undefined,
): ReadonlyMap<PersonId, Point> {
  return moved === undefined ? layout.positions : new Map<PersonId, Point>([...layout.positions, ...moved]);
}

function withRelationship(edges: EdgeArrays, mask: Uint8Array, relationship: string | undefined): Uint8Array {
  if (relationship === undefined) return mask;
  return mask.map((shown, index) =>
    edges.lines[index]?.relationships.some(({ id }) => id === relationship) === true ? 1 : shown,
  );
}

/** Only the lines of the pieces on their way, built anew for every frame. */
function linesOf(
  document: ReturnType<typeof useBoard>['document'],
  people: ReadonlySet<PersonId>,
  positions: ReadonlyMap<PersonId, Point>,
  pieceSize: number,
): [EdgeArrays, Uint8Array] {
  const touched = new Map(
    [...people].flatMap((id) => document.graph.relationshipsOf(id)).map((tie) => [tie.id, tie]),
  );
  const lines = buildEdges(touched.values(), positions, pieceSize);
  return [lines, new Uint8Array(lines.count).fill(1)];
}
