import { ActionIcon, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconKeyboard, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { useShortcutLabel } from '@/ui/commands/shortcut-keys.tsx';
import { useRunCommand } from '../commands/use-commands.ts';
import { commandWith } from '../commands.ts';

const palette = commandWith('palette');
const shortcuts = commandWith('shortcuts');

/** What stands at the right of every header: palette, shortcut sheet, colours. */
export function AppControls() {
  const run = useRunCommand();
  const label = useShortcutLabel();
  const keys = (command: typeof palette) => command.shortcuts?.map(label).join(' or ') ?? '';
  return (
    <>
      <Tooltip label={`${palette.label} (${keys(palette)})`}>
        <ActionIcon aria-label={palette.label} onClick={() => run(palette)}>
          <IconSearch size={20} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`${shortcuts.label} (${keys(shortcuts)})`}>
        <ActionIcon aria-label={shortcuts.label} onClick={() => run(shortcuts)}>
          <IconKeyboard size={20} />
        </ActionIcon>
      </Tooltip>
      <ColourSchemeSwitch />
    </>
  );
}

/** Switches between light and dark; the settings also follow the system. */
function ColourSchemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const shown = useComputedColorScheme('light');
  const other = shown === 'light' ? 'dark' : 'light';
  const Icon = other === 'dark' ? IconMoon : IconSun;
  return (
    <Tooltip label={`Show in ${other} colours`}>
      <ActionIcon aria-label={`Show in ${other} colours`} onClick={() => setColorScheme(other)}>
        <Icon size={20} />
      </ActionIcon>
    </Tooltip>
  );
}
