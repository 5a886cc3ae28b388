import { ActionIcon, Button, Checkbox, Group, Text } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import { deleteMove, finishMove } from '@/document/index.ts';
import type { Move, PersonId } from '@/domain/index.ts';
import { attemptUndoable } from '@/features/board/parts/announce.ts';
import { Section } from '@/features/board/parts/panel.tsx';
import { todayOf, useBoard, useModel } from '@/features/board/session/session.ts';
import { open } from '@/features/board/session/view-store.ts';
import { LimitedList } from '../relationships/limited-list.tsx';
import { howInWords, whenInWords, whoInWords } from './move-words.ts';
import classes from './moves-section.module.css';

/** Planned moves first, the earliest due on top; then what is done, the latest first. */
function inOrder(a: Move, b: Move): number {
  if ((a.doneOn === undefined) !== (b.doneOn === undefined)) return a.doneOn === undefined ? -1 : 1;
  const [left, right] =
    a.doneOn === undefined ? [a.due ?? '9999', b.due ?? '9999'] : [b.doneOn ?? '', a.doneOn];
  return left === right ? (a.id < b.id ? -1 : 1) : left < right ? -1 : 1;
}

/** The moves with a contact, those one of ours makes, and those that lead by somebody. */
export const MovesSection = memo(function MovesSection({ id: person }: { readonly id: PersonId }) {
  const { view } = useBoard();
  const moves = useModel((model) => model.moves);
  const about = useMemo(
    () =>
      [...moves.values()]
        .filter(
          ({ contact, member, via }) =>
            contact === person || member === person || via?.includes(person) === true,
        )
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
  const people = useModel((model) => model.people);
  const nameOf = (id: PersonId) => people.get(id)?.name;
  const today = todayOf(session);
  const who = whoInWords(move, of, nameOf);
  const how = howInWords(move, nameOf);
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
        <span className={classes['when']}>
          {whenInWords(move, today)}
          {who !== '' && ` · ${who}`}
        </span>
        {how !== '' && <span className={classes['when']}>{how}</span>}
        {move.expected !== undefined && <span>{move.expected}</span>}
        {move.reason !== undefined && <span className={classes['when']}>{move.reason}</span>}
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
