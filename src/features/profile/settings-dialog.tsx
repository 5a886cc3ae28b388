import {
  Button,
  Fieldset,
  Group,
  type MantineColorScheme,
  Modal,
  SegmentedControl,
  Select,
  Stack,
  Switch,
  Text,
  useMantineColorScheme,
} from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useStore } from 'zustand';
import type { AccountId, Person, PersonId } from '@/domain/index.ts';
import { ProfileFields } from './profile-fields.tsx';
import { authorNamed, type Profile, type ProfileStore } from './profile-store.ts';
import { StancePaletteChoice } from './stance-palette-choice.tsx';

export interface SettingsDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly profile: ProfileStore;
  readonly onChange: (changes: Partial<Profile>) => void;
  /** The open account with our people on it, for "I am this piece". */
  readonly account?:
    | { readonly id: AccountId; readonly name: string; readonly team: readonly Person[] }
    | undefined;
}

/** The profile and the settings of this browser. */
export function SettingsDialog({ opened, onClose, ...content }: SettingsDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Profile and settings"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <SettingsForm {...content} onClose={onClose} />
    </Modal>
  );
}

type SettingsFormProps = Omit<SettingsDialogProps, 'opened'>;

function SettingsForm({ profile, onChange, account, onClose }: SettingsFormProps) {
  const known = useStore(profile);
  const [draft, setDraft] = useState({
    name: known.author?.name ?? '',
    initials: known.author?.initials ?? '',
  });

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onChange({ author: authorNamed(known.author, draft.name, draft.initials), asked: true });
    onClose();
  };

  return (
    <form onSubmit={submit}>
      <Stack>
        <Fieldset legend="You">
          <Stack gap="sm">
            <ProfileFields draft={draft} onChange={setDraft} />
            <Text size="xs" c="dimmed">
              Stands beside every tag you set. It stays in this browser, except inside files you hand out.
            </Text>
            {account !== undefined && (
              <OwnPiece
                account={account}
                value={known.ownPieces[account.id]}
                onChange={(piece) => onChange({ ownPieces: withPiece(known.ownPieces, account.id, piece) })}
              />
            )}
          </Stack>
        </Fieldset>
        <Fieldset legend="Screen and keyboard">
          <Stack gap="md">
            <ColourSchemeChoice />
            <StancePaletteChoice
              value={known.stancePalette}
              onChoose={(stancePalette) => onChange({ stancePalette })}
            />
            <Switch
              label="Single keys act on the board"
              description="K for a king, 1–5 for influence and so on. Switch this off when you dictate; arrows, Enter, Space and Esc go on acting."
              checked={known.singleKeys}
              onChange={(event) => onChange({ singleKeys: event.currentTarget.checked })}
            />
          </Stack>
        </Fieldset>
        <Group justify="flex-end">
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">Save</Button>
        </Group>
      </Stack>
    </form>
  );
}

interface OwnPieceProps {
  readonly account: NonNullable<SettingsDialogProps['account']>;
  readonly value: PersonId | undefined;
  readonly onChange: (piece: PersonId | undefined) => void;
}

function OwnPiece({ account, value, onChange }: OwnPieceProps) {
  const team = account.team.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Select
      label="I am this piece"
      description={
        team.length === 0
          ? `Nobody of our team stands on the board of ${account.name} yet.`
          : `On the board of ${account.name}; saves a choice when you note a touch.`
      }
      placeholder="Nobody"
      data={team}
      disabled={team.length === 0}
      value={team.some((member) => member.value === value) ? (value ?? null) : null}
      onChange={(piece) => onChange(piece ?? undefined)}
      clearable
      clearButtonProps={{ 'aria-label': 'Nobody' }}
      searchable
    />
  );
}

function withPiece(
  pieces: Profile['ownPieces'],
  account: AccountId,
  piece: PersonId | undefined,
): Profile['ownPieces'] {
  const others = Object.entries(pieces).filter(([id]) => id !== account);
  return Object.fromEntries(piece === undefined ? others : [...others, [account, piece]]);
}

const schemes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'auto', label: 'As the system' },
] as const satisfies readonly { value: MantineColorScheme; label: string }[];

function ColourSchemeChoice() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div>
      <Text size="sm" fw={500} mb={4} id="colour-scheme">
        Colours
      </Text>
      <SegmentedControl<MantineColorScheme>
        aria-labelledby="colour-scheme"
        data={[...schemes]}
        value={colorScheme}
        onChange={setColorScheme}
        fullWidth
      />
    </div>
  );
}
