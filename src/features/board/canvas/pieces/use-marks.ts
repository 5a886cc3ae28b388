import { useShallow } from 'zustand/react/shallow';
import type { PersonId } from '@/domain/index.ts';
import { useAnalysis, useModel } from '@/features/board/session/session.ts';
import { useCanvas } from '../canvas-store.ts';
import { alarmedPeople } from './alarms.ts';
import type { PieceMarks } from './mark-images.ts';

/** What the analysis says about one piece, and its class. */
export interface KnownMarks extends PieceMarks {
  /** The class in words. */
  readonly figure: string | undefined;
}

/**
 * One slice of each store per piece: every piece on the board asks at every change of a store, and only those whose
 * slice is another one render.
 */
export function useMarks(person: PersonId): KnownMarks {
  const dismissals = useModel((model) => model.dismissals);
  const found = useAnalysis(
    useShallow(({ findings, insights }) => {
      const { cover, stale } = findings?.people.get(person) ?? {};
      return {
        coverage: cover === undefined ? undefined : Math.round(cover * 100) / 100,
        staleRole: stale?.role === true,
        staleInfluence: stale?.influence === true,
        staleStance: stale?.stance === true,
        alarm: alarmedPeople(insights, dismissals).has(person),
      };
    }),
  );
  const coloured = useCanvas(
    useShallow(({ colouring, layout }) => {
      const colourClass = colouring?.classOf.get(person);
      return {
        colourClass,
        classInk: colourClass === undefined ? undefined : colouring?.inks.get(colourClass),
        classImages: colourClass === undefined ? undefined : colouring?.images,
        figure: colouring?.wordsOf.get(person),
        pinned: layout?.positions.get(person)?.pinned === true,
      };
    }),
  );
  return { ...found, ...coloured };
}
