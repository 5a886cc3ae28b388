import { Group, TextInput } from '@mantine/core';
import { initialsOf } from './profile-store.ts';

export interface ProfileDraft {
  readonly name: string;
  readonly initials: string;
}

export interface ProfileFieldsProps {
  readonly draft: ProfileDraft;
  readonly onChange: (draft: ProfileDraft) => void;
}

/** Name and initials; the initials follow the name until somebody types their own. */
export function ProfileFields({ draft, onChange }: ProfileFieldsProps) {
  const suggested = initialsOf(draft.name);
  return (
    <Group gap="sm" align="end" wrap="nowrap">
      <TextInput
        label="Your name"
        placeholder="Anna Lindqvist"
        autoComplete="name"
        maxLength={100}
        flex={1}
        value={draft.name}
        onChange={(event) => onChange({ ...draft, name: event.currentTarget.value })}
      />
      <TextInput
        label="Initials"
        placeholder={suggested === '' ? 'AL' : suggested}
        maxLength={4}
        w={90}
        value={draft.initials}
        onChange={(event) => onChange({ ...draft, initials: event.currentTarget.value })}
      />
    </Group>
  );
}
