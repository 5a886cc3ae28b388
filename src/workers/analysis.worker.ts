import { expose } from 'comlink';
import { type AnalysisOptions, analysisSteps, departureAtOnce, type Findings } from '@/analysis/index.ts';
import type { BoardSnapshot } from '@/domain/index.ts';
import { latestOnly } from './slices.ts';

/** Told of the findings of a run before its rankings are there. */
export type FindingsListener = (run: number, findings: Findings) => void;

const inSlices = latestOnly();
let tell: FindingsListener | undefined;

const api = {
  /** One listener for all runs, since each one handed over holds a channel of its own. */
  listen: (listener: FindingsListener) => {
    tell = listener;
  },
  /** Analyses a board in slices. Undefined when it was cancelled or a newer run has begun. */
  analyse: (run: number, snapshot: BoardSnapshot, options: AnalysisOptions) =>
    inSlices.run(analysisSteps(snapshot, options, (findings) => tell?.(run, findings))),
  cancel: () => inSlices.cancel(),
  departure: departureAtOnce,
};

export type AnalysisWorker = typeof api;

expose(api);
