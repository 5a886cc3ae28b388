import type { Insight } from '@/analysis/index.ts';
import type { PersonId } from '@/domain/index.ts';
import type { BoardSession } from '../session/session.ts';
import { type Shown, select } from '../session/view-store.ts';

type Session = Pick<BoardSession, 'view' | 'camera'>;

interface WhatIsShown extends Shown {
  /** Who is selected, the most concerned first; everybody it is about where it is not said. */
  readonly selected?: readonly PersonId[];
}

/** Draws something on the board: selects people, lights them and the way, and brings all of them into view. */
export function showOnBoard({ view, camera }: Session, { selected, ...shown }: WhatIsShown): void {
  const people = selected ?? shown.subjects;
  view.setState((state) => ({ ...select(people)(state), focused: people[0], insight: shown }));
  const seen = new Set([...shown.subjects, ...shown.path]);
  if (seen.size > 0) camera.current?.frame([...seen]);
}

/** More people than this are lit, but not selected: the lines of all of them would hide what there is to see. */
const mostSelected = 8;

/** What is drawn of an insight: its people and one of its ways, the best unless another is given. */
export function shownOf({ id, subjects, evidence }: Insight, way?: readonly PersonId[]): Shown {
  return { id, subjects, path: way ?? evidence.path?.people ?? [] };
}

/**
 * Shows the people an insight is about and one of its ways, the best unless another is given; without people the
 * square or the department it is about.
 */
export function showInsight(session: Session, insight: Insight, way?: readonly PersonId[]): void {
  const { place } = insight;
  const shown = shownOf(insight, way);
  const { subjects, path } = shown;
  const selected = subjects.length > mostSelected ? subjects.slice(0, 1) : subjects;
  showOnBoard(session, { ...shown, selected });
  if (subjects.length + path.length > 0 || place === undefined) return;
  const { camera } = session;
  if (place.rank === undefined) camera.current?.frameDepartment(place.department);
  else camera.current?.frameSquare(place.department, place.rank);
}
