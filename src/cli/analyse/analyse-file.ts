import { type AnalysisOptions, analyse } from '@/analysis/index.ts';
import { metricsAtOnce } from '@/analysis/metrics/index.ts';
import { type ReadModel, snapshotOf } from '@/document/index.ts';
import { type BoardSnapshot, type CalendarDate, KingsideError } from '@/domain/index.ts';
import { type AccountFile, newAccountFrom, readImport, type SourceFile } from '@/formats/index.ts';
import { type Report, reportOf } from './report.ts';

export interface AnalyseFileOptions {
  /** What the report calls the file. */
  readonly file: string;
  /** Goes before the date an account is pinned to. */
  readonly today: CalendarDate | undefined;
  /** For an account that is not pinned. */
  readonly systemToday: CalendarDate;
  readonly metrics: boolean;
}

/** A report, and what is to be told of the file: what was set aside, turned round, or made from a name. */
export interface Analysed {
  readonly report: Report;
  readonly notes: readonly string[];
}

/** Analyses one account as the app does. Throws a KingsideError when it cannot be read, or is no account. */
export async function analyseFile(source: SourceFile, options: AnalyseFileOptions): Promise<Analysed> {
  const account = await accountIn(source);
  const { file, today, systemToday, metrics } = options;
  const document = newAccountFrom(account, 'analysed', {
    now: () => `${systemToday}T00:00:00.000Z`,
    today: () => systemToday,
  });
  const snapshot = boardOf(document.model.getState());
  document.close();
  const asOf: AnalysisOptions = { today: today ?? snapshot.account.asOf ?? systemToday };
  const figures = metrics ? metricsAtOnce(snapshot, asOf) : undefined;
  return { report: reportOf(file, analyse(snapshot, asOf), figures), notes: notesOf(account) };
}

/**
 * The board with what closes a circle of reporting lines: the app leaves it out until somebody has solved it, but the
 * definitions of the analysis, which know no circles, count every line (`data/analysis-cases` has such boards).
 */
function boardOf(model: ReadModel): BoardSnapshot {
  const circles = [...model.storedRelationships.values()].filter(
    ({ id }) => model.ignored.get(id)?.kind === 'reportingCycle',
  );
  const snapshot = snapshotOf(model);
  return { ...snapshot, relationships: [...snapshot.relationships, ...circles] };
}

async function accountIn(source: SourceFile): Promise<AccountFile> {
  // The limits of an import keep a page from freezing; nobody waits for this one.
  const imported = await readImport(source, { ofAnySize: true });
  switch (imported.kind) {
    case 'table':
      throw new KingsideError('tableNotAnalysed', source.name);
    case 'backup':
      throw new KingsideError('backupNotAnalysed', source.name);
    case 'account':
      return imported.account;
  }
}

function notesOf({ vetted, notes }: AccountFile): readonly string[] {
  return [...notes, ...vetted.notes, ...vetted.quarantined.map(({ text }) => text)];
}
