import { memo, useMemo } from 'react';
import type { PersonId } from '@/domain/index.ts';
import { isDismissed } from '../canvas/pieces/alarms.ts';
import { MoreRows } from '../insights/more-rows.tsx';
import { SeverityBadge } from '../insights/severity-badge.tsx';
import { showInsight } from '../insights/show.ts';
import { Section } from '../parts/panel.tsx';
import { useAnalysis, useBoard, useModel } from '../session/session.ts';
import { showInsightsTab } from '../session/view-store.ts';
import classes from './person-insights.module.css';

/** So many insights are shown to begin with: one of ours can have a part in dozens. */
const first = 4;

/** What the analysis found about a person; a click shows it on the board and in the list. */
export const PersonInsights = memo(function PersonInsights({ id }: { readonly id: PersonId }) {
  const session = useBoard();
  const insights = useAnalysis((analysis) => analysis.insights);
  const dismissals = useModel((model) => model.dismissals);
  const about = useMemo(
    () => insights.filter((insight) => insight.subjects.includes(id) && !isDismissed(insight, dismissals)),
    [insights, dismissals, id],
  );
  if (about.length === 0) return null;
  return (
    <Section title="Insights" count={about.length}>
      <MoreRows rows={about} first={first}>
        {(insight) => (
          <li key={insight.id}>
            <button
              type="button"
              className={classes['insight']}
              onClick={() => {
                showInsight(session, insight);
                session.view.setState(showInsightsTab('insights'));
              }}
            >
              <SeverityBadge severity={insight.severity} />
              <span>{insight.text}</span>
            </button>
          </li>
        )}
      </MoreRows>
    </Section>
  );
});
