import { useEffect, useState } from 'react';
import type { Score } from '@/domain/index.ts';
import { type Sandbox, useAnalysis } from '../session/session.ts';
import { settled } from './points.ts';

/** How much of the change of the score is on the same people, once it is known; undefined where they are the same. */
export function useChangeOnSamePeople(sandbox: Sandbox): Score | undefined {
  const findings = useAnalysis((analysis) => analysis.findings);
  const [change, setChange] = useState<Score>();
  useEffect(() => {
    let wanted = true;
    sandbox.changeOnSamePeople().then(
      (found) => {
        if (wanted) setChange(found === undefined ? undefined : settled(found));
      },
      // A crash of the worker is told by the analysis itself.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [sandbox, findings]);
  return change;
}
