import { useMemo } from 'react';
import {
  type CalendarDate,
  type LatestTouches,
  lastContactOf,
  latestTouches,
  type PersonId,
  type Relationship,
  type Touch,
} from '@/domain/index.ts';
import { useBoard, useModel } from '../session/session.ts';

/** The relationships of a person, as they stand now. */
export function useRelationshipsOf(person: PersonId): readonly Relationship[] {
  const { graph } = useBoard().document;
  const relationships = useModel((model) => model.relationships);
  // The graph follows the read model before the model is published.
  // oxlint-disable-next-line react/exhaustive-deps -- `relationships` says when the graph's answer is another
  return useMemo(() => graph.relationshipsOf(person), [graph, person, relationships]);
}

const known = new WeakMap<ReadonlyMap<string, Touch>, LatestTouches>();

function latestOf(touches: ReadonlyMap<string, Touch>): LatestTouches {
  const latest = known.get(touches) ?? latestTouches(touches.values());
  known.set(touches, latest);
  return latest;
}

/** When the two last met: the later of the date entered and their latest touch. */
export function useLastContact(relationship: Relationship): CalendarDate | undefined {
  return useModel(({ touches }) => lastContactOf(relationship, latestOf(touches)));
}
