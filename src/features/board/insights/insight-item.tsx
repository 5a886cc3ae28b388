import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useId } from 'react';
import type { Insight } from '@/analysis/index.ts';
import { restoreInsight } from '@/document/index.ts';
import type { PersonId, Share } from '@/domain/index.ts';
import { attempt } from '../parts/announce.ts';
import { dateLabel } from '../parts/dates.ts';
import { PersonLink } from '../parts/person-link.tsx';
import { useBoard, useModel, useView } from '../session/session.ts';
import { DismissButton } from './dismiss-button.tsx';
import { evidenceValue } from './evidence-value.ts';
import classes from './insights-panel.module.css';
import { SeverityBadge } from './severity-badge.tsx';
import { showInsight } from './show-insight.ts';

interface InsightItemProps {
  readonly insight: Insight;
  readonly dismissed?: boolean;
}

/** One insight; a click shows it on the board and opens its evidence, another closes it. */
export function InsightItem({ insight, dismissed = false }: InsightItemProps) {
  const session = useBoard();
  const opened = useView((view) => view.insight?.id === insight.id);
  const details = useId();
  const toggle = () => {
    if (opened) session.view.setState({ insight: undefined });
    else showInsight(session, insight);
  };

  return (
    <li className={classes['item']} data-open={opened || undefined}>
      <button
        type="button"
        className={classes['head']}
        aria-expanded={opened}
        aria-controls={details}
        onClick={toggle}
      >
        <span className={classes['title']}>{insight.title}</span>
        <span>{insight.text}</span>
        {dismissed && <SeverityBadge severity={insight.severity} />}
      </button>
      {opened && (
        <div id={details} className={classes['details']}>
          <Evidence insight={insight} />
          {dismissed ? <Dismissed insight={insight} /> : <DismissButton insight={insight} />}
        </div>
      )}
    </li>
  );
}

function Evidence({ insight }: { readonly insight: Insight }) {
  const { numbers, path, otherPaths = [] } = insight.evidence;
  return (
    <>
      {numbers.length > 0 && (
        <dl className={classes['numbers']}>
          {numbers.map((number) => (
            <NumberRow key={number.label} label={number.label} value={evidenceValue(number)} />
          ))}
        </dl>
      )}
      {[...(path === undefined ? [] : [path]), ...otherPaths].map(({ people, warmth }) => (
        <Path key={people.join(' ')} people={people} warmth={warmth} />
      ))}
      <p className={classes['explanation']}>
        {insight.explanation} {insight.severityRule}
      </p>
    </>
  );
}

function NumberRow({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Path({ people, warmth }: { readonly people: readonly PersonId[]; readonly warmth: Share }) {
  return (
    <ol className={classes['path']} aria-label={`Warm path, ${Math.round(warmth * 100)} %`}>
      {people.map((id, index) => (
        <li key={id}>
          {index > 0 && <IconArrowRight size={14} aria-hidden />}
          <PersonLink person={id} />
        </li>
      ))}
      <li>{Math.round(warmth * 100)} %</li>
    </ol>
  );
}

/** Why an insight was put aside, and the way back. */
function Dismissed({ insight }: { readonly insight: Insight }) {
  const { document, camera } = useBoard();
  const dismissals = useModel((model) => model.dismissals);
  const dismissal = [...dismissals.values()].find((one) => one.insight === insight.id);
  return (
    <>
      <p className={classes['explanation']}>
        Dismissed{dismissal?.by === undefined ? '' : ` by ${dismissal.by}`}
        {dismissal?.at === undefined ? '' : ` on ${dateLabel(dismissal.at.slice(0, 10))}`}
        {dismissal === undefined || dismissal.reason === '' ? '.' : `: ${dismissal.reason}`}
      </p>
      <Button
        size="xs"
        variant="light"
        onClick={() => {
          attempt(() => restoreInsight(document, insight.id));
          camera.current?.focus();
        }}
      >
        Show again
      </Button>
    </>
  );
}
