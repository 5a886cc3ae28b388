/** Beyond these a file is refused before anything changes. */
export const limits = {
  people: 5_000,
  relationships: 50_000,
  /** Bytes of one file once unpacked. */
  unpacked: 200_000_000,
  /** Bytes of a backup of everything once unpacked; each account in it may have `unpacked`. */
  backup: 2_000_000_000,
  /** Cells of one sheet, empty ones between filled ones included. */
  cells: 10_000_000,
} as const;

/** A limit in bytes in the words of the screen. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
