import { expose } from 'comlink';
import {
  type AnalysisOptions,
  analysisSteps,
  departureSteps,
  type Findings,
  type Rankings,
  scoreChangeSteps,
  waysSteps,
} from '@/analysis/index.ts';
import type { BoardSnapshot, Share } from '@/domain/index.ts';
import { type Part, partsOf } from './in-parts.ts';
import { inSlices, latestOnly } from './slices.ts';

/** Told of a run before it ends; all it finds is told in parts, and it resolves once they have been read. */
export interface RunListener {
  /** What comes back says that it was read: to the worker, a promise. */
  readonly found: (run: number, part: Part<Findings>) => unknown;
  readonly ranked: (run: number, part: Part<Rankings>) => unknown;
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
  /** Analyses a board in slices. False when it was cancelled or a newer run has begun. */
  analyse: async (run: number, snapshot: BoardSnapshot, options: AnalysisOptions): Promise<boolean> => {
    const to = listener;
    const read: unknown[] = [];
    const analysis = await latest.run(
      analysisSteps(snapshot, options, (findings) => {
        if (to !== undefined) for (const part of partsOf(findings)) read.push(to.found(run, part));
      }),
      (done) => to?.progressed(run, done),
    );
    if (analysis === undefined) return false;
    if (to !== undefined) for (const part of partsOf(analysis.rankings)) read.push(to.ranked(run, part));
    // Channels of their own keep no order among them.
    await Promise.all(read);
    return true;
  },
  cancel: () => latest.cancel(),
  departure: (...asked: Parameters<typeof departureSteps>) => inSlices(departureSteps(...asked)),
  scoreChange: (...asked: Parameters<typeof scoreChangeSteps>) => inSlices(scoreChangeSteps(...asked)),
  ways: (...asked: Parameters<typeof waysSteps>) => inSlices(waysSteps(...asked)),
};

export type AnalysisWorker = typeof api;

expose(api);
