import { useEffect, useEffectEvent } from 'react';
import type { Command } from './command.ts';
import { commandFor, type Keyboard } from './keyboard.ts';

/**
 * Listens to the keyboard of the whole page and runs what a key means. What a component has dealt with
 * itself (`preventDefault`) is left alone.
 *
 * @param keyboard asked anew for every key
 */
export function useKeyboard<Context>(
  keyboard: () => Keyboard<Context>,
  run: (command: Command<Context>) => void,
): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const command = commandFor(keyboard(), event, event.target instanceof Element ? event.target : undefined);
    if (command === undefined) return;
    event.preventDefault();
    run(command);
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
