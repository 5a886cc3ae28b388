import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Departure, ScoreChange, Ways } from '@/analysis/index.ts';
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
  /** The ways between two people. */
  waysBetween(one: PersonId, other: PersonId): Promise<Ways | undefined>;
  /** How much of the change of the score from another board to this one comes from whom. */
  changeFrom(before: AccountDocument): Promise<ScoreChange | undefined>;
  stop(): void;
}

export interface AnalysisLoopOptions {
  readonly document: AccountDocument;
  readonly view: ViewStore;
  readonly client: AnalysisClient;
  /** What is known of this board to begin with, as of a copy of one that is analysed. */
  readonly known?: AnalysisState;
}

const crashText =
  'The analysis stopped and was started again. What you entered is safe; the insights may be of an older board.';
const failedText =
  'This board could not be analysed. What you entered is safe; the insights are of an older board.';

/**
 * Keeps the findings in step with the board: asks after every change, of the board, of the topic it is
 * narrowed to, and of the day. The client drops boards that a newer one has overtaken.
 */
export function startAnalysis({
  document,
  view,
  client,
  known: first = notAnalysed,
}: AnalysisLoopOptions): AnalysisLoop {
  const state = createStore<AnalysisState>(() => first);
  let asked: CalendarDate | undefined;

  const options = () => ({ today: document.clock.today(), topic: view.getState().topic });
  const ask = async () => {
    const model = document.model.getState();
    asked = document.clock.today();
    state.setState({ busy: true });
    try {
      const result = await client.request(model.revision, snapshotOf(model), options(), {
        onFindings: (revision, findings) =>
          state.setState((known) => withFindings(known, { revision, findings })),
        onProgress: (progress) => state.setState({ progress }),
      });
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
      // Rankings of another topic are not even an older answer to the same question, and the findings are of no
      // revision that is still asked about.
      state.setState({ rankings: undefined, rankingsAreCurrent: false, revision: notAnalysed.revision });
      void ask();
    }),
  ];
  if (first.rankingsAreCurrent && first.revision === document.model.getState().revision) {
    // Nothing is to be learned, but the worker is to have started when it is needed.
    asked = document.clock.today();
    const model = document.model.getState();
    client.request(model.revision, snapshotOf(model), options()).catch(() => undefined);
  } else void ask();

  return {
    state,
    refresh: () => {
      if (asked !== document.clock.today()) void ask();
    },
    departureOf: (person) => client.departure(snapshotOf(document.model.getState()), options(), person),
    waysBetween: (one, other) => client.ways(snapshotOf(document.model.getState()), options(), one, other),
    changeFrom: (before) =>
      client.scoreChange(
        snapshotOf(before.model.getState()),
        snapshotOf(document.model.getState()),
        options(),
      ),
    stop: () => {
      for (const stop of stops) stop();
      client.close();
    },
  };
}
