import type { Storage } from '@/document/ports.ts';
import { Accounts } from './accounts.ts';
import { readEverything } from './backup.ts';
import { openDatabase } from './database.ts';
import { Documents } from './document-storage.ts';
import { type Environment, ownEnvironment } from './environment.ts';
import { readHealth, requestPersistence } from './health.ts';
import { Networks } from './networks.ts';
import { Reviews } from './reviews.ts';
import { Settings } from './settings.ts';

export interface StorageOptions {
  /** The name of the database; *kingside* where missing. */
  readonly name?: string;
  readonly environment?: Environment;
  /** The number of updates after which a document is compacted. */
  readonly compactAfter?: number;
  /** Called when a newer version of Kingside needs the database: this tab stores no more and must be reloaded. */
  readonly onOutdated?: () => void;
}

export interface OpenStorage extends Storage {
  /** Lets go of the database; close the documents first. */
  close(): void;
}

/** Opens this browser's storage. Throws `StorageUnavailable` with the reason. */
export async function openStorage(options: StorageOptions = {}): Promise<OpenStorage> {
  const { name = 'kingside', environment = ownEnvironment(), compactAfter, onOutdated } = options;
  const database = await openDatabase(name, environment, onOutdated);
  return {
    documents: new Documents(database, environment, compactAfter),
    accounts: new Accounts(database, environment),
    reviews: new Reviews(database),
    networks: new Networks(database),
    settings: new Settings(database),
    everything: () => readEverything(database),
    health: () => readHealth(environment.storageManager),
    persist: () => requestPersistence(environment.storageManager),
    close: () => database.close(),
  };
}
