import { proxy, releaseProxy, wrap } from 'comlink';
import type {
  Analysis,
  AnalysisOptions,
  Departure,
  Findings,
  Rankings,
  ScoreChange,
  Ways,
} from '@/analysis/index.ts';
import type { BoardSnapshot, PersonId, Share } from '@/domain/index.ts';
import type { AnalysisWorker, RunListener } from './analysis.worker.ts';
import { Gathering } from './in-parts.ts';
import { Waiting } from './waiting.ts';

/** What one board says, with the revision it had. */
export interface AnalysisResult {
  readonly revision: number;
  readonly analysis: Analysis;
}

/** Told of a board before everything is known of it. */
export interface OnTheWay {
  /** The findings are there, the rankings are not. */
  readonly onFindings?: (revision: number, findings: Findings) => void;
  /** How much of the rankings is done, 0–1; only where they last. */
  readonly onProgress?: (done: Share) => void;
}

/** Runs the analysis beside the page. */
export interface AnalysisClient {
  /**
   * Analyses a board. The newest wins: a run under way for an older board is cancelled at its next slice, of those
   * that wait only the newest stays, and all the others resolve with undefined, as does everything open when the
   * client closes. Rejects when the analysis fails, or when its worker crashes twice over the same board.
   */
  request(
    revision: number,
    snapshot: BoardSnapshot,
    options: AnalysisOptions,
    onTheWay?: OnTheWay,
  ): Promise<AnalysisResult | undefined>;
  /** What it would cost if this person left; see `departureAtOnce`. Rejects when the worker crashes meanwhile. */
  departure(
    snapshot: BoardSnapshot,
    options: AnalysisOptions,
    person: PersonId,
  ): Promise<Departure | undefined>;
  /** How much of the change from one board to another comes from whom; see `scoreChange`. Rejects as `departure` does. */
  scoreChange(
    before: BoardSnapshot,
    after: BoardSnapshot,
    options: AnalysisOptions,
  ): Promise<ScoreChange | undefined>;
  /** The ways between two people; see `waysBetween`. Rejects as `departure` does. */
  ways(
    snapshot: BoardSnapshot,
    options: AnalysisOptions,
    one: PersonId,
    other: PersonId,
  ): Promise<Ways | undefined>;
  /** Called after each crash of the worker; the next board gets a new one. Returns how to stop listening. */
  onCrash(listener: (error: Error) => void): () => void;
  close(): void;
}

interface Job {
  readonly revision: number;
  readonly snapshot: BoardSnapshot;
  readonly options: AnalysisOptions;
  readonly onTheWay: OnTheWay | undefined;
  readonly resolve: (result: AnalysisResult | undefined) => void;
  readonly reject: (error: unknown) => void;
  crashes: number;
}

/** What the worker has told of the run under way. */
class Told {
  /** The number of the run, each attempt for itself: what a crashed one still says is not heard. */
  readonly run: number;
  readonly findingsParts = new Gathering<Findings>();
  readonly rankingsParts = new Gathering<Rankings>();
  findings: Findings | undefined;
  rankings: Rankings | undefined;

  constructor(run: number) {
    this.run = run;
  }

  get analysis(): Analysis {
    const { findings, rankings } = this;
    if (findings === undefined || rankings === undefined) throw new Error('The analysis is not whole.');
    return { findings, rankings };
  }
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
  let runs = 0;
  let told = new Told(runs);

  function next(): void {
    if (running !== undefined || waiting === undefined) return;
    running = waiting;
    waiting = undefined;
    void run(running);
  }

  async function run(job: Job): Promise<void> {
    runs += 1;
    const own = new Told(runs);
    told = own;
    try {
      connection ??= connect(createWorker(), { onCrash: crashed, runs: runListener });
      const isDone = await connection.remote.analyse(own.run, job.snapshot, job.options);
      // It may have come to its end while its cancel was on the way.
      const result =
        isDone && waiting === undefined ? { revision: job.revision, analysis: own.analysis } : undefined;
      finish(job, () => job.resolve(result));
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

  /** Asks what is answered at once, beside the run under way; undefined once the client is closed. */
  async function question<Answer>(
    ask: (remote: Connection['remote']) => Promise<Answer>,
  ): Promise<Answer | undefined> {
    if (closed) return undefined;
    connection ??= connect(createWorker(), { onCrash: crashed, runs: runListener });
    try {
      return await connection.waiting.for(ask(connection.remote));
    } catch (error) {
      if (closed) return undefined;
      throw error;
    }
  }

  /** The run the worker speaks of, unless a newer board has overtaken it. */
  function current(ofRun: number): Job | undefined {
    return told.run === ofRun && waiting === undefined ? running : undefined;
  }

  const runListener: RunListener = {
    found: (ofRun, part) => {
      const job = current(ofRun);
      if (job === undefined) return;
      told.findings = told.findingsParts.add(part);
      if (told.findings !== undefined) job.onTheWay?.onFindings?.(job.revision, told.findings);
    },
    ranked: (ofRun, part) => {
      if (current(ofRun) !== undefined) told.rankings = told.rankingsParts.add(part);
    },
    progressed: (ofRun, done) => current(ofRun)?.onTheWay?.onProgress?.(done),
  };

  function crashed(error: Error): void {
    connection?.end();
    connection = undefined;
    for (const listener of listeners) listener(error);
    const job = running;
    if (job === undefined) return;
    job.crashes += 1;
    if (waiting !== undefined) finish(job, () => job.resolve(undefined));
    else if (job.crashes >= attempts) finish(job, () => job.reject(error));
    else void run(job);
  }

  return {
    request(revision, snapshot, options, onTheWay) {
      if (closed) return Promise.resolve(undefined);
      return new Promise((resolve, reject) => {
        waiting?.resolve(undefined);
        waiting = { revision, snapshot, options, onTheWay, resolve, reject, crashes: 0 };
        // A crash that comes between is told by the run itself.
        if (running !== undefined) connection?.remote.cancel().catch(() => undefined);
        next();
      });
    },
    departure: (...asked) => question((remote) => remote.departure(...asked)),
    ways: (...asked) => question((remote) => remote.ways(...asked)),
    scoreChange: (...asked) => question((remote) => remote.scoreChange(...asked)),
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
  /** Told when the worker crashes or is ended. */
  readonly waiting: Waiting;
  readonly end: () => void;
}

interface Listeners {
  readonly onCrash: (error: Error) => void;
  readonly runs: RunListener;
}

/** Connects to a worker and listens for its crash: an uncaught error, or a message that cannot be read. */
function connect(worker: Worker, { onCrash, runs }: Listeners): Connection {
  const remote = wrap<AnalysisWorker>(worker);
  const listening = new AbortController();
  const { signal } = listening;
  const waiting = new Waiting();
  const onError = (event: Event) => {
    const error = new Error('The analysis stopped', {
      cause: 'message' in event ? event.message : event.type,
    });
    waiting.fail(error);
    onCrash(error);
  };
  worker.addEventListener('error', onError, { signal });
  worker.addEventListener('messageerror', onError, { signal });
  // Only a crash keeps it from listening, and that is told.
  remote.listen(proxy(runs)).catch(() => undefined);
  return {
    remote,
    waiting,
    end: () => {
      waiting.fail(new Error('The analysis was ended'));
      listening.abort();
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
