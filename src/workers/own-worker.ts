import { type ProxyMarked, proxy, type Remote, releaseProxy, wrap } from 'comlink';

export interface OwnWorkerOptions {
  readonly createWorker: () => Worker;
  /** Stops the work at once, whatever it is busy with. */
  readonly signal: AbortSignal | undefined;
  /** What to say when the worker crashes, as it does when the memory is full. */
  readonly crash: () => Error;
}

/** Makes a listener one that the worker can call, and that hears nothing once the work is over. */
type Heard = <Value>(listener: (value: Value) => void) => ((value: Value) => void) & ProxyMarked;

/**
 * Does one piece of work in a worker of its own, so that stopping it stops nothing else, and ends the worker. Rejects
 * with what the work throws, with the signal's reason, or when the worker crashes.
 */
export async function inOwnWorker<Api, Result>(
  { createWorker, signal, crash }: OwnWorkerOptions,
  work: (remote: Remote<Api>, heard: Heard) => Promise<Result>,
): Promise<Result> {
  signal?.throwIfAborted();
  const worker = createWorker();
  const remote = wrap<Api>(worker);
  let settled = false;
  // Progress comes through a channel of its own: the last of it may arrive after the result.
  const heard: Heard = (listener) =>
    proxy((value) => {
      if (!settled) listener(value);
    });
  try {
    return await Promise.race([work(remote, heard), failureOf(worker, crash), abortOf(signal)]);
  } finally {
    settled = true;
    remote[releaseProxy]();
    worker.terminate();
  }
}

function failureOf(worker: Worker, crash: () => Error): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(crash());
    worker.addEventListener('error', fail, { once: true });
    worker.addEventListener('messageerror', fail, { once: true });
  });
}

/** Rejects when the signal says stop; never settles without one. */
function abortOf(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener(
      'abort',
      () => reject(signal.reason instanceof Error ? signal.reason : new Error('Stopped')),
      { once: true },
    );
  });
}
