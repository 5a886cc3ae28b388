import type { Command, Shortcut } from './command.ts';
import { commandOf, type KeyPress } from './shortcut.ts';

/** Where the focus is, as far as it decides which keys act. */
export type Place = 'board' | 'field' | 'menu' | 'dialog' | 'elsewhere';

/** The attribute of the element within which single keys act. */
export const boardFocus = 'data-board-focus';

/** What takes typed text; boxes, radio buttons and the like do not. */
const fields =
  'textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="combobox"], [role="searchbox"],' +
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="range"], [type="file"], [type="color"])';

/** The attribute of what looks like a button to a screen reader, but leaves Enter and Space to the commands. */
export const leavesKeys = 'data-leaves-keys';

/** What acts by itself on Enter and Space. */
const controls = `button, a[href], summary, [role="button"]:not([${leavesKeys}]), [role="menuitem"], input`;

/** The part of an element that decides; a plain object serves in tests. */
export type Target = Pick<Element, 'closest'>;

export function placeOf(target: Target | undefined): Place {
  if (target === undefined) return 'elsewhere';
  if (target.closest(fields) !== null) return 'field';
  if (target.closest('[role="menu"], [role="listbox"]') !== null) return 'menu';
  if (target.closest('[role="dialog"], [role="alertdialog"]') !== null) return 'dialog';
  return target.closest(`[${boardFocus}]`) === null ? 'elsewhere' : 'board';
}

/** Letters, digits and signs, which dictation types by mistake: only these can be switched off. */
const isCharacter = ({ key }: Shortcut) => key.length === 1 && key !== ' ';

/**
 * Whether a shortcut acts in this place: none in an open menu, which holds on to the focus; one for everywhere
 * else always, one with Ctrl or ⌘ unless something is typed or asked (in a field Ctrl/⌘ Z is the field's own),
 * and a single key on the board alone.
 *
 * @param singleKeys false when single characters must not act; arrows, Enter, Space and Esc still do
 */
export function acts(shortcut: Shortcut, place: Place, singleKeys: boolean): boolean {
  if (place === 'menu') return false;
  if (shortcut.everywhere === true) return true;
  if (place === 'field' || place === 'dialog') return false;
  if (shortcut.mod === true) return true;
  return place === 'board' && (singleKeys || !isCharacter(shortcut));
}

export interface Keyboard<Context> {
  readonly commands: readonly Command<Context>[];
  readonly context: Context;
  /** False when the person has switched single keys off. */
  readonly singleKeys: boolean;
}

/** The command that this key press means here and now, or undefined when it means none. */
export function commandFor<Context>(
  { commands, context, singleKeys }: Keyboard<Context>,
  press: KeyPress,
  target: Target | undefined,
): Command<Context> | undefined {
  const possible = commands.filter(
    (command) => command.shortcuts !== undefined && (command.available?.(context) ?? true),
  );
  const found = commandOf(possible, press);
  if (found === undefined || !acts(found.shortcut, placeOf(target), singleKeys)) return undefined;
  const activates = found.shortcut.key === 'Enter' || found.shortcut.key === ' ';
  // Held down, Space would lift and drop by turns.
  if (activates && press.repeat === true) return undefined;
  return activates && target?.closest(controls) != null ? undefined : found.command;
}
