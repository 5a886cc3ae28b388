import { ActionIcon, Button, Checkbox, Group, Text } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import { deleteMove, finishMove } from '@/document/index.ts';
import type { Move, PersonId } from '@/domain/index.ts';
import { attemptUndoable } from '@/features/board/parts/announce.ts';
import { dateLabel } from '@/features/board/parts/dates.ts';
import { Section } from '@/features/board/parts/panel.tsx';
import { todayOf, useBoard, useModel } from '@/features/board/session/session.ts';
import { open } from '@/features/board/session/view-store.ts';
import { LimitedList } from '../relationships/limited-list.tsx';
import classes from './moves-section.module.css';

/** Planned moves first, the earliest due on top; then what is done, the latest first. */
function inOrder(a: Move, b: Move): number {
  if ((a.doneOn === undefined) !== (b.doneOn === undefined)) return a.doneOn === undefined ? -1 : 1;
  const [left, right] =
    a.doneOn === undefined ? [a.due ?? '9999', b.due ?? '9999'] : [b.doneOn ?? '', a.doneOn];
  return left === right ? (a.id < b.id ? -1 : 1) : left < right ? -1 : 1;
}

/** The moves with a contact, or those one of ours makes. */
export const MovesSection = memo(function MovesSection({ id: person }: { readonly id: PersonId }) {
  const { view } = useBoard();
  const moves = useModel((model) => model.moves);
  const about = useMemo(
    () =>
      [...moves.values()]
        .filter(({ contact, member }) => contact === person || member === person)
        .toSorted(inOrder),
    [moves, person],
  );
  return (
    <Section
      title="Moves"
      count={about.length}
      action={
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} />}
          onClick={() => view.setState(open({ kind: 'planMove' }))}
        >
          Plan a move
        </Button>
      }
    >
      {about.length === 0 ? (
        <Text size="sm" c="dimmed">
          No move is planned. M on the board plans one.
        </Text>
      ) : (
        <LimitedList rows={about}>{(move) => <MoveRow key={move.id} move={move} of={person} />}</LimitedList>
      )}
    </Section>
  );
});

function MoveRow({ move, of }: { readonly move: Move; readonly of: PersonId }) {
  const session = useBoard();
  const what = move.what ?? 'Move';
  const other = useModel(
    ({ people }) => people.get((move.contact === of ? move.member : move.contact) ?? '')?.name,
  );
  const today = todayOf(session);
  const when =
    move.doneOn !== undefined
      ? `done on ${dateLabel(move.doneOn)}`
      : move.due === undefined
        ? 'no date yet'
        : `${move.due < today ? 'overdue since' : 'by'} ${dateLabel(move.due)}`;
  const who = other === undefined ? '' : move.contact === of ? ` · ${other}` : ` · with ${other}`;
  return (
    <li className={classes['move']}>
      <Checkbox
        aria-label={`Done: ${what}`}
        checked={move.doneOn !== undefined}
        onChange={({ currentTarget: { checked } }) =>
          attemptUndoable(session, checked ? 'Move done.' : 'Move planned again.', () =>
            finishMove(session.document, move.id, checked ? today : undefined),
          )
        }
      />
      <div className={classes['words']}>
        <strong>{what}</strong>
        <span className={classes['when']}>{`${when}${who}`}</span>
        {move.expected !== undefined && <span>{move.expected}</span>}
      </div>
      <Group gap={2} wrap="nowrap">
        <ActionIcon
          size="md"
          aria-label={`Change the move ${what}`}
          onClick={() => session.view.setState(open({ kind: 'planMove', move: move.id }))}
        >
          <IconPencil size={16} />
        </ActionIcon>
        <ActionIcon
          size="md"
          aria-label={`Delete the move ${what}`}
          onClick={() => {
            attemptUndoable(session, 'Move deleted.', () => deleteMove(session.document, move.id));
            session.camera.current?.focus();
          }}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </Group>
    </li>
  );
}
