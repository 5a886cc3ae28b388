import type { StoreApi } from 'zustand/vanilla';
import type { AccountDocument, AccountList, AccountSummary } from '@/document/index.ts';
import type { AnalysisState } from '@/features/board/session/session.ts';
import type { ViewStore } from '@/features/board/session/view-store.ts';

/** Milliseconds between two updates of the row: it is read on another page, so it need not follow every key. */
const pace = 1000;

type Figures = Partial<Omit<AccountSummary, 'id'>>;

export interface SummaryKeeperOptions {
  readonly document: AccountDocument;
  readonly analysis: StoreApi<AnalysisState>;
  readonly view: ViewStore;
  readonly accounts: AccountList;
}

/** Keeps the row of the accounts page in step with the open board. Ends with a last update. */
export function keepSummary({
  document,
  analysis,
  view,
  accounts,
}: SummaryKeeperOptions): () => Promise<void> {
  let waiting: Figures = {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = async () => {
    clearTimeout(timer);
    timer = undefined;
    const figures = waiting;
    waiting = {};
    if (Object.keys(figures).length === 0) return;
    // The row is derived: the next change brings it up to date, and the document says for itself that it is not saved.
    await accounts.describe(document.id, figures).catch(() => undefined);
  };
  const note = (figures: Figures) => {
    waiting = { ...waiting, ...figures };
    timer ??= setTimeout(() => void write(), pace);
  };
  const describe = (): Figures => {
    const { account, people } = document.model.getState();
    return {
      name: account.name,
      pieces: people.size,
      ...(account.sample === undefined ? {} : { sample: account.sample }),
    };
  };

  const stops = [
    document.model.subscribe(() => note({ ...describe(), changedAt: document.clock.now() })),
    analysis.subscribe(({ findings }, before) => {
      // The score of one topic is not the account's.
      if (findings === undefined || findings === before.findings || view.getState().topic !== undefined)
        return;
      note({ score: findings.score.score });
    }),
  ];
  note(describe());

  return () => {
    for (const stop of stops) stop();
    return write();
  };
}
