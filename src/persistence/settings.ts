import type { SettingsStorage } from '@/document/ports.ts';
import type { Database } from './database.ts';

/** The settings table. */
export class Settings implements SettingsStorage {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async get(key: string): Promise<unknown> {
    return (await this.#database.settings.get(key))?.value;
  }

  async set(key: string, value: unknown): Promise<void> {
    if (value === undefined) await this.#database.settings.delete(key);
    else await this.#database.settings.put({ key, value });
  }
}
