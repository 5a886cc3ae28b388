import { Loader, Text } from '@mantine/core';
import { useId } from 'react';
import type { Insight } from '@/analysis/index.ts';
import type { Score } from '@/domain/index.ts';
import { SeverityBadge } from '../insights/severity-badge.tsx';
import { showInsight } from '../insights/show.ts';
import { Panel, Section } from '../parts/panel.tsx';
import { type Sandbox, useBoard, useHistory, useView } from '../session/session.ts';
import { ChangeSign } from './change-sign.tsx';
import type { Change } from './compare.ts';
import { pointsLabel } from './points.ts';
import { useChangeOnSamePeople } from './use-change-on-same-people.ts';
import { type Compared, useComparison } from './use-comparison.ts';
import classes from './what-if-panel.module.css';

/** Everything that trying something out changes: the score by its parts, the insights that come and go, the steps. */
export function WhatIfPanel() {
  const { sandbox } = useBoard();
  return sandbox === undefined ? null : <Changes sandbox={sandbox} />;
}

function Changes({ sandbox }: { readonly sandbox: Sandbox }) {
  const compared = useComparison(sandbox);
  const onSamePeople = useChangeOnSamePeople(sandbox);
  const { appearing, vanishing, isRanked, isOlder, error } = compared;
  const status = isOlder && error === undefined && (
    <span className={classes['busy']} role="status">
      <Loader size={12} /> being analysed
    </span>
  );
  return (
    <Panel title="What changes" status={status}>
      {error !== undefined && (
        <Text role="alert" c="danger" size="sm" mb="sm">
          {error}
        </Text>
      )}
      <ScoreTable compared={compared} onSamePeople={onSamePeople} />
      {!isRanked && (
        <Text size="sm" c="dimmed" mt="md" role="status">
          Next moves, departures and recruits are still being computed; the insights about them are left out
          until then.
        </Text>
      )}
      <InsightSection title="Insights that appear" insights={appearing} none="Nothing new is found." />
      <InsightSection
        title="Insights that vanish"
        insights={vanishing}
        none="Nothing that was found is solved."
      />
      <Steps />
    </Panel>
  );
}

interface ScoreProps {
  readonly compared: Compared;
  readonly onSamePeople: Score | undefined;
}

/** The score and its five parts, before and after. */
function ScoreTable({ compared: { score, parts }, onSamePeople }: ScoreProps) {
  return (
    <table className={classes['score']}>
      <thead>
        <tr>
          <th scope="col">Points</th>
          <th scope="col">Real</th>
          <th scope="col">What-if</th>
          <th scope="col">Change</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ part, label, ...change }) => (
          <Row key={part} label={label} change={change} />
        ))}
      </tbody>
      <tfoot>
        <Row label="Position score" change={score} />
        {onSamePeople !== undefined && (
          <tr className={classes['apart']}>
            <th scope="row" colSpan={3}>
              of it on the same people
            </th>
            <td>
              <ChangeSign by={onSamePeople} />
            </td>
          </tr>
        )}
      </tfoot>
    </table>
  );
}

function Row({ label, change: { before, after, by } }: { readonly label: string; readonly change: Change }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{pointsLabel(before)}</td>
      <td>{pointsLabel(after)}</td>
      <td>
        <ChangeSign by={by} />
      </td>
    </tr>
  );
}

interface InsightSectionProps {
  readonly title: string;
  readonly insights: readonly Insight[];
  /** What stands there when there is none. */
  readonly none: string;
}

function InsightSection({ title, insights, none }: InsightSectionProps) {
  return (
    <Section title={title} count={insights.length}>
      {insights.length === 0 ? (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      ) : (
        <ul className={classes['list']}>
          {insights.map((insight) => (
            <InsightRow key={insight.id} insight={insight} />
          ))}
        </ul>
      )}
    </Section>
  );
}

/** One insight; a click shows whom it is about on the board, another lets go of them. */
function InsightRow({ insight }: { readonly insight: Insight }) {
  const session = useBoard();
  const text = useId();
  const shown = useView((view) => view.insight?.id === insight.id);
  const toggle = () => {
    if (shown) session.view.setState({ insight: undefined });
    else showInsight(session, insight);
  };
  return (
    <li>
      <button
        type="button"
        className={classes['insight']}
        aria-pressed={shown}
        aria-describedby={text}
        onClick={toggle}
      >
        <span className={classes['insightHead']}>
          <span className={classes['insightTitle']}>{insight.title}</span>
          <SeverityBadge severity={insight.severity} />
        </span>
        <span id={text}>{insight.text}</span>
      </button>
    </li>
  );
}

/** What was tried out so far, the newest first. */
function Steps() {
  const done = useHistory((history) => history.done);
  return (
    <Section title="Tried out so far" count={done.length}>
      {done.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nothing yet. Change stances with + and −, draw relationships with C, or let somebody leave.
        </Text>
      ) : (
        <ol className={classes['steps']} reversed>
          {done.toReversed().map(({ label }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a step is told by its place alone
            <li key={done.length - index}>{label}</li>
          ))}
        </ol>
      )}
    </Section>
  );
}
