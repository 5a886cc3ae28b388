import { Button, Group } from '@mantine/core';
import { IconFlask, IconMapPin, IconPlus } from '@tabler/icons-react';
import type { NextMove } from '@/analysis/index.ts';
import { carryOut } from '@/document/index.ts';
import { attempt } from '@/features/board/parts/announce.ts';
import { type BoardSession, todayOf, useBoard, useModel, useView } from '@/features/board/session/session.ts';
import { open } from '@/features/board/session/view-store.ts';
import { showOnBoard } from '../show.ts';
import { useIsPlanned } from './planned.tsx';
import { proposalOf } from './proposal.ts';

/** What a move is called while it is drawn on the board. */
const idOf = ({ contact, type }: NextMove) => `move:${contact},${type}`;

function show(session: BoardSession, move: NextMove, whom: string): void {
  const path = [move.member, ...move.via, move.contact];
  showOnBoard(session, {
    id: idOf(move),
    title: `Next move: ${whom}`,
    subjects: [move.contact, move.member],
    path,
    selected: [move.contact],
  });
}

function tryIt(session: BoardSession, { member, contact, level }: NextMove): void {
  const [today, { topic }] = [todayOf(session), session.view.getState()];
  attempt(() => session.tryOut((document) => carryOut(document, { member, contact, level, today, topic })));
}

interface MoveActionsProps {
  readonly move: NextMove;
  /** Offers to draw it on the board, where it is not drawn anyway. */
  readonly shows?: boolean;
}

/** What can be done with a proposed move: look at it, try it out, plan it. */
export function MoveActions({ move, shows = false }: MoveActionsProps) {
  const session = useBoard();
  const whom = useModel(({ people }) => people.get(move.contact)?.name ?? 'somebody');
  const readOnly = useModel((model) => model.readOnly);
  const planned = useIsPlanned(move);
  const isShown = useView((view) => view.insight?.id === idOf(move));
  // A plan made in a sandbox would be thrown away with it.
  const plans = !readOnly && session.sandbox === undefined;
  const plan = () =>
    session.view.setState(open({ kind: 'planMove', proposal: proposalOf(move, todayOf(session)) }));
  const on = `with ${whom}`;
  return (
    <Group gap={6} mt={6}>
      {shows && (
        <Button
          size="compact-sm"
          variant={isShown ? 'light' : 'default'}
          aria-pressed={isShown}
          aria-label={`Show: ${move.deed}`}
          leftSection={<IconMapPin size={15} />}
          onClick={() =>
            isShown ? session.view.setState({ insight: undefined }) : show(session, move, whom)
          }
        >
          Show
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`Try it: the move ${on}`}
        leftSection={<IconFlask size={15} />}
        onClick={() => tryIt(session, move)}
      >
        Try it
      </Button>
      {plans && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={planned ? `Plan it once more: the move ${on}` : `Plan it: the move ${on}`}
          leftSection={<IconPlus size={15} />}
          onClick={plan}
        >
          Plan it
        </Button>
      )}
    </Group>
  );
}
