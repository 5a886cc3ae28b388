import { severities } from '@/domain/index.ts';
import { byCodeUnit, ranked } from '../compare.ts';
import type { Position } from '../position.ts';
import { contextOf } from './context.ts';
import { type Insight, insightKinds } from './registry.ts';

/** Every insight of a position: by severity, then the weightiest first, then in the registry's order, then by id. */
export function insightsOf(position: Position): Insight[] {
  const context = contextOf(position);
  const found = insightKinds.flatMap(({ find, ...row }, place) =>
    find(context).map(({ about, ...draft }) => ({
      insight: {
        ...draft,
        ...row,
        id: `${row.kind}:${about.map(encodeURIComponent).join(',')}`,
      } satisfies Insight,
      place,
    })),
  );
  return severities.flatMap((severity) =>
    ranked(
      found.filter(({ insight }) => insight.severity === severity),
      ({ insight }) => insight.weight,
      (a, b) => a.place - b.place || byCodeUnit(a.insight.id, b.insight.id),
    ).map(({ insight }) => insight),
  );
}
