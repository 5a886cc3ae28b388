import type { Insight, InsightKind } from '@/analysis/index.ts';
import { type Dismissal, type Severity, severities } from '@/domain/index.ts';
import { groupsOf } from '@/ui/commands/groups.ts';
import { isDismissed } from '../canvas/pieces/alarms.ts';

export interface InsightGroup {
  readonly severity: Severity;
  readonly insights: readonly Insight[];
}

/** The open insights by severity, the worst first, and those that are put aside. */
export function bySeverity(
  insights: readonly Insight[],
  dismissals: ReadonlyMap<string, Dismissal>,
): { readonly groups: readonly InsightGroup[]; readonly dismissed: readonly Insight[] } {
  const open = insights.filter((insight) => !isDismissed(insight, dismissals));
  return {
    groups: severities
      .map((severity) => ({ severity, insights: open.filter((insight) => insight.severity === severity) }))
      .filter((group) => group.insights.length > 0),
    dismissed: insights.filter((insight) => isDismissed(insight, dismissals)),
  };
}

export interface KindGroup {
  readonly kind: InsightKind;
  readonly title: string;
  readonly insights: readonly Insight[];
}

/** The same insights by kind, the kind of the weightiest first. */
export function byKind(insights: readonly Insight[]): readonly KindGroup[] {
  const groups = [...groupsOf(insights, ({ kind }) => kind).values()];
  return groups.flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ kind: first.kind, title: first.title, insights: group }];
  });
}
