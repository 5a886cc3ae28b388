import { Modal, ScrollArea, Text, Title } from '@mantine/core';
import type { Command } from './command.ts';
import { groupsOf } from './groups.ts';
import { ShortcutKeys } from './shortcut-keys.tsx';
import classes from './shortcut-sheet.module.css';

export interface ShortcutSheetProps<Context> {
  readonly commands: readonly Command<Context>[];
  readonly opened: boolean;
  readonly onClose: () => void;
  /** False when the person has switched single keys off. */
  readonly singleKeys: boolean;
}

/** Every shortcut there is, grouped as in the palette. */
export function ShortcutSheet<Context>({
  commands,
  opened,
  onClose,
  singleKeys,
}: ShortcutSheetProps<Context>) {
  const withKeys = commands.filter((command) => (command.shortcuts?.length ?? 0) > 0);
  const groups = groupsOf(withKeys, (command) => command.group);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Keyboard shortcuts"
      size="min(72rem, 94vw)"
      scrollAreaComponent={ScrollArea.Autosize}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Text c="dimmed" mb="md">
        {singleKeys
          ? 'Single keys act while the board has the focus; click it or press Tab until it is framed.'
          : 'Single keys are switched off in the settings; arrows, Enter, Space, Esc and those with Ctrl or ⌘ still act.'}
      </Text>
      <div className={classes['columns']}>
        {[...groups].map(([group, members]) => (
          <section key={group} className={classes['group']}>
            <Title order={3} size="sm" mb={6}>
              {group}
            </Title>
            <dl className={classes['list']}>
              {members.map((command) => (
                <div key={command.id} className={classes['row']}>
                  <dt>{command.label}</dt>
                  <dd>
                    <ShortcutKeys shortcuts={command.shortcuts ?? []} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
