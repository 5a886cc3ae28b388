import { Alert, Loader, Tabs, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Findings } from '@/analysis/index.ts';
import { Panel } from '../parts/panel.tsx';
import { useFindingsAreCurrent, useShowsOlderFindings } from '../session/currency.ts';
import { useAnalysis, useBoard, useView } from '../session/session.ts';
import { useLasting } from '../session/use-lasting.ts';
import { type InsightsTab, insightsTabs } from '../session/view-store.ts';
import { DeparturesTab } from './departures/departures-tab.tsx';
import { InsightList } from './insight-list.tsx';
import classes from './insights-panel.module.css';
import { MovesTab } from './moves/moves-tab.tsx';
import { ScoreCard } from './score/score-card.tsx';

interface TabRow {
  readonly label: string;
  readonly Content: ComponentType<{ readonly findings: Findings }>;
}

const tabRows: Readonly<Record<InsightsTab, TabRow>> = {
  insights: { label: 'Insights', Content: PositionTab },
  moves: { label: 'Next moves', Content: MovesTab },
  departures: { label: 'If somebody leaves', Content: DeparturesTab },
};

/** The position and everything the analysis found in it: insights, next moves, and what a departure would cost. */
export function InsightsPanel() {
  const { view } = useBoard();
  const tab = useView((state) => state.insightsTab);
  const findings = useAnalysis((analysis) => analysis.findings);
  const error = useAnalysis((analysis) => analysis.error);
  const { Content } = tabRows[tab];
  const choose = (value: string | null) => {
    const chosen = insightsTabs.find((id) => id === value);
    if (chosen !== undefined) view.setState({ insightsTab: chosen });
  };

  return (
    <Tabs value={tab} onChange={choose} keepMounted={false}>
      <Panel
        title="Insights"
        status={<Status />}
        part={tab}
        above={
          <Tabs.List grow className={classes['tabs']} aria-label="What the analysis says">
            {insightsTabs.map((id) => (
              <Tabs.Tab key={id} value={id}>
                {tabRows[id].label}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        }
      >
        {insightsTabs.map((id) => (
          <Tabs.Panel key={id} value={id}>
            {error !== undefined && <Stopped error={error} hasOlder={findings !== undefined} />}
            {findings !== undefined && <Content findings={findings} />}
            {findings === undefined && error === undefined && (
              <Text c="dimmed" role="status">
                <Loader size={12} /> Analysing the board …
              </Text>
            )}
          </Tabs.Panel>
        ))}
      </Panel>
    </Tabs>
  );
}

function PositionTab({ findings }: { readonly findings: Findings }) {
  const isOlder = useShowsOlderFindings();
  return (
    <div data-older={isOlder || undefined} className={classes['ranking']}>
      <ScoreCard findings={findings} />
      <InsightList findings={findings} />
    </div>
  );
}

/** What is under way, once it lasts. */
function Status() {
  const isCurrent = useFindingsAreCurrent();
  const isRanked = useAnalysis(({ rankingsAreCurrent }) => rankingsAreCurrent);
  const lasts = useLasting(useAnalysis(({ busy, findings }) => busy && findings !== undefined));
  if (!lasts) return null;
  return (
    <span className={classes['busy']} role="status">
      <Loader size={12} />{' '}
      {isCurrent && !isRanked ? 'moves and departures follow' : 'newer board being analysed'}
    </span>
  );
}

function Stopped({ error, hasOlder }: { readonly error: string; readonly hasOlder: boolean }) {
  return (
    <Alert color="danger" icon={<IconAlertTriangle size={18} />} title="The analysis stopped" mb="md">
      {error} {hasOlder ? 'What is shown here is older than the board. ' : ''}Your data is safe. Any change
      starts the analysis again; if it stops again, reload the page.
    </Alert>
  );
}
