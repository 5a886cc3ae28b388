import { useMemo } from 'react';
import type { Person, PersonId } from '@/domain/index.ts';
import {
  type EdgeArrays,
  type EdgeMask,
  edgesTouching,
  gatherLines,
  type Layout,
  routeLines,
} from '@/drawing/index.ts';
import { useModel, useView } from '@/features/board/session/session.ts';
import { useCanvas } from '../canvas-store.ts';
import { liveLines, stillLines } from './shown-lines.ts';

const nobody: ReadonlyMap<PersonId, Person> = new Map();

/** Who is there, followed only while a filter asks: a tag must not redraw every line. */
function usePeopleFor(filtered: boolean): ReadonlyMap<PersonId, Person> {
  return useModel((model) => (filtered ? model.people : nobody));
}

/** All lines of the board where its pieces stand. */
export function useEdges(layout: Layout): EdgeArrays {
  const relationships = useModel((model) => model.relationships);
  const lines = useMemo(() => gatherLines(relationships.values()), [relationships]);
  return useMemo(() => routeLines(lines, layout.positions, layout.pieceSize), [lines, layout]);
}

/** The lines of the still picture. */
export function useStillMask(edges: EdgeArrays): EdgeMask {
  const layers = useView((view) => view.layers);
  const topic = useView((view) => view.topic);
  const department = useView((view) => view.department);
  const people = usePeopleFor(topic !== undefined || department !== undefined);
  const ofFocus = useCanvas((state) => state.focus);
  return useMemo(
    () => stillLines(edges, { layers, topic, department, ofFocus }, people),
    [edges, layers, topic, department, ofFocus, people],
  );
}

/**
 * Of these lines those of nobody who is on their way: theirs are drawn live.
 *
 * @param isAsked whether the lines are drawn each for itself; a bundle stays as it is until the drop
 */
export function useAtRest(edges: EdgeArrays, mask: EdgeMask, isAsked: boolean): EdgeMask {
  const moving = useCanvas((state) => (isAsked ? state.moving?.people : undefined));
  return useMemo(() => {
    if (moving === undefined) return mask;
    const live = edgesTouching(edges, moving);
    return mask.map((visible, index) => (live[index] === 1 ? 0 : visible));
  }, [edges, mask, moving]);
}

/** The lines that stand out. */
export function useLiveMask(edges: EdgeArrays): EdgeMask {
  const selection = useView((view) => view.selection);
  const selectedRelationship = useView((view) => view.selectedRelationship);
  const topic = useView((view) => view.topic);
  const insight = useView((view) => view.insight);
  const ofFocus = useCanvas((state) => state.focus);
  const people = usePeopleFor(topic !== undefined);
  return useMemo(
    () => liveLines(edges, { selection, selectedRelationship, topic, insight, ofFocus }, people),
    [edges, selection, selectedRelationship, topic, insight, ofFocus, people],
  );
}
