/** A file as it was chosen, dropped or pasted. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The extension in lower case without its dot; empty where there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
}
