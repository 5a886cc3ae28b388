import { Alert, Loader, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Panel } from '../parts/panel.tsx';
import { useAnalysis } from '../session/session.ts';
import { InsightList } from './insight-list.tsx';
import classes from './insights-panel.module.css';
import { ScoreCard } from './score-card.tsx';

/** The position and everything the analysis found in it. */
export function InsightsPanel() {
  const findings = useAnalysis((analysis) => analysis.findings);
  const busy = useAnalysis((analysis) => analysis.busy);
  const error = useAnalysis((analysis) => analysis.error);

  const status = busy && findings !== undefined && (
    <span className={classes['busy']} role="status">
      <Loader size={12} /> newer board being analysed
    </span>
  );

  return (
    <Panel title="Insights" status={status}>
      {error !== undefined && (
        <Alert color="danger" icon={<IconAlertTriangle size={18} />} title="The analysis stopped" mb="md">
          {error} {findings === undefined ? '' : 'What is shown here is older than the board. '}Your data is
          safe. Any change starts the analysis again; if it stops again, reload the page.
        </Alert>
      )}
      {findings === undefined ? (
        error === undefined && (
          <Text c="dimmed" role="status">
            <Loader size={12} /> Analysing the board …
          </Text>
        )
      ) : (
        <>
          <ScoreCard score={findings.score} />
          <InsightList findings={findings} />
        </>
      )}
    </Panel>
  );
}
