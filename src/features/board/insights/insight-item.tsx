import { VisuallyHidden } from '@mantine/core';
import { memo, useEffect, useId, useRef } from 'react';
import type { Insight } from '@/analysis/index.ts';
import { useAnalysis, useBoard, useView } from '../session/session.ts';
import { useLasting } from '../session/use-lasting.ts';
import { InsightDetails } from './insight-details.tsx';
import classes from './insights-panel.module.css';
import { SeverityBadge } from './severity-badge.tsx';
import { showInsight } from './show.ts';

interface InsightItemProps {
  readonly insight: Insight;
  readonly dismissed?: boolean;
  /** False where a heading above says the kind. */
  readonly titled?: boolean;
}

/** One insight; a click shows it on the board and opens its evidence, another closes it. */
export const InsightItem = memo(function InsightItem({
  insight,
  dismissed = false,
  titled = true,
}: InsightItemProps) {
  const session = useBoard();
  const opened = useView((view) => view.insight?.id === insight.id);
  const isOlder = useLasting(useAnalysis(({ olderInsights }) => olderInsights.has(insight.id)));
  const details = useId();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (opened) item.current?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  const toggle = () => {
    if (opened) session.view.setState({ insight: undefined });
    else showInsight(session, insight);
  };

  return (
    <li
      ref={item}
      className={classes['item']}
      data-open={opened || undefined}
      data-older={isOlder || undefined}
    >
      <button
        type="button"
        className={classes['head']}
        aria-expanded={opened}
        aria-controls={opened ? details : undefined}
        onClick={toggle}
      >
        {titled && <span className={classes['title']}>{insight.title}</span>}
        <span>{insight.text}</span>
        {dismissed && <SeverityBadge severity={insight.severity} />}
        {isOlder && <VisuallyHidden>, of the board before the last change</VisuallyHidden>}
      </button>
      {opened && (
        <div id={details} className={classes['details']}>
          <InsightDetails insight={insight} dismissed={dismissed} />
        </div>
      )}
    </li>
  );
});
