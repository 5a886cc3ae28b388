import { Button, EmptyState } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCrown, IconMoodSmile } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Findings } from '@/analysis/index.ts';
import { useAnalysis, useModel } from '../session/session.ts';
import { bySeverity } from './by-severity.ts';
import { InsightItem } from './insight-item.tsx';
import classes from './insights-panel.module.css';
import { SeverityBadge, severityRows } from './severity-badge.tsx';

/** The open insights, the worst first, and on request those that were put aside. */
export function InsightList({ findings }: { readonly findings: Findings }) {
  const insights = useAnalysis((analysis) => analysis.insights);
  const dismissals = useModel((model) => model.dismissals);
  const [showsDismissed, { toggle }] = useDisclosure();
  const { groups, dismissed } = useMemo(() => bySeverity(insights, dismissals), [insights, dismissals]);

  return (
    <>
      {groups.length === 0 && <NothingOpen findings={findings} hasDismissed={dismissed.length > 0} />}
      {groups.length > 0 && (
        <p className={classes['counts']} aria-label="Open insights by severity">
          {groups.map(({ severity, insights }) => (
            <span key={severity}>
              <strong>{insights.length}</strong> {severityRows[severity].label.toLowerCase()}
            </span>
          ))}
        </p>
      )}
      {groups.map(({ severity, insights }) => (
        <section key={severity} className={classes['group']}>
          <h3 className={classes['groupTitle']}>
            <SeverityBadge severity={severity} />
          </h3>
          <ul className={classes['list']}>
            {insights.map((insight) => (
              <InsightItem key={insight.id} insight={insight} />
            ))}
          </ul>
        </section>
      ))}
      {dismissed.length > 0 && (
        <section className={classes['group']}>
          <Button size="compact-sm" variant="subtle" aria-expanded={showsDismissed} onClick={toggle}>
            {showsDismissed ? 'Hide' : 'Show'} {dismissed.length} dismissed
          </Button>
          {showsDismissed && (
            <ul className={classes['list']}>
              {dismissed.map((insight) => (
                <InsightItem key={insight.id} insight={insight} dismissed />
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  );
}

interface NothingOpenProps {
  readonly findings: Findings;
  readonly hasDismissed: boolean;
}

/** Why there is no insight, and what to do next. */
function NothingOpen({ findings, hasDismissed }: NothingOpenProps) {
  return findings.score.score === null ? (
    <EmptyState
      mt="xl"
      size="sm"
      icon={<IconCrown />}
      title="Nothing to analyse yet"
      description="Tag a decision maker: select a contact on the board and press K. Then add who of ours covers whom with V."
    />
  ) : (
    <EmptyState
      mt="xl"
      size="sm"
      icon={<IconMoodSmile />}
      title="No open insight"
      description={
        hasDismissed
          ? 'All insights were dismissed. They come back when they get worse.'
          : 'The analysis found no gap, blocker or risk in what is known. Keep the tags and touches up to date.'
      }
    />
  );
}
