import { severities } from '@/domain/index.ts';
import { byCodeUnit, ranked } from '../compare.ts';
import type { Groups } from '../groups/groups.ts';
import type { Position } from '../position.ts';
import type { RankedLists } from '../rankings/rankings.ts';
import type { Steps } from '../steps.ts';
import { contextOf } from './context.ts';
import type { InsightDraft, InsightKindRow } from './insight.ts';
import { type Insight, type InsightKind, insightKinds } from './registry.ts';
import { withMoves } from './with-moves.ts';

/** Makes the insights of one position. */
export interface InsightFinder {
  /** Those that need no ranking, by severity, then the weightiest first, then in the registry's order, then by id. */
  ofPosition(): Steps<Insight[]>;
  /** All of them, once the rankings are there; those found before tell which move would help. */
  withRankings(found: readonly Insight[], lists: RankedLists): Insight[];
}

export function insightFinder(position: Position, groups: Groups): InsightFinder {
  const context = contextOf(position, groups);
  const rows: readonly Row[] = insightKinds;
  return {
    *ofPosition() {
      const found: Insight[] = [];
      for (const row of rows) {
        if (!('find' in row)) continue;
        for (const draft of row.find(context)) {
          found.push(insightOf(row, draft));
          yield;
        }
        yield;
      }
      return inOrder(found);
    },
    withRankings: (found, lists) => {
      const more = rows.flatMap((row) =>
        'findRanked' in row ? row.findRanked(context, lists).map((draft) => insightOf(row, draft)) : [],
      );
      return inOrder([...withMoves(found, lists.moves), ...more]);
    },
  };
}

type Row = InsightKindRow & { readonly kind: InsightKind };

/** Named field by field: copying whole drafts took longer than finding them. */
function insightOf(row: Row, draft: InsightDraft): Insight {
  const { kind, title, explanation, severityRule, formula, term } = row;
  const { about, severity, weight, subjects, place, evidence, text, move } = draft;
  return {
    id: `${kind}:${about.map(encodeURIComponent).join(',')}`,
    kind,
    severity,
    weight,
    subjects,
    evidence,
    text,
    title,
    explanation,
    severityRule,
    formula,
    term,
    ranked: 'findRanked' in row,
    ...(place === undefined ? undefined : { place }),
    ...(move === undefined ? undefined : { move }),
  };
}

const placeOf: ReadonlyMap<string, number> = new Map(insightKinds.map(({ kind }, place) => [kind, place]));

function inOrder(insights: readonly Insight[]): Insight[] {
  const place = ({ kind }: Insight) => placeOf.get(kind) ?? 0;
  return severities.flatMap((severity) =>
    ranked(
      insights.filter((insight) => insight.severity === severity),
      ({ weight }) => weight,
      (a, b) => place(a) - place(b) || byCodeUnit(a.id, b.id),
    ),
  );
}
