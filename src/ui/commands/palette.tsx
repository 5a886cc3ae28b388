import { Text } from '@mantine/core';
import { Spotlight, type SpotlightActionData, spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import type { Command } from './command.ts';
import { filterActions } from './palette-filter.ts';
import { ShortcutKeys } from './shortcut-keys.tsx';
import { keepKeys, pressKept } from './typed-ahead.ts';

/** Something besides commands that the palette finds, such as a person on the board. */
export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly group: string;
  readonly run: () => void;
}

export interface PaletteProps<Context> {
  readonly commands: readonly Command<Context>[];
  readonly context: Context;
  readonly run: (command: Command<Context>) => void;
  /** Found by typing only, since there are many. */
  readonly entries: readonly PaletteEntry[];
  readonly placeholder: string;
  readonly onOpen: () => void;
  /** It has closed, and nothing that was chosen has taken the keyboard. */
  readonly onClose: () => void;
}

const ownFocus = 'data-palette';

/** True while the keyboard is still where the palette had it. */
function keepsFocus(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || activeElement.closest(`[${ownFocus}]`) !== null;
}

let stopKeeping: () => void = () => undefined;

/** Opens the palette. What is typed before it has the keyboard goes into it, and does nothing on the board. */
export function openPalette(): void {
  stopKeeping();
  // One that still closes is there, but has given the keyboard away.
  const hasKeyboard = document.activeElement?.closest(`[${ownFocus}]`) != null;
  if (!hasKeyboard) stopKeeping = keepKeys(spotlight.close);
  spotlight.open();
}

/** Everything one can do, found by typing. */
export function Palette<Context>({
  commands,
  context,
  run,
  entries,
  placeholder,
  onOpen,
  onClose,
}: PaletteProps<Context>) {
  const offered = commands
    .filter((command) => command.available?.(context) ?? true)
    .map((command): SpotlightActionData => {
      const Icon = command.icon;
      return {
        id: command.id,
        label: command.label,
        group: command.group,
        keywords: [...(command.keywords ?? []), command.group],
        onClick: () => run(command),
        leftSection: Icon === undefined ? undefined : <Icon size={18} />,
        rightSection:
          command.shortcuts === undefined ? undefined : <ShortcutKeys shortcuts={command.shortcuts} />,
      };
    });
  // The same objects at every letter, since their words are remembered.
  const found = useMemo(
    () => entries.map(({ run: open, ...entry }): SpotlightActionData => ({ ...entry, onClick: open })),
    [entries],
  );
  const typedOnly = useMemo(() => new Set(entries.map((entry) => entry.id)), [entries]);
  const opener = useRef<Element>(null);
  const [query, setQuery] = useState('');
  return (
    <Spotlight
      query={query}
      onQueryChange={setQuery}
      actions={[...offered, ...found]}
      filter={(words, actions) => filterActions(words, actions, typedOnly)}
      nothingFound={<Text c="dimmed">Nothing found. Try another word.</Text>}
      searchProps={{
        placeholder,
        leftSection: <IconSearch size={18} />,
        'aria-label': placeholder,
        onFocus: () => {
          stopKeeping();
          pressKept();
        },
      }}
      // The command registry knows the shortcut.
      shortcut={null}
      scrollable
      maxHeight={420}
      centered={false}
      onSpotlightOpen={() => {
        opener.current = document.activeElement;
        // Opened while it still closes, it has not forgotten what was typed.
        setQuery('');
        onOpen();
      }}
      onSpotlightClose={() => {
        stopKeeping();
        if (!keepsFocus()) return;
        if (opener.current instanceof HTMLElement) opener.current.focus();
        onClose();
      }}
      // It would also take the keyboard from the panel or dialog that a command has opened.
      returnFocus={false}
      attributes={{ content: { 'aria-label': placeholder, [ownFocus]: true } }}
      // It scrolls, so the keyboard must get to it.
      scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': 'What was found', role: 'group' } }}
      overlayProps={{ backgroundOpacity: 0.35 }}
      transitionProps={{ duration: 150 }}
    />
  );
}
