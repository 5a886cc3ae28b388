import { transfer } from 'comlink';
import { KingsideError } from '@/domain/index.ts';
import type { Imported, OnProgress, SourceFile, TableOptions } from '@/formats/index.ts';
import type { ImportWorker } from './import.worker.ts';
import { inOwnWorker } from './own-worker.ts';

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

/** @param createWorker how to start a worker; each file gets its own */
export function createImportClient(createWorker: () => Worker = startWorker): ImportClient {
  return {
    async readFile(file, { table = {}, onProgress = () => undefined, signal } = {}) {
      signal?.throwIfAborted();
      // A copy: the bytes move to the worker, and a file of ours may be read again with other options.
      const bytes = file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : file.bytes.slice();
      const crash = () => new KingsideError('importStopped', file.name);
      return await inOwnWorker<ImportWorker, Imported>({ createWorker, signal, crash }, (remote, heard) => {
        const source: SourceFile = transfer({ name: file.name, bytes }, [bytes.buffer]);
        return remote.read(source, table, heard(onProgress));
      });
    },
  };
}
