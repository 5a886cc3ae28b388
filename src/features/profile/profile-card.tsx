import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import type { Author } from '@/domain/index.ts';
import { ProfileFields } from './profile-fields.tsx';
import { authorNamed } from './profile-store.ts';

export interface ProfileCardProps {
  /** The answer; undefined when the question was skipped. */
  readonly onAnswer: (author: Author | undefined) => void;
}

/** Asks once who works here. Nothing waits for the answer. */
export function ProfileCard({ onAnswer }: ProfileCardProps) {
  const [draft, setDraft] = useState({ name: '', initials: '' });
  const author = authorNamed(undefined, draft.name, draft.initials);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (author !== undefined) onAnswer(author);
  };
  return (
    <Paper component="section" aria-labelledby="profile-title" p="lg" radius="lg" withBorder>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <div>
            <Title order={2} size="h5" id="profile-title">
              Who are you?
            </Title>
            <Text size="sm" c="dimmed">
              Signs what you set on a board. It stays in this browser, except inside files you hand out.
            </Text>
          </div>
          <ProfileFields draft={draft} onChange={setDraft} />
          <Group justify="flex-end" gap="xs">
            <Button variant="subtle" onClick={() => onAnswer(undefined)}>
              Skip
            </Button>
            <Button type="submit" disabled={author === undefined}>
              That’s me
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
