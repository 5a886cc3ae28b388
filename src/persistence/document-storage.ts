import type { Doc } from 'yjs';
import type { DocumentStorage, StoredDocument } from '@/document/ports.ts';
import type { AccountId } from '@/domain/index.ts';
import { Connection } from './connection.ts';
import type { Database } from './database.ts';
import type { Environment } from './environment.ts';
import { Journal } from './journal.ts';
import { Leftovers } from './leftovers.ts';
import { stateOf } from './stored-updates.ts';
import { joinTabs } from './tabs.ts';

/** Loading 500 small updates takes a few milliseconds; a compaction writes the whole document. */
const usualCompactAfter = 500;

/** The documents of all accounts, each with its journal. */
export class Documents implements DocumentStorage {
  readonly #database: Database;
  readonly #environment: Environment;
  readonly #compactAfter: number;

  constructor(database: Database, environment: Environment, compactAfter: number = usualCompactAfter) {
    this.#database = database;
    this.#environment = environment;
    this.#compactAfter = compactAfter;
  }

  connect(account: AccountId, doc: Doc): Promise<StoredDocument> {
    return Connection.open({
      doc,
      journal: new Journal(this.#database, account),
      tabs: (onNews) => joinTabs(this.#environment, this.#database.name, account, onNews),
      onWake: this.#environment.onWake,
      onLeave: this.#environment.onLeave,
      leftovers: new Leftovers(this.#environment.leftoverStorage, this.#database.name, account),
      compactAfter: this.#compactAfter,
    });
  }

  async read(account: AccountId): Promise<Uint8Array | undefined> {
    return stateOf(await new Journal(this.#database, account).load()).state;
  }
}
