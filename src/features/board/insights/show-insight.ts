import type { Insight } from '@/analysis/index.ts';
import type { BoardSession } from '../session/session.ts';
import { select } from '../session/view-store.ts';

/**
 * Selects the people an insight is about, draws its path, and brings all of them into view; without people the
 * square that is empty.
 */
export function showInsight({ view, camera }: BoardSession, insight: Insight): void {
  const { id, subjects, evidence, place } = insight;
  const path = evidence.path?.people ?? [];
  view.setState((state) => ({
    ...select(subjects)(state),
    focused: subjects[0],
    insight: { id, subjects, path },
  }));
  const people = new Set([...subjects, ...path]);
  if (people.size > 0) camera.current?.frame([...people]);
  else if (place?.rank !== undefined) camera.current?.frameSquare(place.department, place.rank);
}
