import { useMemo } from 'react';
import type { Focus, PersonId } from '@/domain/index.ts';
import { useAnalysis, useBoard, useModel, useView } from '../session/session.ts';
import { focusedPeople } from './focused-people.ts';

/** Whom a focus leaves, followed; undefined while there is none. */
export function useFocusedPeople(focus: Focus | undefined): ReadonlySet<PersonId> | undefined {
  const { document } = useBoard();
  const layers = useView((view) => view.layers);
  const topic = useView((view) => view.topic);
  const model = useModel((known) => known);
  const findings = useAnalysis((analysis) => analysis.findings);
  const insights = useAnalysis((analysis) => analysis.insights);
  return useMemo(
    () => focus && focusedPeople({ document, findings, insights, layers, topic }, focus),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the document is read through its model
    [document, model, findings, insights, layers, topic, focus],
  );
}
