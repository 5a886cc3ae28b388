import { Dexie } from 'dexie';
import { IDBKeyRange, IDBFactory as MemoryFactory } from 'fake-indexeddb';
import { Doc } from 'yjs';
import type { StoredDocument } from '@/document/ports.ts';
import { type Database, openDatabase } from '@/persistence/database.ts';
import { Documents } from '@/persistence/document-storage.ts';
import type { Environment } from '@/persistence/environment.ts';
import type { LeftoverStorage } from '@/persistence/leftovers.ts';

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

/** Who wants to know when a tab comes back, and when it goes. */
interface TabListeners {
  readonly wake: Set<() => void>;
  readonly leave: Set<() => void>;
}

const noListeners = (): TabListeners => ({ wake: new Set(), leave: new Set() });

const addTo = (listeners: Set<() => void>) => (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** One tab: its own connection to the database of the browser. */
export class TestTab {
  readonly database: Database;
  readonly environment: Environment;
  readonly documents: Documents;
  readonly #listeners: TabListeners;
  #transaction: IDBDatabase['transaction'] | undefined;

  constructor(database: Database, environment: Environment, listeners: TabListeners, compactAfter?: number) {
    this.database = database;
    this.environment = environment;
    this.documents = new Documents(database, environment, compactAfter);
    this.#listeners = listeners;
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
    for (const listener of this.#listeners.wake) listener();
  }

  /** What the browser does in the last moment of the page. */
  leave(): void {
    for (const listener of this.#listeners.leave) listener();
  }
}

/** As `localStorage`: it outlives the tabs. */
function memoryStorage(): LeftoverStorage {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      values.set(key, value);
    },
    removeItem: (key) => {
      values.delete(key);
    },
  };
}

/** A browser with a database in memory and real channels between its tabs. */
export class TestBrowser {
  readonly databaseName = `kingside-test-${crypto.randomUUID()}`;
  readonly indexedDB: IDBFactory = new MemoryFactory();
  readonly leftoverStorage = memoryStorage();
  readonly #options: TestBrowserOptions;
  readonly #channels = new Set<BroadcastChannel>();
  readonly #databases = new Set<Database>();

  constructor(options: TestBrowserOptions = {}) {
    this.#options = options;
  }

  async tab(): Promise<TestTab> {
    const listeners = noListeners();
    const environment = this.environment(listeners);
    const database = await openDatabase(this.databaseName, environment);
    this.#databases.add(database);
    return new TestTab(database, environment, listeners, this.#options.compactAfter);
  }

  environment(listeners: TabListeners = noListeners()): Environment {
    return {
      indexedDB: this.indexedDB,
      keyRange: IDBKeyRange,
      channel: this.#options.channels === false ? undefined : (name) => this.#channel(name),
      onWake: addTo(listeners.wake),
      onLeave: addTo(listeners.leave),
      leftoverStorage: this.leftoverStorage,
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
