import { analyse, departureAtOnce, scoreChange, waysBetween } from '@/analysis/index.ts';
import type { AnalysisClient } from '@/workers/analysis-client.ts';

/** An analysis without a worker: it answers at once, unless it is told to fail or has crashed. */
export class FakeAnalysis implements AnalysisClient {
  /** The revisions that were asked for. */
  readonly asked: number[] = [];
  failure: Error | undefined;
  closed = false;
  /** Findings are told, rankings wait until `letRankingsGo`. */
  holdsRankings = false;
  readonly #held: (() => void)[] = [];
  readonly #listeners = new Set<(error: Error) => void>();

  request: AnalysisClient['request'] = (revision, snapshot, options, onTheWay) => {
    this.asked.push(revision);
    if (this.failure !== undefined) return Promise.reject(this.failure);
    const analysis = analyse(snapshot, options);
    onTheWay?.onFindings?.(revision, analysis.findings);
    if (!this.holdsRankings) return Promise.resolve({ revision, analysis });
    return new Promise((resolve) => this.#held.push(() => resolve({ revision, analysis })));
  };

  /** Lets those analyses end that wait after their findings. */
  letRankingsGo(): void {
    this.holdsRankings = false;
    for (const end of this.#held.splice(0)) end();
  }

  departure: AnalysisClient['departure'] = (...asked) => Promise.resolve(departureAtOnce(...asked));

  scoreChange: AnalysisClient['scoreChange'] = (...asked) => Promise.resolve(scoreChange(...asked));

  ways: AnalysisClient['ways'] = (snapshot, options, one, other) =>
    Promise.resolve(waysBetween(snapshot, one, other, options));

  onCrash(listener: (error: Error) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  crash(): void {
    for (const listener of this.#listeners) listener(new Error('The analysis stopped'));
  }

  close(): void {
    this.closed = true;
  }
}
