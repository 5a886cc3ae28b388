import { expose } from 'comlink';
import {
  type Imported,
  type OnProgress,
  readImport,
  type SourceFile,
  type TableOptions,
} from '@/formats/index.ts';

const api = {
  read: (file: SourceFile, table: TableOptions, onProgress: OnProgress): Promise<Imported> =>
    readImport(file, { table, onProgress }),
};

export type ImportWorker = typeof api;

expose(api);
