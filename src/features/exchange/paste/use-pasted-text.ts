import { useWindowEvent } from '@mantine/hooks';
import { placeOf } from '@/ui/commands/keyboard.ts';

/** Hears what is pasted outside of every field and dialog, such as cells of a spreadsheet on the board. */
export function usePastedText(onText: (text: string) => void): void {
  useWindowEvent('paste', (event) => {
    if (event.defaultPrevented) return;
    const place = placeOf(event.target instanceof Element ? event.target : undefined);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (place === 'field' || place === 'dialog' || text.trim() === '') return;
    event.preventDefault();
    onText(text);
  });
}
