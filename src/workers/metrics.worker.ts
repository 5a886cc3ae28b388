import { expose } from 'comlink';
import { type AnalysisOptions, finish } from '@/analysis/index.ts';
import { metricsSteps, type OnShare } from '@/analysis/metrics/index.ts';
import type { BoardSnapshot } from '@/domain/index.ts';

const api = {
  /** In one go: whoever wants it no more ends the worker. */
  compute: (snapshot: BoardSnapshot, options: AnalysisOptions, onShare: OnShare) =>
    finish(metricsSteps(snapshot, options, onShare)),
};

export type MetricsWorker = typeof api;

expose(api);
