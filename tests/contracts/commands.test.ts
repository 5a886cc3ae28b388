import { describe, expect, it } from 'vitest';
import type { AppContext } from '@/app/commands/app-context.ts';
import { commandWith, commands as registry } from '@/app/commands.ts';
import type { Command, Shortcut } from '@/ui/commands/command.ts';

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
      for (const { key } of command.shortcuts ?? []) {
        // Letters are written small; the others as `event.key` names them.
        expect(key).toBe(key.length === 1 ? key.toLowerCase() : key);
      }
    },
  );
});
