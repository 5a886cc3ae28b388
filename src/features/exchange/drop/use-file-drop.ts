import { useEffect, useEffectEvent, useState } from 'react';

export interface FileDropOptions {
  readonly onFile: (file: File) => void;
  /** Called instead with the number of files when there are several. */
  readonly onSeveral: (files: number) => void;
  /**
   * Takes files before whoever lies below, as an open dialog does. Without it only what nobody else has taken
   * arrives.
   */
  readonly first?: boolean;
  readonly disabled?: boolean;
}

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/**
 * Takes files that are dropped anywhere on the page. Returns whether a file is being dragged over it. While
 * this is mounted, no dropped file makes the browser leave the page.
 */
export function useFileDrop({
  onFile,
  onSeveral,
  first = false,
  disabled = false,
}: FileDropOptions): boolean {
  const [over, setOver] = useState(false);

  const take = useEffectEvent((event: DragEvent) => {
    const files = event.dataTransfer?.files ?? [];
    const [file] = files;
    if (disabled || file === undefined) return;
    if (files.length > 1) onSeveral(files.length);
    else onFile(file);
  });

  useEffect(() => {
    const listening = new AbortController();
    // Capturing comes before bubbling: that is how an open dialog is asked before the page below it.
    const options = { signal: listening.signal, capture: first };
    const listen = (
      type: 'dragenter' | 'dragover' | 'dragleave' | 'drop',
      hear: (event: DragEvent) => void,
    ) =>
      window.addEventListener(
        type,
        (event) => holdsFiles(event) && !event.defaultPrevented && hear(event),
        options,
      );

    listen('dragenter', (event) => {
      event.preventDefault();
      setOver(true);
    });
    listen('dragover', (event) => {
      event.preventDefault();
      setOver(true);
    });
    // Leaving one element for another names the other; leaving the window names none.
    listen('dragleave', (event) => event.relatedTarget === null && setOver(false));
    listen('drop', (event) => {
      event.preventDefault();
      setOver(false);
      take(event);
    });
    return () => listening.abort();
  }, [first]);

  return over && !disabled;
}
