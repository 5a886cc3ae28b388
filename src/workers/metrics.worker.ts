import { expose } from 'comlink';
import type { AnalysisOptions, MetricsFindings } from '@/analysis/index.ts';
import { metricsSteps } from '@/analysis/metrics/index.ts';
import type { BoardSnapshot, Share } from '@/domain/index.ts';

const api = {
  /** Computes in one go: whoever wants it no more ends the worker. Tells of every percent that is done. */
  compute(
    snapshot: BoardSnapshot,
    options: AnalysisOptions,
    onProgress: (done: Share) => void,
  ): MetricsFindings {
    const steps = metricsSteps(snapshot, options);
    let told = 0;
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if ((step.value ?? 0) - told < 0.01) continue;
      told = step.value ?? told;
      onProgress(told);
    }
  },
};

export type MetricsWorker = typeof api;

expose(api);
