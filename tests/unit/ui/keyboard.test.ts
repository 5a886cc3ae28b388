import { describe, expect, it } from 'vitest';
import type { Command, Shortcut } from '@/ui/commands/command.ts';
import { acts, boardFocus, commandFor, leavesKeys, placeOf, type Target } from '@/ui/commands/keyboard.ts';
import { commandOf, type KeyPress, shortcutLabel } from '@/ui/commands/shortcut.ts';

const press = (key: string, code: string, modifiers: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...modifiers,
});

const command = (id: string, ...shortcuts: readonly Shortcut[]): Command<null> => ({
  id,
  label: id,
  group: 'Test',
  shortcuts,
  run: () => undefined,
});

/** An element, as far as the keyboard asks: which of the selectors it or an ancestor fits. */
const element = (...marks: readonly string[]): Target => ({
  closest: (selectors: string) =>
    marks.some((mark) => selectors.split(/,(?![^(]*\))/).some((one) => one.trim() === mark))
      ? ({} as Element)
      : null,
});

const board = element(`[${boardFocus}]`);
const field = element('textarea');
const dialog = element('[role="dialog"]');

const commands = [
  command('king', { key: 'k' }),
  command('influence1', { key: '1' }),
  command('warmer', { key: '+' }),
  command('colder', { key: '-' }),
  command('undo', { key: 'z', mod: true, shift: false }),
  command('redo', { key: 'z', mod: true, shift: true }, { key: 'y', mod: true }),
  command('palette', { key: 'k', mod: true, everywhere: true }, { key: '/' }),
  command('lift', { key: ' ' }),
];

const idOf = (key: KeyPress) => commandOf(commands, key)?.command.id;

describe('a key press', () => {
  it('is matched by what it types, whatever the shift state', () => {
    expect(idOf(press('k', 'KeyK'))).toBe('king');
    expect(idOf(press('K', 'KeyK', { shiftKey: true }))).toBe('king');
    expect(idOf(press('/', 'Digit7', { shiftKey: true }))).toBe('palette');
  });

  it('means plus and minus on every key that looks like them', () => {
    for (const key of ['+', '=']) expect(idOf(press(key, 'Equal'))).toBe('warmer');
    for (const key of ['-', '−', '–', '_']) expect(idOf(press(key, 'Minus'))).toBe('colder');
    expect(idOf(press('+', 'NumpadAdd'))).toBe('warmer');
    expect(idOf(press('-', 'NumpadSubtract'))).toBe('colder');
  });

  it('finds digits by their place where they are typed with shift, and on the numeric pad', () => {
    expect(idOf(press('&', 'Digit1'))).toBe('influence1');
    expect(idOf(press('1', 'Digit1', { shiftKey: true }))).toBe('influence1');
    expect(idOf(press('1', 'Numpad1'))).toBe('influence1');
    expect(idOf(press('!', 'Digit1', { shiftKey: true }))).toBeUndefined();
  });

  it('finds letters by their place on layouts of other scripts only', () => {
    expect(idOf(press('л', 'KeyK'))).toBe('king');
    expect(idOf(press('κ', 'KeyK'))).toBe('king');
    // AZERTY: what is typed goes before where it stands.
    expect(idOf(press('q', 'KeyK'))).toBeUndefined();
    expect(idOf(press('ω', 'KeyZ', { ctrlKey: true }))).toBe('undo');
  });

  it('asks for its modifiers, and for no others', () => {
    expect(idOf(press('z', 'KeyZ', { ctrlKey: true }))).toBe('undo');
    expect(idOf(press('z', 'KeyZ', { metaKey: true }))).toBe('undo');
    expect(idOf(press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }))).toBe('redo');
    expect(idOf(press('k', 'KeyK', { altKey: true }))).toBeUndefined();
    expect(idOf(press('k', 'KeyK', { ctrlKey: true }))).toBe('palette');
  });

  it('means nothing while text is composed', () => {
    expect(idOf(press('k', 'KeyK', { isComposing: true }))).toBeUndefined();
  });
});

describe('the place of the focus', () => {
  it('is a field before it is a dialog, and a dialog before it is the board', () => {
    expect(placeOf(element('textarea', '[role="dialog"]', `[${boardFocus}]`))).toBe('field');
    expect(placeOf(element('[role="dialog"]', `[${boardFocus}]`))).toBe('dialog');
    expect(placeOf(element('[role="menu"]', '[role="dialog"]'))).toBe('menu');
    expect(placeOf(board)).toBe('board');
    expect(placeOf(element())).toBe('elsewhere');
    expect(placeOf(undefined)).toBe('elsewhere');
  });

  it('decides which shortcuts act', () => {
    const single: Shortcut = { key: 'k' };
    const combined: Shortcut = { key: 'z', mod: true };
    const everywhere: Shortcut = { key: 'k', mod: true, everywhere: true };
    const acting = (place: Parameters<typeof acts>[1]) =>
      [single, combined, everywhere].map((shortcut) => acts(shortcut, place, true));
    expect(acting('board')).toEqual([true, true, true]);
    expect(acting('elsewhere')).toEqual([false, true, true]);
    expect(acting('field')).toEqual([false, false, true]);
    expect(acting('dialog')).toEqual([false, false, true]);
    expect(acting('menu')).toEqual([false, false, false]);
  });

  it('lets single keys be switched off, and them alone', () => {
    expect(acts({ key: 'k' }, 'board', false)).toBe(false);
    expect(acts({ key: 'z', mod: true }, 'board', false)).toBe(true);
    for (const key of ['ArrowLeft', 'Enter', 'Escape', 'Delete', ' '])
      expect(acts({ key }, 'board', false)).toBe(true);
    for (const key of ['1', '+', '/']) expect(acts({ key }, 'board', false)).toBe(false);
  });
});

describe('the command for a key', () => {
  const keyboard = { commands, context: null, singleKeys: true };
  const idAt = (key: KeyPress, target: Target) => commandFor(keyboard, key, target)?.id;

  it('is none in a field, where undo is the field’s own', () => {
    expect(idAt(press('k', 'KeyK'), field)).toBeUndefined();
    expect(idAt(press('z', 'KeyZ', { ctrlKey: true }), field)).toBeUndefined();
    expect(idAt(press('k', 'KeyK', { ctrlKey: true }), field)).toBe('palette');
    expect(idAt(press('1', 'Digit1'), dialog)).toBeUndefined();
  });

  it('leaves Enter and Space to buttons, except to those that hand them on', () => {
    const button = element('button', `[${boardFocus}]`);
    const piece = element(`[${boardFocus}]`, `[${leavesKeys}]`);
    expect(idAt(press(' ', 'Space'), button)).toBeUndefined();
    expect(idAt(press('k', 'KeyK'), button)).toBe('king');
    expect(idAt(press(' ', 'Space'), piece)).toBe('lift');
  });

  it('comes once from Space held down, and again and again from other keys', () => {
    expect(idAt(press(' ', 'Space', { repeat: true }), board)).toBeUndefined();
    expect(idAt(press('+', 'NumpadAdd', { repeat: true }), board)).toBe('warmer');
  });

  it('is one that can run: an unavailable one makes room for the next with the same key', () => {
    const twice = [
      { ...command('first', { key: 'x' }), available: () => false },
      command('second', { key: 'x' }),
    ];
    expect(commandFor({ ...keyboard, commands: twice }, press('x', 'KeyX'), board)?.id).toBe('second');
  });
});

describe('a shortcut in words', () => {
  it('names the key as it stands on the keyboard', () => {
    expect(shortcutLabel({ key: 'z', mod: true, shift: true }, false)).toBe('Ctrl Shift Z');
    expect(shortcutLabel({ key: 'k', mod: true }, true)).toBe('⌘ K');
    expect(shortcutLabel({ key: ' ' }, false)).toBe('Space');
    expect(shortcutLabel({ key: '-' }, false)).toBe('−');
  });
});
