import { Button, Group, MultiSelect, NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { IconArrowsExchange, IconTrash } from '@tabler/icons-react';
import { type Changes, deleteRelationships, editRelationship, turnRound } from '@/document/index.ts';
import {
  type Days,
  isCalendarDate,
  kindOf,
  kindsBetween,
  levelLabel,
  type Relationship,
  relationshipKindIds,
  strengths,
} from '@/domain/index.ts';
import { attempt, attemptUndoable, refusal } from '@/features/board/parts/announce.ts';
import { none } from '@/features/board/parts/shared-value.ts';
import { useBoard, useModel } from '@/features/board/session/session.ts';
import { CommittedText } from '@/ui/fields/committed-text.tsx';
import classes from './relationship-row.module.css';

/** Whole days from 1 to a hundred years, undefined for an empty text; NaN says that it is neither. */
function daysOf(text: string): Days | undefined {
  if (text === '') return undefined;
  const days = Number(text);
  return Number.isInteger(days) && days >= 1 && days <= 36_500 ? days : Number.NaN;
}

/** Everything about a relationship that its row does not show. */
export function RelationshipEditor({ relationship }: { readonly relationship: Relationship }) {
  const session = useBoard();
  const { document } = session;
  const topics = useModel((model) => model.topics);
  const { id, from, to } = relationship;
  const start = useModel(({ people }) => people.get(from)?.side);
  const end = useModel(({ people }) => people.get(to)?.side);
  const kind = kindOf(relationship.kind);
  const edit = (changes: Changes<Relationship>) => refusal(() => editRelationship(document, id, changes));
  const change = (changes: Changes<Relationship>) => attempt(() => editRelationship(document, id, changes));
  const kinds = start === undefined || end === undefined ? [] : kindsBetween(start, end);
  const canTurn = !kind.symmetric && start !== undefined && end !== undefined && kind.allows(end, start);

  return (
    <Stack gap="xs" className={classes['editor'] ?? ''}>
      <NativeSelect
        label="Kind"
        size="xs"
        value={relationship.kind}
        onChange={(event) => {
          const chosen = relationshipKindIds.find((one) => one === event.currentTarget.value);
          if (chosen !== undefined) change({ kind: chosen });
        }}
        data={kinds.map((one) => ({ value: one, label: kindOf(one).label }))}
      />
      <SimpleGrid cols={2} spacing="xs">
        {relationship.kind === 'covers' && (
          <>
            <NativeSelect
              label="Target level"
              size="xs"
              value={relationship.target ?? none}
              onChange={(event) =>
                change({ target: strengths.find((value) => String(value) === event.currentTarget.value) })
              }
              data={[
                { value: none, label: 'No target' },
                ...strengths.map((value) => ({
                  value: String(value),
                  label: `${value} ${levelLabel(value)}`,
                })),
              ]}
            />
            <CommittedText
              label="Meet every … days"
              size="xs"
              inputMode="numeric"
              value={relationship.cadence === undefined ? '' : String(relationship.cadence)}
              onCommit={(text) => {
                const cadence = daysOf(text);
                return Number.isNaN(cadence) ? 'Whole days from 1 to 36500' : edit({ cadence });
              }}
            />
            <CommittedText
              label="Last contact"
              description="Touches count as well"
              size="xs"
              type="date"
              value={relationship.lastContact ?? ''}
              onCommit={(text) =>
                text === '' || isCalendarDate(text)
                  ? edit({ lastContact: text === '' ? undefined : text })
                  : 'Not a date of the calendar'
              }
            />
          </>
        )}
      </SimpleGrid>
      {topics.size > 0 && (
        <MultiSelect
          label="Topics"
          size="xs"
          data={Array.from(topics.values(), (topic) => ({ value: topic.id, label: topic.name }))}
          value={(relationship.topics ?? []).filter((topic) => topics.has(topic))}
          onChange={(chosen) => change({ topics: chosen.length === 0 ? undefined : chosen })}
        />
      )}
      <CommittedText
        label="Note"
        size="xs"
        value={relationship.notes ?? ''}
        onCommit={(text) => edit({ notes: text === '' ? undefined : text })}
      />
      <Group gap="xs">
        {canTurn && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowsExchange size={16} />}
            onClick={() => attempt(() => turnRound(document, id))}
          >
            Turn round
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          leftSection={<IconTrash size={16} />}
          onClick={() => {
            attemptUndoable(session, 'Relationship deleted.', () => deleteRelationships(document, [id]));
            session.camera.current?.focus();
          }}
        >
          Delete
        </Button>
      </Group>
    </Stack>
  );
}
