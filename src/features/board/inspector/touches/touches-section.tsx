import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import { deleteTouch } from '@/document/index.ts';
import type { PersonId, Touch } from '@/domain/index.ts';
import { attemptUndoable } from '@/features/board/parts/announce.ts';
import { agoLabel, dateLabel } from '@/features/board/parts/dates.ts';
import { Section } from '@/features/board/parts/panel.tsx';
import { todayOf, useBoard, useModel } from '@/features/board/session/session.ts';
import { open } from '@/features/board/session/view-store.ts';
import { LimitedList } from '../relationships/limited-list.tsx';
import classes from './touches-section.module.css';

/** The contacts that took place with a person, newest first. */
export const TouchesSection = memo(function TouchesSection({ id: person }: { readonly id: PersonId }) {
  const { view } = useBoard();
  const touches = useModel((model) => model.touches);
  const about = useMemo(
    () =>
      [...touches.values()]
        .filter(({ team, contacts }) => team.includes(person) || contacts.includes(person))
        .toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1)),
    [touches, person],
  );
  return (
    <Section
      title="Touches"
      count={about.length}
      action={
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} />}
          onClick={() => view.setState(open({ kind: 'touch' }))}
        >
          Note a touch
        </Button>
      }
    >
      {about.length === 0 ? (
        <Text size="sm" c="dimmed">
          No meeting or call is noted. T on the board notes one.
        </Text>
      ) : (
        <LimitedList rows={about}>
          {(touch) => <TouchRow key={touch.id} touch={touch} of={person} />}
        </LimitedList>
      )}
    </Section>
  );
});

function TouchRow({ touch, of }: { readonly touch: Touch; readonly of: PersonId }) {
  const session = useBoard();
  const people = useModel((model) => model.people);
  const others = [...touch.team, ...touch.contacts].filter((id) => id !== of);
  const names = others.flatMap((id) => people.get(id)?.name ?? []);
  const date = dateLabel(touch.date);
  return (
    <li className={classes['touch']}>
      <div className={classes['words']}>
        <span>
          <strong>{date}</strong>{' '}
          <span className={classes['ago']}>{agoLabel(touch.date, todayOf(session))}</span>
          {touch.channel !== undefined && ` · ${touch.channel}`}
        </span>
        {names.length > 0 && <span className={classes['ago']}>with {names.join(', ')}</span>}
        {touch.note !== undefined && <span className={classes['note']}>{touch.note}</span>}
      </div>
      <Group gap={2} wrap="nowrap">
        <ActionIcon
          size="md"
          aria-label={`Change the touch of ${date}`}
          onClick={() => session.view.setState(open({ kind: 'touch', touch: touch.id }))}
        >
          <IconPencil size={16} />
        </ActionIcon>
        <ActionIcon
          size="md"
          aria-label={`Delete the touch of ${date}`}
          onClick={() => {
            attemptUndoable(session, `Touch of ${date} deleted.`, () =>
              deleteTouch(session.document, touch.id),
            );
            session.camera.current?.focus();
          }}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </Group>
    </li>
  );
}
