import type { AnalysisOptions, MetricsFindings } from '@/analysis/index.ts';
import { type BoardSnapshot, KingsideError, type Share } from '@/domain/index.ts';
import type { MetricsWorker } from './metrics.worker.ts';
import { inOwnWorker } from './own-worker.ts';

export interface ComputeOptions {
  /** Stops the work at once. */
  readonly signal?: AbortSignal;
  /** Told how much is done, at most a hundred times. */
  readonly onProgress?: (done: Share) => void;
}

/** Computes the expert figures beside the page. */
export interface MetricsClient {
  /** Rejects with an error whose message is ready for the screen, or with the signal's reason when it was stopped. */
  compute(
    snapshot: BoardSnapshot,
    options: AnalysisOptions,
    during?: ComputeOptions,
  ): Promise<MetricsFindings>;
}

const startWorker = () => new Worker(new URL('./metrics.worker.ts', import.meta.url), { type: 'module' });

/** @param createWorker how to start a worker; each computation gets its own */
export function createMetricsClient(createWorker: () => Worker = startWorker): MetricsClient {
  return {
    compute(snapshot, options, { signal, onProgress = () => undefined } = {}) {
      const crash = () => new KingsideError('metricsStopped');
      return inOwnWorker<MetricsWorker, MetricsFindings>({ createWorker, signal, crash }, (remote, heard) =>
        remote.compute(snapshot, options, heard(onProgress)),
      );
    },
  };
}
