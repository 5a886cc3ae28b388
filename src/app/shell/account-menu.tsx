import { ActionIcon, Menu } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { ShortcutKeys } from '@/ui/commands/shortcut-keys.tsx';
import { useAppContext, useRunCommand } from '../commands/use-commands.ts';
import { commandWith } from '../commands.ts';

/** The commands of the menu, in groups, by their ids in the registry. */
const groups = [
  ['import', 'export', 'accountFile'],
  ['picture', 'print'],
  ['settings', 'glossary', 'accounts'],
] as const;

/** What concerns the account as a whole. */
export function AccountMenu() {
  const context = useAppContext();
  const run = useRunCommand();
  return (
    <Menu width={300} withinPortal={false}>
      <Menu.Target>
        <ActionIcon aria-label="Menu of the account">
          <IconMenu2 size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {context.board?.sandbox !== undefined && (
          <Menu.Label>Files are off in a what-if, which is a copy</Menu.Label>
        )}
        {groups.map((ids, index) => [
          index > 0 && <Menu.Divider key={`before ${ids[0]}`} />,
          ids.map(commandWith).map((command) => {
            const Icon = command.icon;
            return (
              <Menu.Item
                key={command.id}
                disabled={command.available?.(context) === false}
                leftSection={Icon === undefined ? undefined : <Icon size={18} />}
                rightSection={
                  command.shortcuts === undefined ? undefined : <ShortcutKeys shortcuts={command.shortcuts} />
                }
                onClick={() => run(command)}
              >
                {command.label}
              </Menu.Item>
            );
          }),
        ])}
      </Menu.Dropdown>
    </Menu>
  );
}
