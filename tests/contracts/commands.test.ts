import { describe, expect, it } from 'vitest';
import type { AppContext } from '@/app/commands/app-context.ts';
import { commandWith, commands as registry } from '@/app/commands.ts';
import type { Command, Shortcut } from '@/ui/commands/command.ts';
import { shortcutLabel } from '@/ui/commands/shortcut.ts';

const commands: readonly Command<AppContext>[] = registry;

const keysOf = ({ key, mod = false, shift }: Shortcut) => {
  // Without a word on Shift it acts with and without.
  const states = shift === undefined ? [true, false] : [shift];
  return states.map((state) => `${mod ? 'mod ' : ''}${state ? 'shift ' : ''}${key}`);
};

describe('every command', () => {
  it('has an id of its own', () => {
    const ids = commands.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(commandWith(id).id).toBe(id);
  });

  it('has keys of its own, where it can run beside the others', () => {
    const owners = new Map<string, string>();
    for (const { id, shortcuts = [] } of commands) {
      for (const key of shortcuts.flatMap(keysOf)) {
        expect(owners.get(key) ?? id, `${key} belongs to ${owners.get(key)} and to ${id}`).toBe(id);
        owners.set(key, id);
      }
    }
  });

  it.each(commands.map((command) => [command.id, command] as const))(
    '%s can be read and found',
    (_, command) => {
      expect(command.label.trim()).toBe(command.label);
      expect(command.label).toMatch(/^\p{Lu}/u);
      expect(command.group).not.toBe('');
      for (const shortcut of command.shortcuts ?? []) {
        expect(shortcut.key === shortcut.key.toLowerCase() || shortcut.key.length > 1, shortcut.key).toBe(
          true,
        );
        expect(shortcutLabel(shortcut, false)).not.toBe('');
        // A single key that acted in fields would swallow what is typed.
        if (shortcut.everywhere === true) expect(shortcut.mod).toBe(true);
      }
    },
  );

  it('is available without a board only where it needs none', () => {
    const context: AppContext = {
      account: undefined,
      board: undefined,
      go: () => undefined,
      show: () => undefined,
      openPalette: () => undefined,
      setColourScheme: () => undefined,
    };
    const offered = commands.filter(({ available }) => available?.(context) ?? true).map(({ id }) => id);
    expect(offered).toEqual([
      'palette',
      'shortcuts',
      'settings',
      'accounts',
      'coloursLight',
      'coloursDark',
      'coloursAuto',
    ]);
  });
});
