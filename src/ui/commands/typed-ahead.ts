/**
 * Keys pressed while a dialog or the palette is on its way: kept from the board, for which they are not meant, and
 * pressed again once it is there.
 */
let kept: string[] = [];

const modifiers: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'Dead']);

/** Keeps what is typed. Returns how to stop. */
export function keepKeys(onEscape: () => void): () => void {
  kept = [];
  const keep = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event;
    if (ctrlKey || metaKey || altKey || isComposing || modifiers.has(key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'Escape') {
      kept = [];
      onEscape();
    } else kept.push(key);
  };
  window.addEventListener('keydown', keep, { capture: true });
  return () => window.removeEventListener('keydown', keep, { capture: true });
}

/** Presses the kept keys where the focus is now, each after React has drawn what the one before it did. */
export function pressKept(): void {
  const key = kept.shift();
  if (key === undefined) return;
  press(key);
  queueMicrotask(pressKept);
}

/** What a key does of itself, where nothing has dealt with it: a browser does that for real key presses alone. */
function press(key: string): void {
  const target = document.activeElement;
  if (target === null) return;
  // The keys that have a name have the same one by their place.
  const code = key.length > 1 ? key : '';
  const isOpen = target.dispatchEvent(
    new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }),
  );
  if (!isOpen) return;
  if (target instanceof HTMLTextAreaElement) type(target, key === 'Enter' ? '\n' : key);
  else if (key === 'Enter') submit(target);
  else if (target instanceof HTMLInputElement) type(target, key);
}

function submit(target: Element): void {
  if (target instanceof HTMLButtonElement) target.click();
  else target.closest('form')?.requestSubmit();
}

/** Types a character into a field; one that holds no text has no place for it. */
function type(field: HTMLInputElement | HTMLTextAreaElement, key: string): void {
  const { selectionStart: start, selectionEnd: end } = field;
  if (start === null || end === null) return;
  if (key === 'Backspace') field.setRangeText('', Math.max(0, start === end ? start - 1 : start), end, 'end');
  else if (key.length === 1) field.setRangeText(key, start, end, 'end');
  else return;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: key }));
}
