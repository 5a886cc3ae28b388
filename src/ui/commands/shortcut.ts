import type { Command, Shortcut } from './command.ts';

/** What of a keyboard event decides; a plain object serves in tests. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  readonly isComposing?: boolean;
  readonly repeat?: boolean;
};

/** Signs that stand for the same key: the typed one first. */
const alike: Readonly<Record<string, string>> = { '=': '+', '−': '-', '–': '-', _: '-', Spacebar: ' ' };

const isLatinLetter = (key: string) => /^[a-z]$/i.test(key);

function keyOf(press: KeyPress): string {
  const key = alike[press.key] ?? press.key;
  return key.length === 1 ? key.toLowerCase() : key;
}

/** The key by its place: unshifted digits (AZERTY types & for 1) and letters on non-Latin layouts. */
function keyByPlace(press: KeyPress): string | undefined {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1];
  if (digit !== undefined && !press.shiftKey) return digit;
  const letter = /^Key([A-Z])$/.exec(press.code)?.[1];
  const typed = press.key;
  return letter !== undefined && typed.length === 1 && !isLatinLetter(typed) && typed.charCodeAt(0) > 127
    ? letter.toLowerCase()
    : undefined;
}

function modifiersFit(shortcut: Shortcut, press: KeyPress): boolean {
  const mod = press.ctrlKey || press.metaKey;
  if (mod !== (shortcut.mod ?? false) || press.altKey) return false;
  return shortcut.shift === undefined || shortcut.shift === press.shiftKey;
}

/**
 * The first command whose shortcut is this key press. `event.key` is matched first, whatever the shift
 * state, then the key's place, so that the letters and digits of every layout work.
 */
export function commandOf<Context>(
  commands: readonly Command<Context>[],
  press: KeyPress,
): { readonly command: Command<Context>; readonly shortcut: Shortcut } | undefined {
  if (press.isComposing === true) return undefined;
  for (const key of [keyOf(press), keyByPlace(press)]) {
    if (key === undefined) continue;
    for (const command of commands) {
      const shortcut = command.shortcuts?.find((one) => one.key === key && modifiersFit(one, press));
      if (shortcut !== undefined) return { command, shortcut };
    }
  }
  return undefined;
}

const names: Readonly<Record<string, string>> = {
  ' ': 'Space',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  '-': '−',
};

/** How a shortcut is written for people. */
export function shortcutLabel(shortcut: Shortcut, mac: boolean): string {
  const key = names[shortcut.key] ?? (shortcut.key.length === 1 ? shortcut.key.toUpperCase() : shortcut.key);
  return [shortcut.mod === true ? (mac ? '⌘' : 'Ctrl') : '', shortcut.shift === true ? 'Shift' : '', key]
    .filter((part) => part !== '')
    .join(' ');
}
