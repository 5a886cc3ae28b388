/** Hands a file to the browser's downloads. */
export function download(
  name: string,
  content: Uint8Array | string,
  type = 'application/octet-stream',
): void {
  const url = URL.createObjectURL(
    new Blob([typeof content === 'string' ? content : content.slice()], { type }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin to read it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A name that every file system takes: letters of any script, digits and hyphens. */
export function fileName(...parts: readonly string[]): string {
  return parts
    .map((part) => part.replaceAll(/[^\p{Letter}\p{Number}.-]+/gu, '-').replaceAll(/^[.-]+|[.-]+$/g, ''))
    .filter((part) => part !== '')
    .join('-')
    .slice(0, 120);
}
