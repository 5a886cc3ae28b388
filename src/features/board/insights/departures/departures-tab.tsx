import { Button, EmptyState, SegmentedControl } from '@mantine/core';
import { IconCrown, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { Departure, Findings } from '@/analysis/index.ts';
import { PersonLink } from '@/features/board/parts/person-link.tsx';
import { useShowsOlderRankings } from '@/features/board/session/currency.ts';
import { useAnalysis, useModel } from '@/features/board/session/session.ts';
import { signed } from '../figures.ts';
import panel from '../insights-panel.module.css';
import { MoreRows } from '../more-rows.tsx';
import { WorkedOut } from '../worked-out.tsx';
import { DepartureActions } from './departure-actions.tsx';
import { costs } from './departure-words.ts';
import classes from './departures.module.css';
import { Losses } from './losses.tsx';

/** So many departures are shown to begin with. */
const first = 20;

const sides = [
  { value: 'all', label: 'Everybody' },
  { value: 'team', label: 'Ours' },
  { value: 'customer', label: 'Theirs' },
] as const;
type Whose = (typeof sides)[number]['value'];

/** Where one departure would break us, the worst first. */
export function DeparturesTab({ findings }: { readonly findings: Findings }) {
  const departures = useAnalysis(({ rankings }) => rankings?.departures);
  const ofCircleOnly = useAnalysis(({ rankings }) => rankings?.departuresOfCircleOnly === true);
  const isOlder = useShowsOlderRankings();
  const [whose, setWhose] = useState<Whose>('all');
  if (findings.score.score === null) {
    return (
      <EmptyState
        mt="xl"
        size="sm"
        icon={<IconCrown />}
        title="No score that could fall"
        description="What a departure costs is told in points of the position score. Select the contact who decides on the board and press K."
      />
    );
  }
  if (departures === undefined) return <WorkedOut what="The departures are" />;
  const asked = departures.filter(({ side }) => whose === 'all' || side === whose);
  return (
    <>
      <SegmentedControl
        fullWidth
        mb="sm"
        size="xs"
        aria-label="Whose departures"
        value={whose}
        onChange={setWhose}
        data={[...sides]}
      />
      <p className={panel['note']} role={isOlder ? 'status' : undefined}>
        {isOlder
          ? 'These are of the board before the last change. The newest are being worked out …'
          : explanation(ofCircleOnly)}
      </p>
      <div data-older={isOlder || undefined} className={panel['ranking']}>
        <Departures key={whose} departures={asked} />
      </div>
    </>
  );
}

function explanation(ofCircleOnly: boolean): string {
  const what = 'What the position score would lose, the worst first.';
  if (!ofCircleOnly) return what;
  return `${what} Tried for ours and for those whose word counts; for anybody else ask in the inspector.`;
}

/** Those that cost something, and on request everybody. */
function Departures({ departures }: { readonly departures: readonly Departure[] }) {
  const [all, setAll] = useState(false);
  const costly = departures.filter(costs);
  const rest = departures.length - costly.length;
  return (
    <>
      {costly.length === 0 && !all && (
        <EmptyState
          mt="md"
          size="sm"
          icon={<IconShieldCheck />}
          title="No single departure breaks us"
          description="Nobody’s leaving would cost a point or the last warm path to a decision maker."
        />
      )}
      <MoreRows key={String(all)} rows={all ? departures : costly} first={first}>
        {(departure) => <DepartureRow key={departure.id} departure={departure} />}
      </MoreRows>
      {rest > 0 && (
        <Button mt={6} size="compact-sm" variant="subtle" onClick={() => setAll(!all)}>
          {all ? 'Show only who costs something' : `Show everybody (${rest} more)`}
        </Button>
      )}
    </>
  );
}

function DepartureRow({ departure }: { readonly departure: Departure }) {
  const title = useModel(({ people }) => people.get(departure.id)?.title);
  const isLoud = departure.severity === 'critical' || departure.severity === 'high';
  return (
    <li className={classes['departure']}>
      <div className={classes['head']}>
        <PersonLink person={departure.id} />
        <span className={classes['delta']} data-loud={isLoud || undefined}>
          {signed(departure.delta)} points
        </span>
      </div>
      <p className={classes['who']}>
        {departure.side === 'team' ? 'Ours' : 'Theirs'}
        {title === undefined ? '' : ` · ${title}`}
      </p>
      <Losses departure={departure} />
      <DepartureActions departure={departure} />
    </li>
  );
}
