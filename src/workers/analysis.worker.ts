import { expose } from 'comlink';
import {
  type AnalysisOptions,
  analysisSteps,
  departureSteps,
  type Findings,
  scoreChangeSteps,
  waysSteps,
} from '@/analysis/index.ts';
import type { BoardSnapshot, Share } from '@/domain/index.ts';
import { inSlices, latestOnly } from './slices.ts';

/** Told of a run before it ends. */
export interface RunListener {
  readonly found: (run: number, findings: Findings) => void;
  /** How much of the rankings is done, 0–1. */
  readonly progressed: (run: number, done: Share) => void;
}

const latest = latestOnly();
let listener: RunListener | undefined;

const api = {
  /** Once for all runs, since whatever is handed over holds a channel of its own. */
  listen: (to: RunListener) => {
    listener = to;
  },
  /** Analyses a board in slices. Undefined when it was cancelled or a newer run has begun. */
  analyse: (run: number, snapshot: BoardSnapshot, options: AnalysisOptions) =>
    latest.run(
      analysisSteps(snapshot, options, (findings) => listener?.found(run, findings)),
      (done) => listener?.progressed(run, done),
    ),
  cancel: () => latest.cancel(),
  departure: (...asked: Parameters<typeof departureSteps>) => inSlices(departureSteps(...asked)),
  scoreChange: (...asked: Parameters<typeof scoreChangeSteps>) => inSlices(scoreChangeSteps(...asked)),
  ways: (...asked: Parameters<typeof waysSteps>) => inSlices(waysSteps(...asked)),
};

export type AnalysisWorker = typeof api;

expose(api);
