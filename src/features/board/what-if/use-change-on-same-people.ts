import { useEffect, useState } from 'react';
import type { Findings } from '@/analysis/index.ts';
import type { Score } from '@/domain/index.ts';
import { type Sandbox, useAnalysis } from '../session/session.ts';
import { settled } from './points.ts';

interface Answer {
  /** What the question was asked with: an answer to an earlier one is none. */
  readonly findings: Findings | undefined;
  readonly change: Score | undefined;
}

/** How much of the change of the score is on the same people, once it is known; undefined where they are the same. */
export function useChangeOnSamePeople(sandbox: Sandbox): Score | undefined {
  const findings = useAnalysis((analysis) => analysis.findings);
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    let wanted = true;
    sandbox.changeOnSamePeople().then(
      (found) => {
        if (wanted) setAnswer({ findings, change: found === undefined ? undefined : settled(found) });
      },
      // A crash of the worker is told by the analysis itself.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [sandbox, findings]);
  return answer?.findings === findings ? answer?.change : undefined;
}
