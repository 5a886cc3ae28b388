import { Dexie } from 'dexie';
import { IDBKeyRange, IDBFactory as MemoryFactory } from 'fake-indexeddb';
import { Doc } from 'yjs';
import type { StoredDocument } from '@/document/ports.ts';
import { type Database, openDatabase } from '@/persistence/database.ts';
import { Documents } from '@/persistence/document-storage.ts';
import type { Environment } from '@/persistence/environment.ts';

// Live queries run only where Dexie found an IndexedDB when it was loaded.
Dexie.dependencies.indexedDB ??= new MemoryFactory();

export interface TestBrowserOptions {
  readonly compactAfter?: number;
  /** False for a browser without BroadcastChannel. */
  readonly channels?: boolean;
}

/** An open account in one tab. */
export interface OpenAccount {
  readonly doc: Doc;
  readonly stored: StoredDocument;
}

/** One tab: its own connection to the database of the browser. */
export class TestTab {
  readonly database: Database;
  readonly environment: Environment;
  readonly documents: Documents;
  readonly #wakers: Set<() => void>;
  #transaction: IDBDatabase['transaction'] | undefined;

  constructor(database: Database, environment: Environment, wakers: Set<() => void>, compactAfter?: number) {
    this.database = database;
    this.environment = environment;
    this.documents = new Documents(database, environment, compactAfter);
    this.#wakers = wakers;
  }

  async open(account: string, doc: Doc = new Doc()): Promise<OpenAccount> {
    return { doc, stored: await this.documents.connect(account, doc) };
  }

  /** From now on every attempt to write updates fails in this tab; without an error they succeed again. */
  failWrites(error: Error | undefined): void {
    const native = this.database.backendDB();
    this.#transaction ??= native.transaction.bind(native);
    const original = this.#transaction;
    native.transaction = (stores, mode, options) => {
      if (error !== undefined && mode === 'readwrite' && stores === 'updates') throw error;
      return original(stores, mode, options);
    };
  }

  /** What the browser does when the user comes back to the tab. */
  wake(): void {
    for (const waker of this.#wakers) waker();
  }
}

/** A browser with a database in memory and real channels between its tabs. */
export class TestBrowser {
  readonly databaseName = `kingside-test-${crypto.randomUUID()}`;
  readonly indexedDB: IDBFactory = new MemoryFactory();
  readonly #options: TestBrowserOptions;
  readonly #channels = new Set<BroadcastChannel>();
  readonly #databases = new Set<Database>();

  constructor(options: TestBrowserOptions = {}) {
    this.#options = options;
  }

  async tab(): Promise<TestTab> {
    const wakers = new Set<() => void>();
    const environment = this.environment(wakers);
    const database = await openDatabase(this.databaseName, environment);
    this.#databases.add(database);
    return new TestTab(database, environment, wakers, this.#options.compactAfter);
  }

  environment(wakers: Set<() => void> = new Set()): Environment {
    return {
      indexedDB: this.indexedDB,
      keyRange: IDBKeyRange,
      channel: this.#options.channels === false ? undefined : (name) => this.#channel(name),
      onWake: (listener) => {
        wakers.add(listener);
        return () => wakers.delete(listener);
      },
      storageManager: undefined,
    };
  }

  /** Ends every tab as they are, without closing anything in order. */
  quit(): void {
    for (const channel of this.#channels) channel.close();
    for (const database of this.#databases) database.close();
  }

  #channel(name: string): BroadcastChannel {
    const channel = new BroadcastChannel(name);
    this.#channels.add(channel);
    return channel;
  }
}
