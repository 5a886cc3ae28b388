import { Dexie, type Table } from 'dexie';
import type { AccountSummary, Review } from '@/document/ports.ts';
import type { AccountId } from '@/domain/index.ts';
import type { Environment } from './environment.ts';
import { isQuotaExceeded } from './failures.ts';
import type { GenerationRow, SettingRow, UpdateRow } from './rows.ts';
import { StorageUnavailable } from './storage-unavailable.ts';

const databaseVersion = 1;

/** The one database of this browser. */
export class Database extends Dexie {
  declare readonly accounts: Table<AccountSummary, AccountId>;
  declare readonly updates: Table<UpdateRow, [AccountId, number]>;
  declare readonly generations: Table<GenerationRow, [AccountId, number]>;
  declare readonly reviews: Table<Review, [AccountId, string]>;
  declare readonly settings: Table<SettingRow, string>;

  constructor(name: string, environment: Environment) {
    super(name, {
      ...(environment.indexedDB && { indexedDB: environment.indexedDB }),
      ...(environment.keyRange && { IDBKeyRange: environment.keyRange }),
      // A write that is reported as saved must survive a power cut (1.5 ms median).
      chromeTransactionDurability: 'strict',
    });
    this.version(databaseVersion).stores({
      accounts: 'id',
      updates: '[account+number]',
      generations: '[account+through]',
      reviews: '[account+id]',
      settings: 'key',
    });
  }
}

/**
 * Opens the database, making it where it is missing. Throws `StorageUnavailable`.
 *
 * @param onOutdated called when another tab wants to upgrade or delete the database: it was closed to let that
 *   happen, and this tab must be reloaded.
 */
export async function openDatabase(
  name: string,
  environment: Environment,
  onOutdated: () => void = () => undefined,
): Promise<Database> {
  if (environment.indexedDB === undefined) throw new StorageUnavailable('missing');
  const database = new Database(name, environment);
  database.on('versionchange', () => {
    database.close();
    onOutdated();
    // False keeps Dexie's own handler from running, which would let the database be opened again.
    return false;
  });
  const blocked = new Promise<never>((_, reject) => {
    database.on('blocked', () => reject(new StorageUnavailable('blocked')));
  });
  try {
    await Promise.race([database.open(), blocked]);
  } catch (error) {
    database.close();
    if (error instanceof StorageUnavailable) throw error;
    throw new StorageUnavailable(isQuotaExceeded(error) ? 'full' : 'missing', error);
  }
  // Dexie opens a newer database without complaint; its versions are tenths of IndexedDB's.
  if (Math.floor(database.backendDB().version / 10) > databaseVersion) {
    database.close();
    throw new StorageUnavailable('newer');
  }
  return database;
}
