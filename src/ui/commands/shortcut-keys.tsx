import { Group, Kbd } from '@mantine/core';
import { useOs } from '@mantine/hooks';
import type { Shortcut } from './command.ts';
import { shortcutLabel } from './shortcut.ts';

/** How a shortcut is written on this machine: ⌘ on a Mac, Ctrl elsewhere. */
export function useShortcutLabel(): (shortcut: Shortcut) => string {
  const os = useOs();
  return (shortcut) => shortcutLabel(shortcut, os === 'macos' || os === 'ios');
}

/** Shortcuts as keys; several are alternatives. */
export function ShortcutKeys({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  const label = useShortcutLabel();
  const labels = [...new Set(shortcuts.map(label))];
  return (
    <Group gap={6} wrap="nowrap">
      {labels.map((text) => (
        <Kbd key={text}>{text}</Kbd>
      ))}
    </Group>
  );
}
