import Papa from 'papaparse';
import { collectionNames } from '@/domain/index.ts';
import { writeCsv } from '@/formats/csv/write-csv.ts';
import type { ImportReport, Outcome, ReportEntry } from '@/formats/index.ts';
import { neutralise } from '@/formats/table/formulas.ts';
import { recordTitle } from '../account/words.ts';

interface OutcomeRow {
  readonly id: Outcome;
  readonly label: string;
}

/** What can become of a row, the most interesting first. */
export const outcomes = [
  { id: 'added', label: 'Added' },
  { id: 'updated', label: 'Updated' },
  { id: 'removed', label: 'Removed' },
  { id: 'unchanged', label: 'Unchanged' },
  { id: 'kept', label: 'Kept' },
  { id: 'skipped', label: 'Skipped' },
] as const satisfies readonly OutcomeRow[];

export function outcomeLabel(outcome: Outcome): string {
  return outcomes.find(({ id }) => id === outcome)?.label ?? outcome;
}

/** True when the import left the account as it was. */
export function changedNothing({ counts }: ImportReport): boolean {
  return counts.added + counts.updated + counts.removed === 0;
}

/** What happened, as in "21 added, 3 updated, 2 skipped". */
export function countsInWords({ counts }: ImportReport): string {
  const parts = outcomes
    .filter(({ id }) => counts[id] > 0)
    .map(({ id, label }) => `${counts[id]} ${label.toLowerCase()}`);
  return parts.length === 0 ? 'Nothing came in' : parts.join(', ');
}

/** Where an entry stood: a row of a table, or the kind of record of an account file. */
export function whereInWords({ where }: ReportEntry): string {
  const collection = (['account', ...collectionNames] as const).find((name) => name === where);
  return collection === undefined ? where : recordTitle(collection);
}

const columns = ['Where', 'Name', 'What became of it', 'Remarks'] as const;

const cellsOf = (entry: ReportEntry): readonly string[] => [
  whereInWords(entry),
  entry.name,
  outcomeLabel(entry.outcome),
  entry.notes.join(' '),
];

/** The report as a file for a spreadsheet. */
export function reportAsCsv({ entries }: ImportReport): string {
  return writeCsv(columns, entries.map(cellsOf));
}

/** The report as cells to paste into a spreadsheet; formulas are neutralised. */
export function reportAsCells({ entries }: ImportReport): string {
  return Papa.unparse([columns, ...entries.map((entry) => cellsOf(entry).map(neutralise))], {
    delimiter: '\t',
  });
}
