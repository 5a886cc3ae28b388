import { ActionIcon, Avatar, Tooltip } from '@mantine/core';
import { useStore } from 'zustand';
import { useRunCommand } from '../commands/use-commands.ts';
import { commandWith } from '../commands.ts';
import { useServices } from '../services.ts';

const settings = commandWith('settings');

/** Who works here, and the way to the settings. */
export function SettingsButton() {
  const run = useRunCommand();
  const { profile } = useServices();
  const author = useStore(profile, (state) => state.author);
  return (
    <Tooltip
      label={author === undefined ? settings.label : `${author.name}: ${settings.label.toLowerCase()}`}
    >
      <ActionIcon aria-label={settings.label} onClick={() => run(settings)} radius="xl">
        <Avatar size={28} color="accent" radius="xl">
          {author?.initials}
        </Avatar>
      </ActionIcon>
    </Tooltip>
  );
}
