import { useState } from 'react';
import type { Insight } from '@/analysis/index.ts';
import type { Severity } from '@/domain/index.ts';
import { useView } from '../session/session.ts';
import { byKind, type KindGroup as Group } from './by-severity.ts';
import { Disclosure } from './disclosure.tsx';
import { InsightItem } from './insight-item.tsx';
import classes from './insights-panel.module.css';
import { MoreRows } from './more-rows.tsx';
import { SeverityBadge } from './severity-badge.tsx';

/** What waits best stands closed to begin with. */
const startsClosed: ReadonlySet<Severity> = new Set(['low', 'info']);
/** So many insights of one severity are listed as they are; more are grouped by kind. */
const flatUpTo = 6;
/** Of each kind so many are shown to begin with. */
const firstOfKind = 3;

interface SeverityGroupProps {
  readonly severity: Severity;
  readonly insights: readonly Insight[];
}

/** The insights of one severity. */
export function SeverityGroup({ severity, insights }: SeverityGroupProps) {
  const shown = useShownOf(insights);
  const [choice, setChoice] = useState<boolean>();
  const opened = choice ?? (!startsClosed.has(severity) || shown !== undefined);
  if (insights.length === 0) return null;
  return (
    <Disclosure
      level={3}
      head={<SeverityBadge severity={severity} />}
      count={insights.length}
      opened={opened}
      onToggle={() => setChoice(!opened)}
    >
      {insights.length <= flatUpTo ? (
        <Flat insights={insights} />
      ) : (
        byKind(insights).map((group) =>
          group.insights.length > 1 ? (
            <KindGroup key={group.kind} group={group} />
          ) : (
            <Flat key={group.kind} insights={group.insights} />
          ),
        )
      )}
    </Disclosure>
  );
}

function Flat({ insights }: { readonly insights: readonly Insight[] }) {
  return (
    <ul className={classes['list']}>
      {insights.map((insight) => (
        <InsightItem key={insight.id} insight={insight} />
      ))}
    </ul>
  );
}

function KindGroup({ group: { title, insights } }: { readonly group: Group }) {
  const shown = useShownOf(insights);
  const [opened, setOpened] = useState(true);
  return (
    <Disclosure
      level={4}
      head={title}
      count={insights.length}
      opened={opened}
      onToggle={() => setOpened(!opened)}
    >
      <MoreRows rows={insights} first={firstOfKind} always={shown}>
        {(insight) => <InsightItem key={insight.id} insight={insight} titled={false} />}
      </MoreRows>
    </Disclosure>
  );
}

/** The one of these insights that is drawn on the board: it must be seen here too. */
function useShownOf(insights: readonly Insight[]): Insight | undefined {
  const id = useView((view) => view.insight?.id);
  return id === undefined ? undefined : insights.find((insight) => insight.id === id);
}
