/*
 * Files in and out, without a screen.
 *
 * READING runs in the worker (`createImportClient().readFile(file, { table?, onProgress?, signal? })` in
 * `@/workers/import-client.ts`) or directly:
 *
 *   readImport(file: { name, bytes }, options?: { table?, onProgress?, ofAnySize? }) → Promise<Imported>
 *   Imported = { kind: 'table', table: Table }
 *            | { kind: 'account', account: AccountFile }            // .kingside or readable .json
 *            | { kind: 'backup', backup: Backup }
 *   readPasted(text, options?: TableOptions) → Table                // cells from a spreadsheet
 *
 * To read a table otherwise (sheet, delimiter, encoding, header), read the file again with `table` options.
 *
 * PEOPLE from a table:
 *   guessPeopleMapping(table, side?) → PeopleMapping { columns: { field?, none }[], rankNumbers, side, dateOrder? }
 *   ambiguousDates(table, mapping) → boolean                        // ask for mapping.dateOrder
 *   planPeople(table, mapping, model) → PeoplePlan { rows: { row, draft, match?, choice, problems }[], skipped }
 *   choose(plan, rows: readonly number[] | 'all', choice) → plan    // 'update' | 'keep' | 'add'
 *   applyPeople(document, plan) → ImportReport                      // one undo step
 *
 * RELATIONSHIPS from a table:
 *   guessRelationshipMapping(table) → RelationshipMapping { columns, kind?, swap, dateOrder? }
 *   planRelationships(table, mapping, model) → RelationshipPlan { rows, skipped, none }
 *   chooseRelationships(plan, rows | 'all', 'update' | 'keep') → plan
 *   applyRelationships(document, plan) → ImportReport
 *   looksLikeRelationships(table) → boolean                         // which of the two to offer first
 *
 * TYPED LINES:
 *   parseTypedLines(text, side, model) → { person: NewPerson, newDepartment?, newRank? }[]   // for addPeople
 *   isTable(text) → boolean                                         // a pasted block: readPasted instead
 *
 * ACCOUNTS:
 *   AccountFile = { vetted: VettedAccount, update?: Uint8Array, notes: string[] }
 *   newAccountFrom(accountFile, id, clock) → AccountDocument        // a new account
 *   canMerge(document, accountFile) → boolean                       // same account, with its Yjs state
 *   mergeAccountFile(document, accountFile) → ImportReport          // one undo step
 *   compareAccounts(model, vetted) → Comparison { differences: Difference[] }
 *   chooseDifferences(comparison, which, 'mine' | 'theirs') → Comparison
 *   applyComparison(document, comparison, label?) → ImportReport    // one undo step
 *   putBack(document, vetted) → ImportReport                        // restore: exactly what the backup says
 *
 * Writing: `exportFormats` (registry.ts), `writeAccountFile(document)`, `writeBackup(accounts, now)`,
 * `writeReview(id, model)`, `readReview(review)`, `withoutPerson(review, person)`.
 *
 * Every refusal is a KingsideError whose message is ready for the screen. An ImportReport lists what came in,
 * what was skipped and why, row by row.
 */

export { applyComparison, putBack } from './account/apply-comparison.ts';
export { type Backup, type BackupAccount, readBackup, writeBackup } from './account/backup.ts';
export {
  type Comparison,
  chooseDifferences,
  compareAccounts,
  type Difference,
  type DifferenceChoice,
} from './account/compare.ts';
export { type AccountContents, contentsOf } from './account/contents.ts';
export {
  type AccountFile,
  canMerge,
  type MergeableFile,
  mergeAccountFile,
  newAccountFrom,
  readAccountFile,
  writeAccountFile,
} from './account/file.ts';
export { readReview, withoutPerson, writeReview } from './account/review.ts';
export { vetAccountJson } from './account/vet-json.ts';
export { writeAccountJson } from './account/write-json.ts';
export { type Encoding, encodings } from './bytes/encoding.ts';
export { metricsCsv } from './csv/metrics-csv.ts';
export { limits } from './limits.ts';
export { applyPeople } from './people/apply.ts';
export type { PersonDraft } from './people/draft.ts';
export { peopleFields } from './people/fields.ts';
export {
  guessPeopleMapping,
  type PeopleMapping,
  type RankNumbering,
  rankNumberings,
} from './people/mapping.ts';
export {
  choose,
  type PeoplePlan,
  type PersonChoice,
  type PersonPlanRow,
  planPeople,
} from './people/plan.ts';
export type { OnProgress, Progress } from './progress.ts';
export {
  type ExportFormat,
  exportFormats,
  type Imported,
  importFormats,
  readImport,
} from './registry.ts';
export { applyRelationships } from './relationships/apply.ts';
export type { RelationshipDraft } from './relationships/draft.ts';
export { relationshipFields } from './relationships/fields.ts';
export {
  guessRelationshipMapping,
  looksLikeRelationships,
  type RelationshipMapping,
} from './relationships/mapping.ts';
export {
  chooseRelationships,
  planRelationships,
  type RelationshipPlan,
  type RelationshipPlanRow,
} from './relationships/plan.ts';
export type { ImportReport, Outcome, ReportEntry, SkippedRow } from './report.ts';
export type { SourceFile } from './source-file.ts';
export { ambiguousDates } from './table/ambiguous-dates.ts';
export { type ColumnChoice, columnOf } from './table/column-choice.ts';
export { type DateOrder, dateOrders, parseDate } from './table/dates.ts';
export {
  delimiters,
  type Table,
  type TableOptions,
  valuesOf,
} from './table/table.ts';
export { readPasted, readTextTable } from './table/text-table.ts';
export { isTable, parseTypedLines } from './typed-line.ts';
