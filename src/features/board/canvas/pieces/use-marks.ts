import type { PersonId } from '@/domain/index.ts';
import { useAnalysis, useModel } from '@/features/board/session/session.ts';
import { useCanvas } from '../canvas-store.ts';
import { alarmedPeople } from './alarms.ts';
import type { PieceMarks } from './mark-images.ts';

/** What the analysis says about one piece. Each slice is a plain value, so that only changed pieces render. */
export function useMarks(person: PersonId): PieceMarks {
  const coverage = useAnalysis(({ findings }) => {
    const cover = findings?.people.get(person)?.cover;
    return cover === undefined ? undefined : Math.round(cover * 100) / 100;
  });
  const staleRole = useAnalysis(({ findings }) => findings?.people.get(person)?.stale.role === true);
  const staleInfluence = useAnalysis(
    ({ findings }) => findings?.people.get(person)?.stale.influence === true,
  );
  const staleStance = useAnalysis(({ findings }) => findings?.people.get(person)?.stale.stance === true);
  const dismissals = useModel((model) => model.dismissals);
  const alarm = useAnalysis(({ insights }) => alarmedPeople(insights, dismissals).has(person));
  const colourClass = useCanvas(({ colouring }) => colouring?.classOf.get(person));
  const classInk = useCanvas(({ colouring }) =>
    colourClass === undefined ? undefined : colouring?.inks.get(colourClass),
  );
  return { coverage, alarm, colourClass, classInk, staleRole, staleInfluence, staleStance };
}
