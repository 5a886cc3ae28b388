import { Button, Loader, Text } from '@mantine/core';
import { memo, useState } from 'react';
import type { Departure } from '@/analysis/index.ts';
import { belongsTo, circleRoles, type Person, type PersonId } from '@/domain/index.ts';
import { DepartureActions } from '../insights/departures/departure-actions.tsx';
import { Losses } from '../insights/departures/losses.tsx';
import { signed } from '../insights/figures.ts';
import { Section } from '../parts/panel.tsx';
import { useFindingsAreCurrent, useShowsOlderRankings } from '../session/currency.ts';
import { useAnalysis, useBoard, useModel, useView } from '../session/session.ts';
import classes from './departure-section.module.css';

/** What it would cost if somebody left; nothing while there is no score that could fall. */
export const DepartureSection = memo(function DepartureSection({ id }: { readonly id: PersonId }) {
  const person = useModel(({ people }) => people.get(id));
  const topic = useView((view) => view.topic);
  const scored = useAnalysis(({ findings }) => typeof findings?.score.score === 'number');
  const ranked = useAnalysis(({ rankings }) => rankings?.departures.find((departure) => departure.id === id));
  const isAwaited = useIsAwaited(person);
  if (person === undefined || person.active === false || !scored) return null;
  const isOfTopic = topic === undefined || belongsTo(person, topic);
  return (
    <Section title={`If ${person.name} leaves`}>
      {!isOfTopic && (
        <Text size="sm" c="dimmed">
          They are not part of this topic.
        </Text>
      )}
      {isOfTopic && ranked !== undefined && <Cost departure={ranked} ranked />}
      {isOfTopic && ranked === undefined && (isAwaited ? <BeingWorkedOut /> : <OnDemand id={id} />)}
    </Section>
  );
});

/** Whether the rankings on their way will have somebody: everybody, on a large board ours and those who count. */
function useIsAwaited(person: Person | undefined): boolean {
  const isCurrent = useFindingsAreCurrent();
  const isRanking = useAnalysis(
    ({ rankings, rankingsAreCurrent, busy }) =>
      busy && (rankings === undefined || !rankingsAreCurrent || !isCurrent),
  );
  const ofCircleOnly = useAnalysis(({ rankings }) => rankings?.departuresOfCircleOnly === true);
  const isCounted = person?.side === 'team' || circleRoles.some((role) => role === person?.role);
  return isRanking && (!ofCircleOnly || isCounted);
}

function BeingWorkedOut() {
  return (
    <Text size="sm" c="dimmed" role="status">
      <Loader size={12} /> Being worked out …
    </Text>
  );
}

interface CostProps {
  readonly departure: Departure;
  /** It comes from the rankings, which follow every change of the board. */
  readonly ranked?: boolean;
}

function Cost({ departure, ranked = false }: CostProps) {
  const isOlder = useShowsOlderRankings() && ranked;
  return (
    <div className={classes['cost']} data-older={isOlder || undefined}>
      <p>
        The position score changes by <strong>{signed(departure.delta)} points</strong>.
      </p>
      <Losses departure={departure} />
      {isOlder && <p role="status">Of the board before the last change; being worked out …</p>}
      <DepartureActions departure={departure} />
    </div>
  );
}

type Answer =
  | { readonly kind: 'none' }
  | { readonly kind: 'asked' }
  | { readonly kind: 'failed' }
  /** Of the board with this revision. */
  | { readonly kind: 'there'; readonly departure: Departure | undefined; readonly revision: number };

const none: Answer = { kind: 'none' };

/** On a large board not everybody's departure is tried out: this asks for one. */
function OnDemand({ id }: { readonly id: PersonId }) {
  const session = useBoard();
  const { document } = session;
  const revision = useModel((model) => model.revision);
  const isCurrent = useFindingsAreCurrent();
  const ofCircleOnly = useAnalysis(({ rankings }) => rankings?.departuresOfCircleOnly === true);
  // A what-if and the real board take turns here, and both count their revisions.
  const [known, setKnown] = useState({ document, answer: none });
  const answer = known.document === document ? known.answer : none;
  const ask = async () => {
    setKnown({ document, answer: { kind: 'asked' } });
    const answerWith = (given: Answer) =>
      setKnown((newest) => (newest.document === document ? { document, answer: given } : newest));
    try {
      answerWith({ kind: 'there', departure: await session.departureOf(id), revision });
    } catch {
      answerWith({ kind: 'failed' });
    }
  };
  if (answer.kind === 'asked') return <BeingWorkedOut />;
  const isOld = answer.kind === 'there' && answer.revision !== revision;
  if (answer.kind === 'there' && !isOld) {
    return answer.departure === undefined ? (
      <Text size="sm" c="dimmed">
        Their leaving would change nothing.
      </Text>
    ) : (
      <Cost departure={answer.departure} />
    );
  }
  return (
    <>
      <Text size="sm" c="dimmed">
        {answer.kind === 'failed'
          ? 'It could not be worked out. Your data is safe; ask once more.'
          : isOld
            ? 'The board has changed since.'
            : ofCircleOnly
              ? 'On a board of this size it is worked out for those who count; for others on demand.'
              : 'It has not been worked out yet.'}
      </Text>
      <Button mt={6} size="compact-sm" variant="default" disabled={!isCurrent} onClick={() => void ask()}>
        {answer.kind === 'none' ? 'Work it out' : 'Work it out again'}
      </Button>
    </>
  );
}
