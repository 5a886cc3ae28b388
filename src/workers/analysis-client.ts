import { releaseProxy, wrap } from 'comlink';
import type { AnalysisOptions, Findings } from '@/analysis/index.ts';
import type { BoardSnapshot } from '@/domain/index.ts';
import type { AnalysisWorker } from './analysis.worker.ts';

/** The findings of one board, with the revision it had. */
export interface AnalysisResult {
  readonly revision: number;
  readonly findings: Findings;
}

/** Runs the analysis beside the page. */
export interface AnalysisClient {
  /**
   * Analyses a board. One board is under way at a time; of those that wait only the newest stays, and the
   * others resolve with undefined, as does everything open when the client closes. Rejects when the
   * analysis fails, or when its worker crashes twice over the same board.
   */
  request(
    revision: number,
    snapshot: BoardSnapshot,
    options: AnalysisOptions,
  ): Promise<AnalysisResult | undefined>;
  /** Called after each crash of the worker; the next board gets a new one. Returns how to stop listening. */
  onCrash(listener: (error: Error) => void): () => void;
  close(): void;
}

interface Job {
  readonly revision: number;
  readonly snapshot: BoardSnapshot;
  readonly options: AnalysisOptions;
  readonly resolve: (result: AnalysisResult | undefined) => void;
  readonly reject: (error: unknown) => void;
  crashes: number;
}

/** A worker that crashed over a board gets so many boards in all before the board is given up. */
const attempts = 2;

const startWorker = () => new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });

/** @param createWorker how to start a worker; tests hand in their own */
export function createAnalysisClient(createWorker: () => Worker = startWorker): AnalysisClient {
  const listeners = new Set<(error: Error) => void>();
  let running: Job | undefined;
  let waiting: Job | undefined;
  let connection: Connection | undefined;
  let closed = false;

  function next(): void {
    if (running !== undefined || waiting === undefined) return;
    running = waiting;
    waiting = undefined;
    void run(running);
  }

  async function run(job: Job): Promise<void> {
    try {
      connection ??= connect(createWorker(), crashed);
      const findings = await connection.remote.analyse(job.snapshot, job.options);
      finish(job, () => job.resolve({ revision: job.revision, findings }));
    } catch (error) {
      finish(job, () => job.reject(error));
    }
  }

  /** Settles a job, unless a crash or the closing of the client has done so, and goes on to the next. */
  function finish(job: Job, settle: () => void): void {
    if (running !== job) return;
    running = undefined;
    settle();
    next();
  }

  function crashed(error: Error): void {
    connection?.end();
    connection = undefined;
    for (const listener of listeners) listener(error);
    const job = running;
    if (job === undefined) return;
    job.crashes += 1;
    if (job.crashes >= attempts) finish(job, () => job.reject(error));
    else void run(job);
  }

  return {
    request(revision, snapshot, options) {
      if (closed) return Promise.resolve(undefined);
      return new Promise((resolve, reject) => {
        waiting?.resolve(undefined);
        waiting = { revision, snapshot, options, resolve, reject, crashes: 0 };
        next();
      });
    },
    onCrash(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      closed = true;
      running?.resolve(undefined);
      waiting?.resolve(undefined);
      running = undefined;
      waiting = undefined;
      connection?.end();
      connection = undefined;
      listeners.clear();
    },
  };
}

interface Connection {
  readonly remote: ReturnType<typeof wrap<AnalysisWorker>>;
  readonly end: () => void;
}

/** Connects to a worker and listens for its crash: an uncaught error, or a message that cannot be read. */
function connect(worker: Worker, crashed: (error: Error) => void): Connection {
  const remote = wrap<AnalysisWorker>(worker);
  const listening = new AbortController();
  const { signal } = listening;
  const onError = (event: Event) => {
    crashed(new Error('The analysis stopped', { cause: 'message' in event ? event.message : event.type }));
  };
  worker.addEventListener('error', onError, { signal });
  worker.addEventListener('messageerror', onError, { signal });
  return {
    remote,
    end: () => {
      listening.abort();
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
