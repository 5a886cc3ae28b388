import { Button, EmptyState } from '@mantine/core';
import { IconCrown, IconMoodSmile, IconUserPlus } from '@tabler/icons-react';
import type { Findings, NextMove } from '@/analysis/index.ts';
import { useShowsOlderRankings } from '@/features/board/session/currency.ts';
import { useAnalysis, useBoard, useModel } from '@/features/board/session/session.ts';
import { open } from '@/features/board/session/view-store.ts';
import panel from '../insights-panel.module.css';
import { MoreRows } from '../more-rows.tsx';
import { Way } from '../ways.tsx';
import { WorkedOut } from '../worked-out.tsx';
import { MoveActions } from './move-actions.tsx';
import { moveTypeRows } from './move-types.ts';
import classes from './moves.module.css';
import { Planned } from './planned.tsx';
import { Worth } from './worth.tsx';

/** So many moves are shown to begin with: more than a team does in a quarter. */
const first = 20;

/** What to do next, the most worthwhile first. */
export function MovesTab({ findings }: { readonly findings: Findings }) {
  const moves = useAnalysis(({ rankings }) => rankings?.moves);
  const isOlder = useShowsOlderRankings();
  if (moves === undefined) return <WorkedOut what="The next moves are" />;
  if (moves.length === 0) return <NoMove findings={findings} />;
  return (
    <>
      <p className={panel['note']} role={isOlder ? 'status' : undefined}>
        {isOlder
          ? 'These are of the board before the last change. The newest are being worked out …'
          : 'The most worthwhile first: the chance that it works, times what it changes in the position score.'}
      </p>
      <div data-older={isOlder || undefined} className={panel['ranking']}>
        <MoreRows rows={moves} first={first}>
          {(move, index) => <MoveRow key={`${move.contact} ${move.type}`} move={move} rank={index + 1} />}
        </MoreRows>
      </div>
    </>
  );
}

function MoveRow({ move, rank }: { readonly move: NextMove; readonly rank: number }) {
  const { label, meaning } = moveTypeRows[move.type];
  return (
    <li className={classes['move']}>
      <span className={classes['rank']}>{rank}</span>
      <div className={classes['what']}>
        <p className={classes['type']}>
          <span>
            <strong>{label}</strong> · {meaning}
          </span>
          <Planned move={move} />
        </p>
        <p className={classes['deed']}>{move.deed}.</p>
        <Way people={[move.member, ...move.via, move.contact]} />
        <Worth move={move} />
        <MoveActions move={move} shows />
      </div>
    </li>
  );
}

/** Why there is nothing to gain, and what to do instead. */
function NoMove({ findings }: { readonly findings: Findings }) {
  const { view } = useBoard();
  const hasTeam = useModel(({ people }) =>
    [...people.values()].some(({ side, active }) => side === 'team' && active !== false),
  );
  if (findings.score.score === null) {
    return (
      <EmptyState
        mt="xl"
        size="sm"
        icon={<IconCrown />}
        title="No move without a decision maker"
        description="Moves are ranked by what they change in the position score. Select the contact who decides on the board and press K."
      />
    );
  }
  if (!hasTeam) {
    return (
      <EmptyState
        mt="xl"
        size="sm"
        icon={<IconUserPlus />}
        title="Nobody of ours can move"
        description="Add your own team, and the analysis says who of it should do what next."
      >
        <Button onClick={() => view.setState(open({ kind: 'addPeople', side: 'team' }))}>Add our team</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      mt="xl"
      size="sm"
      icon={<IconMoodSmile />}
      title="Nothing to gain by a new contact"
      description="Everybody whose word counts is covered as well as a single move can achieve. Keep the contacts warm."
    />
  );
}
