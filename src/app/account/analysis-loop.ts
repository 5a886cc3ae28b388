import { createStore, type StoreApi } from 'zustand/vanilla';
import { type AccountDocument, snapshotOf } from '@/document/index.ts';
import type { CalendarDate } from '@/domain/index.ts';
import type { AnalysisState } from '@/features/board/session/session.ts';
import type { ViewStore } from '@/features/board/session/view-store.ts';
import type { AnalysisClient } from '@/workers/analysis-client.ts';

export interface AnalysisLoop {
  readonly state: StoreApi<AnalysisState>;
  /** Analyses again when the day has changed since the last time. */
  refresh(): void;
  stop(): void;
}

export interface AnalysisLoopOptions {
  readonly document: AccountDocument;
  readonly view: ViewStore;
  readonly client: AnalysisClient;
}

const crashText =
  'The analysis stopped and was started again. What you entered is safe; the insights may be of an older board.';
const failedText =
  'This board could not be analysed. What you entered is safe; the insights are of an older board.';

/**
 * Keeps the findings in step with the board: asks after every change, of the board, of the topic it is
 * narrowed to, and of the day. The client drops boards that a newer one has overtaken.
 */
export function startAnalysis({ document, view, client }: AnalysisLoopOptions): AnalysisLoop {
  const state = createStore<AnalysisState>(() => ({
    findings: undefined,
    revision: -1,
    busy: false,
    error: undefined,
  }));
  let asked: CalendarDate | undefined;

  const ask = async () => {
    const model = document.model.getState();
    asked = document.clock.today();
    const { topic } = view.getState();
    state.setState({ busy: true });
    try {
      const result = await client.request(model.revision, snapshotOf(model), { today: asked, topic });
      if (result === undefined) return;
      const busy = result.revision !== document.model.getState().revision;
      state.setState({ findings: result.findings, revision: result.revision, busy, error: undefined });
    } catch {
      state.setState({ busy: false, error: failedText });
    }
  };

  const stops = [
    client.onCrash(() => state.setState({ error: crashText })),
    document.model.subscribe(() => void ask()),
    view.subscribe((now, before) => {
      if (now.topic !== before.topic) void ask();
    }),
  ];
  void ask();

  return {
    state,
    refresh: () => {
      if (asked !== document.clock.today()) void ask();
    },
    stop: () => {
      for (const stop of stops) stop();
      client.close();
    },
  };
}
