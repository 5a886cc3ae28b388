import { proxy, releaseProxy, transfer, wrap } from 'comlink';
import { KingsideError } from '@/domain/index.ts';
import type { Imported, OnProgress, SourceFile, TableOptions } from '@/formats/index.ts';
import type { ImportWorker } from './import.worker.ts';

export interface ReadFileOptions {
  /** How a table is read; whatever is missing is detected. */
  readonly table?: TableOptions;
  readonly onProgress?: OnProgress;
  /** Stops the reading at once, whatever it is busy with. */
  readonly signal?: AbortSignal;
}

/** Reads and vets files beside the page. */
export interface ImportClient {
  /**
   * Reads a file of any format we know. Rejects with an error whose message is ready for the screen (its name is
   * `KingsideError`), or with the signal's reason when it was stopped. Nothing is changed in any case.
   */
  readFile(file: File | SourceFile, options?: ReadFileOptions): Promise<Imported>;
}

const startWorker = () => new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });

/** @param createWorker how to start a worker; each file gets its own, so that stopping one stops nothing else */
export function createImportClient(createWorker: () => Worker = startWorker): ImportClient {
  return {
    async readFile(file, { table = {}, onProgress = () => undefined, signal } = {}) {
      signal?.throwIfAborted();
      // A copy: the bytes move to the worker, and a file of ours may be read again with other options.
      const bytes = file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : file.bytes.slice();
      signal?.throwIfAborted();
      const worker = createWorker();
      const remote = wrap<ImportWorker>(worker);
      let settled = false;
      // Progress comes through a channel of its own: the last of it may arrive after the result.
      const report: OnProgress = (progress) => {
        if (!settled) onProgress(progress);
      };
      try {
        const source: SourceFile = transfer({ name: file.name, bytes }, [bytes.buffer]);
        return await Promise.race([
          remote.read(source, table, proxy(report)),
          failureOf(worker, file.name),
          abortOf(signal),
        ]);
      } finally {
        settled = true;
        remote[releaseProxy]();
        worker.terminate();
      }
    },
  };
}

/** Rejects when the worker crashes, as it does when the memory is full. */
function failureOf(worker: Worker, name: string): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(new KingsideError('importStopped', name));
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
      {
        once: true,
      },
    );
  });
}
