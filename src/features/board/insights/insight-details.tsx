import { Button } from '@mantine/core';
import { Fragment } from 'react';
import type { EvidenceNumber, Insight } from '@/analysis/index.ts';
import { restoreInsight } from '@/document/index.ts';
import type { PersonId } from '@/domain/index.ts';
import { attempt } from '../parts/announce.ts';
import { dateLabel } from '../parts/dates.ts';
import { PersonLink } from '../parts/person-link.tsx';
import { useBoard, useModel } from '../session/session.ts';
import { DismissButton } from './dismiss-button.tsx';
import { evidenceValue } from './evidence-value.ts';
import classes from './insights-panel.module.css';
import { MoveActions } from './moves/move-actions.tsx';
import { Planned } from './moves/planned.tsx';
import { Worth } from './moves/worth.tsx';
import { Term } from './term.tsx';
import { Ways } from './ways.tsx';

/** Of the people an insight is about so many are named here; the board shows all of them. */
const named = 6;

interface InsightDetailsProps {
  readonly insight: Insight;
  readonly dismissed: boolean;
}

/** Everything an insight rests on: its numbers, its ways and people, what would help, and how it is computed. */
export function InsightDetails({ insight, dismissed }: InsightDetailsProps) {
  const { evidence, subjects, move, explanation, formula, severityRule, term } = insight;
  const onTheWay = new Set(evidence.path?.people);
  return (
    <>
      <Numbers numbers={evidence.numbers} />
      <Ways insight={insight} />
      <People people={subjects.filter((person) => !onTheWay.has(person))} />
      {move !== undefined && (
        <section className={classes['part']} aria-label="What would help">
          <h4 className={classes['partTitle']}>
            What would help <Planned move={move} />
          </h4>
          <p className={classes['words']}>{move.deed}.</p>
          <Worth move={move} />
          <MoveActions move={move} />
        </section>
      )}
      <section className={classes['part']} aria-label="How it is computed">
        <h4 className={classes['partTitle']}>
          How it is computed <Term term={term} />
        </h4>
        <p className={classes['explanation']}>{formula}</p>
        <p className={classes['explanation']}>{explanation}</p>
        <p className={classes['explanation']}>Severity: {lower(severityRule)}</p>
      </section>
      {dismissed ? <Dismissed insight={insight} /> : <DismissButton insight={insight} />}
    </>
  );
}

/** A sentence that goes on after a colon. */
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function Numbers({ numbers }: { readonly numbers: readonly EvidenceNumber[] }) {
  if (numbers.length === 0) return null;
  return (
    <dl className={classes['numbers']}>
      {numbers.map((number) => (
        <Fragment key={number.label}>
          <dt>{number.label}</dt>
          <dd>{evidenceValue(number)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function People({ people }: { readonly people: readonly PersonId[] }) {
  if (people.length === 0) return null;
  return (
    <ul className={classes['people']} aria-label="Whom it is about">
      {people.slice(0, named).map((person) => (
        <li key={person}>
          <PersonLink person={person} />
        </li>
      ))}
      {people.length > named && <li>and {people.length - named} more, lit on the board</li>}
    </ul>
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
