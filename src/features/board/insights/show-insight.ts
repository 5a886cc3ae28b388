import type { Insight } from '@/analysis/index.ts';
import type { BoardSession } from '../session/session.ts';
import { select } from '../session/view-store.ts';

/** Selects the people an insight is about, draws its path, and brings all of them into view. */
export function showInsight({ view, camera }: BoardSession, insight: Insight): void {
  const { id, subjects, evidence } = insight;
  const path = evidence.path?.people ?? [];
  view.setState((state) => ({ ...select(subjects.slice(0, 1))(state), insight: { id, subjects, path } }));
  camera.current?.frame([...new Set([...subjects, ...path])]);
}
