import { Button, Loader, Text } from '@mantine/core';
import { memo, useState } from 'react';
import type { Departure } from '@/analysis/index.ts';
import type { PersonId } from '@/domain/index.ts';
import { DepartureActions } from '../insights/departures/departure-actions.tsx';
import { Losses } from '../insights/departures/losses.tsx';
import { signed } from '../insights/figures.ts';
import { Section } from '../parts/panel.tsx';
import { useFindingsAreCurrent, useShowsOlderRankings } from '../session/currency.ts';
import { useAnalysis, useBoard, useModel } from '../session/session.ts';
import classes from './departure-section.module.css';

/** What it would cost if somebody left; nothing while there is no score that could fall. */
export const DepartureSection = memo(function DepartureSection({ id }: { readonly id: PersonId }) {
  const name = useModel(({ people }) => people.get(id)?.name);
  const counts = useModel(({ people }) => people.get(id)?.active !== false);
  const scored = useAnalysis(({ findings }) => typeof findings?.score.score === 'number');
  const ranked = useAnalysis(({ rankings }) => rankings?.departures.find((departure) => departure.id === id));
  const isRanking = useAnalysis(({ rankings, busy }) => rankings === undefined && busy);
  if (name === undefined || !counts || !scored) return null;
  return (
    <Section title={`If ${name} leaves`}>
      {ranked !== undefined && <Cost departure={ranked} ranked />}
      {ranked === undefined && isRanking && <BeingWorkedOut />}
      {ranked === undefined && !isRanking && <OnDemand id={id} />}
    </Section>
  );
});

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

/** On a large board not everybody's departure is tried out: this asks for one. */
function OnDemand({ id }: { readonly id: PersonId }) {
  const session = useBoard();
  const revision = useModel((model) => model.revision);
  const isCurrent = useFindingsAreCurrent();
  const [answer, setAnswer] = useState<Answer>({ kind: 'none' });
  const ask = async () => {
    setAnswer({ kind: 'asked' });
    try {
      setAnswer({ kind: 'there', departure: await session.departureOf(id), revision });
    } catch {
      setAnswer({ kind: 'failed' });
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
            : 'On a board of this size it is worked out for those who count; for others on demand.'}
      </Text>
      <Button mt={6} size="compact-sm" variant="default" disabled={!isCurrent} onClick={() => void ask()}>
        {answer.kind === 'none' ? 'Work it out' : 'Work it out again'}
      </Button>
    </>
  );
}
