import { MultiSelect, SegmentedControl, SimpleGrid, Stack, Switch, TagsInput, Text } from '@mantine/core';
import { memo } from 'react';
import { changeSide } from '@/document/index.ts';
import { type Person, sideIds, sideOf, sides } from '@/domain/index.ts';
import { CommittedText, CommittedTextarea } from '@/ui/fields/committed-text.tsx';
import { attemptUndoable } from '../parts/announce.ts';
import { Section } from '../parts/panel.tsx';
import { useBoard, useModel } from '../session/session.ts';
import { useEdit } from './use-edit.ts';

/** What of a person stands here. */
export const detailFields = [
  'id',
  'name',
  'side',
  'organisation',
  'email',
  'phone',
  'location',
  'topics',
  'labels',
  'notes',
  'active',
] as const satisfies readonly (keyof Person)[];

/** How to reach a person, where they belong, and what else is known. */
export const Details = memo(function Details({
  person,
}: {
  readonly person: Pick<Person, (typeof detailFields)[number]>;
}) {
  const session = useBoard();
  const topics = useModel((model) => model.topics);
  const { change, text } = useEdit(person);
  const takeTo = (value: string) => {
    const side = sideIds.find((id) => id === value);
    if (side === undefined) return;
    attemptUndoable(
      session,
      `${person.name} is now a${side === 'outside' ? 'n' : ''} ${sideOf(side).one}. Department, role and relationships that this side cannot have were removed.`,
      () => changeSide(session.document, [person.id], side),
    );
  };

  return (
    <Section title="Details">
      <Stack gap="sm">
        <div>
          <Text size="sm" fw={500} mb={4}>
            Side
          </Text>
          <SegmentedControl
            fullWidth
            size="xs"
            aria-label="Side"
            value={person.side}
            onChange={takeTo}
            data={sides.map(({ id, label }) => ({ value: id, label }))}
          />
        </div>
        <CommittedText label="Organisation" {...text('organisation')} />
        <SimpleGrid cols={2} spacing="sm">
          <CommittedText label="E-mail" type="email" {...text('email')} />
          <CommittedText label="Phone" type="tel" {...text('phone')} />
        </SimpleGrid>
        <CommittedText label="Location" {...text('location')} />
        <MultiSelect
          label="Topics"
          placeholder={topics.size === 0 ? 'No topics yet' : ''}
          disabled={topics.size === 0}
          data={Array.from(topics.values(), ({ id, name }) => ({ value: id, label: name }))}
          value={(person.topics ?? []).filter((id) => topics.has(id))}
          onChange={(chosen) => change({ topics: chosen.length === 0 ? undefined : chosen })}
        />
        <TagsInput
          label="Labels"
          placeholder="coach, budget holder …"
          value={[...(person.labels ?? [])]}
          onChange={(labels) => change({ labels: labels.length === 0 ? undefined : labels })}
        />
        <CommittedTextarea label="Notes" minRows={2} maxRows={12} {...text('notes')} />
        <Switch
          label="Has left: kept, but no longer counted"
          checked={person.active === false}
          onChange={(event) => change({ active: event.currentTarget.checked ? false : undefined })}
        />
      </Stack>
    </Section>
  );
});
