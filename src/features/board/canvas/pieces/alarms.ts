import type { Insight } from '@/analysis/index.ts';
import { type Dismissal, type PersonId, severities } from '@/domain/index.ts';

/** True while an insight is put aside: its severity has not risen since. */
export function isDismissed(
  insight: { readonly id: string; readonly severity: (typeof severities)[number] },
  dismissals: ReadonlyMap<string, Dismissal>,
): boolean {
  for (const dismissal of dismissals.values()) {
    if (dismissal.insight === insight.id) {
      return severities.indexOf(insight.severity) >= severities.indexOf(dismissal.severity);
    }
  }
  return false;
}

let last:
  | {
      insights: readonly Insight[];
      dismissals: ReadonlyMap<string, Dismissal>;
      people: ReadonlySet<PersonId>;
    }
  | undefined;

/**
 * The people a critical or high insight is about, dismissed ones left out: everybody of a department, else
 * the one it concerns most, or a single concentration would put an alarm on half the board. Kept until either
 * changes.
 */
export function alarmedPeople(
  insights: readonly Insight[],
  dismissals: ReadonlyMap<string, Dismissal>,
): ReadonlySet<PersonId> {
  if (last?.insights === insights && last.dismissals === dismissals) return last.people;
  const loud = insights.filter(
    (insight) =>
      (insight.severity === 'critical' || insight.severity === 'high') && !isDismissed(insight, dismissals),
  );
  const people = new Set(
    loud.flatMap(({ subjects, place }) => (place === undefined ? subjects.slice(0, 1) : subjects)),
  );
  last = { insights, dismissals, people };
  return people;
}
