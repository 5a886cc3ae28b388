/** What became of one row or record. */
export type Outcome = 'added' | 'updated' | 'unchanged' | 'kept' | 'removed' | 'skipped';

export interface ReportEntry {
  /** Where it stood: "Row 3", or the collection and id in a file. */
  readonly where: string;
  /** Who or what it is about, for the person in front of the screen. */
  readonly name: string;
  readonly outcome: Outcome;
  /** Why, and what was not understood. */
  readonly notes: readonly string[];
}

/** What an import did, row by row. */
export interface ImportReport {
  /** The label of the undo step. */
  readonly label: string;
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly entries: readonly ReportEntry[];
  /** What is true of the whole import. */
  readonly notes: readonly string[];
}

/** A row that cannot come in. */
export interface SkippedRow {
  readonly row: number;
  readonly name: string;
  readonly why: string;
}

export function reportOf(
  label: string,
  entries: readonly ReportEntry[],
  notes: readonly string[] = [],
): ImportReport {
  const counts = { added: 0, updated: 0, unchanged: 0, kept: 0, removed: 0, skipped: 0 };
  for (const { outcome } of entries) counts[outcome] += 1;
  return { label, counts, entries, notes };
}

export function skippedEntries(skipped: readonly SkippedRow[]): readonly ReportEntry[] {
  return skipped.map(({ row, name, why }) => ({
    where: `Row ${row}`,
    name,
    outcome: 'skipped',
    notes: [why],
  }));
}
