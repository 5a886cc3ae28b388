import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Departure } from '@/analysis/index.ts';
import { type AccountDocument, snapshotOf } from '@/document/index.ts';
import type { CalendarDate, PersonId } from '@/domain/index.ts';
import { notAnalysed, withAnalysis, withFindings } from '@/features/board/session/analysis-state.ts';
import type { AnalysisState } from '@/features/board/session/session.ts';
import type { ViewStore } from '@/features/board/session/view-store.ts';
import type { AnalysisClient } from '@/workers/analysis-client.ts';

export interface AnalysisLoop {
  readonly state: StoreApi<AnalysisState>;
  /** Analyses again when the day has changed since the last time. */
  refresh(): void;
  /** What it would cost if this person left. */
  departureOf(person: PersonId): Promise<Departure | undefined>;
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
  const state = createStore<AnalysisState>(() => notAnalysed);
  let asked: CalendarDate | undefined;

  const options = () => ({ today: document.clock.today(), topic: view.getState().topic });
  const ask = async () => {
    const model = document.model.getState();
    asked = document.clock.today();
    state.setState({ busy: true });
    try {
      const result = await client.request(
        model.revision,
        snapshotOf(model),
        options(),
        (revision, findings) => state.setState((known) => withFindings(known, { revision, findings })),
      );
      if (result === undefined) return;
      const busy = result.revision !== document.model.getState().revision;
      state.setState((known) => ({ ...withAnalysis(known, result), busy }));
    } catch {
      state.setState({ busy: false, error: failedText });
    }
  };

  const stops = [
    client.onCrash(() => state.setState({ error: crashText })),
    document.model.subscribe(() => void ask()),
    view.subscribe((now, before) => {
      if (now.topic === before.topic) return;
      // Rankings of another topic are not even an older answer to the same question.
      state.setState({ rankings: undefined, rankingsAreCurrent: false });
      void ask();
    }),
  ];
  void ask();

  return {
    state,
    refresh: () => {
      if (asked !== document.clock.today()) void ask();
    },
    departureOf: (person) => client.departure(snapshotOf(document.model.getState()), options(), person),
    stop: () => {
      for (const stop of stops) stop();
      client.close();
    },
  };
}
