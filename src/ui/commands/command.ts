import type { ComponentType } from 'react';

/**
 * One thing a person can do, defined once: menu, keyboard, palette and the shortcut sheet all read it.
 * `Context` is the narrow part of the app that the command may touch.
 */
export interface Command<Context> {
  readonly id: string;
  readonly label: string;
  /** The heading under which palette and shortcut sheet list it. */
  readonly group: string;
  readonly icon?: ComponentType<{ size?: number | string }>;
  /** Other words by which the palette finds it. */
  readonly keywords?: readonly string[];
  readonly shortcuts?: readonly Shortcut[];
  /** Whether it can run now; missing means always. */
  readonly available?: (context: Context) => boolean;
  readonly run: (context: Context) => void | Promise<void>;
}

/** A key with its modifiers. Single keys act only while the board has the focus (WCAG 2.1.4). */
export interface Shortcut {
  /** As `event.key` names it: `a`, `?`, `ArrowUp`, `Escape`, ` `. Letters are written small. */
  readonly key: string;
  /** Ctrl, or ⌘ on a Mac. */
  readonly mod?: boolean;
  /** Only asked for where the same key without Shift means something else. */
  readonly shift?: boolean;
  /** Acts wherever the focus is, fields included. */
  readonly everywhere?: boolean;
}
