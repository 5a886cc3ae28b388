import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AccountDocument, HistoryState } from '@/document/index.ts';
import {
  type AccountFile,
  applyComparison,
  applyPeople,
  applyRelationships,
  type Comparison,
  canMerge,
  compareAccounts,
  type Imported,
  type ImportReport,
  type MergeableFile,
  mergeAccountFile,
  type Progress,
  type ReportEntry,
  readPasted,
  type TableOptions,
} from '@/formats/index.ts';
import { reportOf } from '@/formats/report.ts';
import { createImportClient, type ImportClient } from '@/workers/import-client.ts';
import { draftOfTable, planOf, rereadDraft, type TableDraft } from './table/table-draft.ts';

/** Where the content comes from. */
export type Source =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'pasted'; readonly text: string };

/** What the dialog shows. Nothing is changed before a `report`. */
export type ImportStep =
  | { readonly kind: 'choose'; readonly error?: string }
  | { readonly kind: 'reading'; readonly name: string; readonly progress?: Progress }
  | { readonly kind: 'table'; readonly source: Source; readonly draft: TableDraft }
  /** The same account with its state: both sides' edits are brought together. */
  | { readonly kind: 'merge'; readonly name: string; readonly account: MergeableFile }
  /** The same account as readable data: compared field by field. */
  | {
      readonly kind: 'compare';
      readonly name: string;
      readonly account: AccountFile;
      readonly comparison: Comparison;
    }
  | { readonly kind: 'otherAccount'; readonly name: string; readonly account: AccountFile }
  | { readonly kind: 'backup'; readonly name: string }
  | {
      readonly kind: 'report';
      readonly name: string;
      readonly report: ImportReport;
      readonly undone?: Undone;
    };

/** What became of an undone import. */
export interface Undone {
  /** Fields that stayed, since somebody else has changed them meanwhile. */
  readonly skipped: number;
}

export interface ImportState {
  readonly step: ImportStep;
  /** Something is under way that must be waited for: reading the table anew, or importing. */
  readonly busy?: 'rereading' | 'importing' | undefined;
  /** What went wrong last, in words for the person in front of the screen; the step stays as it was. */
  readonly error?: string | undefined;
}

/** What the import needs of the outside. */
export interface ImportPort {
  readonly document: AccountDocument;
  /** Keeps the whole board as a review of this name. */
  readonly takeReview: (name: string) => Promise<void>;
  /** How files are read; tests hand in their own. */
  readonly client?: ImportClient;
}

export function nameOf(source: Source): string {
  return source.kind === 'file' ? source.file.name : 'Pasted cells';
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The report of a comparison with the file's records that could not be read. */
function withSetAside(report: ImportReport, { vetted }: AccountFile): ImportReport {
  const setAside = vetted.quarantined.map(
    ({ collection, id, text }): ReportEntry => ({
      where: collection,
      name: id,
      outcome: 'skipped',
      notes: [text],
    }),
  );
  return reportOf(report.label, [...report.entries, ...setAside], [...report.notes, ...vetted.notes]);
}

/**
 * One import from its file to its report, without a screen. The document changes in `bringIn` only: after an
 * automatic review, as one undo step.
 */
export class ImportFlow {
  readonly state: StoreApi<ImportState> = createStore<ImportState>(() => ({ step: { kind: 'choose' } }));
  readonly #document: AccountDocument;
  readonly #takeReview: ImportPort['takeReview'];
  readonly #client: ImportClient;
  #reading: AbortController | undefined;
  /** The import as the undo log has it; undefined when it changed nothing. */
  #imported: HistoryState['done'][number] | undefined;

  constructor({ document, takeReview, client = createImportClient() }: ImportPort) {
    this.#document = document;
    this.#takeReview = takeReview;
    this.#client = client;
  }

  /** Reads a file or pasted cells and shows what is in it; what cannot be read is said where it was chosen. */
  async read(source: Source): Promise<void> {
    const name = nameOf(source);
    this.#show({ kind: 'reading', name });
    try {
      const imported = await this.#readSource(source, {}, (progress) =>
        this.#show({ kind: 'reading', name, progress }),
      );
      if (imported !== undefined) this.#show(this.#stepOf(source, imported));
    } catch (error) {
      this.#show({ kind: 'choose', error: wordsOf(error) });
    }
  }

  /** Reads the table anew, in the way the user knows better than the detection. */
  async reread(options: TableOptions): Promise<void> {
    const { step } = this.state.getState();
    if (step.kind !== 'table') return;
    this.state.setState({ busy: 'rereading', error: undefined });
    try {
      const imported = await this.#readSource(step.source, options);
      if (imported?.kind === 'table')
        this.#show({ ...step, draft: rereadDraft(step.draft, imported.table, options) });
    } catch (error) {
      this.state.setState({ error: wordsOf(error) });
    } finally {
      this.state.setState({ busy: undefined });
    }
  }

  /** Keeps what the user said about the table. */
  change(draft: TableDraft): void {
    const { step } = this.state.getState();
    if (step.kind === 'table') this.#show({ ...step, draft });
  }

  /** Keeps what the user chose among the differences. */
  compare(comparison: Comparison): void {
    const { step } = this.state.getState();
    if (step.kind === 'compare') this.#show({ ...step, comparison });
  }

  /** Puts another account's file beside this account after all. */
  compareAnyway(): void {
    const { step } = this.state.getState();
    if (step.kind === 'otherAccount') this.#show(this.#compared(step.name, step.account));
  }

  /** Back to the choice of a file. A file that is being read is given up. */
  chooseAnother(): void {
    this.stop();
    this.#show({ kind: 'choose' });
  }

  /** Does it: takes a review of the board as it is, then brings everything in as one undo step. */
  async bringIn(): Promise<void> {
    const { step, busy } = this.state.getState();
    if (busy !== undefined) return;
    if (step.kind !== 'table' && step.kind !== 'merge' && step.kind !== 'compare') return;
    const name = step.kind === 'table' ? nameOf(step.source) : step.name;
    this.state.setState({ busy: 'importing', error: undefined });
    try {
      await this.#takeReview(`Before import of ${name}`);
      const before = this.#lastDone();
      const report = this.#apply(step);
      const after = this.#lastDone();
      this.#imported = after === before ? undefined : after;
      this.#show({ kind: 'report', name, report });
    } catch (error) {
      this.state.setState({ error: wordsOf(error) });
    } finally {
      this.state.setState({ busy: undefined });
    }
  }

  /** True while the last thing done to the account is this import. */
  get canUndo(): boolean {
    return this.#imported !== undefined && this.#lastDone() === this.#imported;
  }

  /** Takes the import back. */
  undo(): void {
    const { step } = this.state.getState();
    if (step.kind !== 'report' || !this.canUndo) return;
    const result = this.#document.undo();
    if (result !== undefined) this.#show({ ...step, undone: { skipped: result.skipped } });
  }

  /** Gives up a file that is being read. */
  stop(): void {
    this.#reading?.abort();
    this.#reading = undefined;
  }

  /** Answers with undefined when the reading was given up. */
  async #readSource(
    source: Source,
    table: TableOptions,
    onProgress: (progress: Progress) => void = () => undefined,
  ): Promise<Imported | undefined> {
    this.stop();
    if (source.kind === 'pasted') return { kind: 'table', table: readPasted(source.text, table) };
    const reading = new AbortController();
    const { signal } = reading;
    this.#reading = reading;
    try {
      const imported = await this.#client.readFile(source.file, {
        table,
        signal,
        onProgress: (progress) => {
          if (!signal.aborted) onProgress(progress);
        },
      });
      return signal.aborted ? undefined : imported;
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    }
  }

  #stepOf(source: Source, imported: Imported): ImportStep {
    const name = nameOf(source);
    switch (imported.kind) {
      case 'table':
        return { kind: 'table', source, draft: draftOfTable(imported.table) };
      case 'backup':
        return { kind: 'backup', name };
      case 'account': {
        const { account } = imported;
        if (canMerge(this.#document, account)) return { kind: 'merge', name, account };
        if (account.vetted.id === this.#document.id) return this.#compared(name, account);
        return { kind: 'otherAccount', name, account };
      }
    }
  }

  #compared(name: string, account: AccountFile): ImportStep {
    const comparison = compareAccounts(this.#document.model.getState(), account.vetted);
    return { kind: 'compare', name, account, comparison };
  }

  #apply(step: Extract<ImportStep, { kind: 'table' | 'merge' | 'compare' }>): ImportReport {
    if (step.kind === 'merge') return mergeAccountFile(this.#document, step.account);
    if (step.kind === 'compare') {
      return withSetAside(applyComparison(this.#document, step.comparison), step.account);
    }
    const planned = planOf(step.draft, this.#document.model.getState());
    switch (planned.kind) {
      case 'people':
        return applyPeople(this.#document, planned.plan);
      case 'relationships':
        return applyRelationships(this.#document, planned.plan);
      case 'refused':
        throw new Error(planned.why);
    }
  }

  #lastDone(): HistoryState['done'][number] | undefined {
    return this.#document.history.getState().done.at(-1);
  }

  #show(step: ImportStep): void {
    this.state.setState({ step, error: undefined });
  }
}
