import type { Doc } from 'yjs';
import type { AccountId, CalendarDate, Instant, PersonId, Score } from '@/domain/index.ts';

/*
 * What the document needs from the outside. `persistence/` implements it, `app/` injects it; features and
 * the document know only these types.
 */

/** The only way to the clock and to randomness; tests and the sample account pin them. */
export interface Clock {
  now(): Instant;
  today(): CalendarDate;
}

/** Whether everything typed so far is on disk. */
export type SaveStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** The write failed and is kept for the next attempt. */
  | { readonly kind: 'notSaved'; readonly reason: 'full' | 'failed'; readonly detail: string };

/** A document that is connected to its stored updates and to the other tabs. */
export interface StoredDocument {
  /**
   * Stored rows that could not be read: they were kept and left out. At least 1 when edits are hidden because
   * they build on one that is missing. May grow while the document is open.
   */
  readonly damagedRows: number;
  status(): SaveStatus;
  /** Called on every change of the status. */
  onStatus(listener: (status: SaveStatus) => void): () => void;
  /** Tries a failed write again; resolves when everything is on disk, rejects when it is not. */
  flush(): Promise<void>;
  /**
   * Makes the present state of the document the only one that is stored, and drops every earlier
   * generation, so that what was erased is on disk no more; damaged rows go too. Tells the other tabs to
   * reload. Rejects when it cannot be written, and then everything is as it was.
   */
  forgetHistory(): Promise<void>;
  /**
   * Called when another tab has forgotten history or removed the account for good: this tab's copy must be
   * opened anew.
   */
  onForgotten(listener: () => void): () => void;
  /** Writes what is pending and lets go of the document, in any case; rejects when the write failed. */
  close(): Promise<void>;
}

/** Where the documents live. */
export interface DocumentStorage {
  /**
   * Loads what is stored into the document, then keeps writing its updates and exchanging them with other
   * tabs. What the document holds already is stored too. Updates from storage come in transactions that are
   * not local.
   */
  connect(account: AccountId, doc: Doc): Promise<StoredDocument>;
  /** The stored state as one V2 update, without opening it; undefined when there is none. */
  read(account: AccountId): Promise<Uint8Array | undefined>;
}

/** A row of the accounts page: derived figures; the document is the truth. */
export interface AccountSummary {
  readonly id: AccountId;
  readonly name: string;
  /** People on the board. */
  readonly pieces: number;
  /** Null when no decision maker is tagged; undefined when it was never computed. */
  readonly score?: Score | null;
  readonly changedAt: Instant;
  readonly sample?: boolean;
  /** Set while the account can still be brought back. */
  readonly deletedAt?: Instant;
}

/** The list of accounts. */
export interface AccountList {
  /** Calls the listener now and after every change, in any tab. Deleted accounts are left out. */
  watch(
    listener: (accounts: readonly AccountSummary[]) => void,
    onError: (error: unknown) => void,
  ): () => void;
  get(id: AccountId): Promise<AccountSummary | undefined>;
  /** Adds an account whose document starts as this V2 update. Fails when the id is taken. */
  create(account: AccountSummary, update: Uint8Array): Promise<void>;
  /** Keeps the derived figures; a figure that is left out stays as it is. */
  describe(id: AccountId, figures: Partial<Omit<AccountSummary, 'id'>>): Promise<void>;
  /** Marks the account deleted; `restore` brings it back, `purge` removes it and all its rows for good. */
  remove(id: AccountId, at: Instant): Promise<void>;
  /** The accounts that can still be brought back. */
  removed(): Promise<readonly AccountSummary[]>;
  restore(id: AccountId): Promise<void>;
  purge(id: AccountId): Promise<void>;
}

/** A named snapshot of the whole board at a date: compressed readable JSON. */
export interface Review {
  readonly id: string;
  readonly account: AccountId;
  readonly name: string;
  readonly at: Instant;
  /** Gzip of the readable account JSON. */
  readonly data: Uint8Array;
}

export interface ReviewStorage {
  /** Keeps a review. One that is already there stays as it is, so that an import can be repeated. */
  add(review: Review): Promise<void>;
  /** The account's reviews, the oldest first. */
  of(account: AccountId): Promise<readonly Review[]>;
  /** Rewrites every review of the account, for the erasure of a person; one that becomes undefined is removed. */
  rewrite(account: AccountId, change: (review: Review) => Promise<Review | undefined>): Promise<void>;
}

/** Where the people of a network stood when its forces had come to rest. */
export interface KeptNetwork {
  /** Tells the network of these people and ties from any other, so that one that is unchanged is not arranged anew. */
  readonly of: string;
  /** In pitches from the middle. */
  readonly places: ReadonlyMap<PersonId, { readonly x: number; readonly y: number }>;
}

/** What the network lens keeps of each account: derived from the document, and in no file. */
export interface NetworkStorage {
  /** What was kept last; undefined where there is nothing, or nothing that can be read. */
  get(account: AccountId): Promise<KeptNetwork | undefined>;
  keep(account: AccountId, network: KeptNetwork): Promise<void>;
  /** Forgets a person's place. */
  erase(account: AccountId, person: PersonId): Promise<void>;
}

/** Small values of this browser, not of an account. Values are JSON. */
export interface SettingsStorage {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

/** How safely the browser keeps what is stored. */
export interface StorageHealth {
  /** Bytes in use and allowed, where the browser tells. */
  readonly used?: number;
  readonly quota?: number;
  /** Whether the browser promised not to clear it under pressure. */
  readonly persisted: boolean;
}

/** All that is stored of one account, for a backup. */
export interface StoredAccount {
  readonly summary: AccountSummary;
  /** The document as one V2 update: what is on disk, so flush open documents first. */
  readonly state: Uint8Array;
  /** See `StoredDocument.damagedRows`. */
  readonly damagedRows: number;
  readonly reviews: readonly Review[];
}

/** Everything the app injects into the features. */
export interface Storage {
  readonly documents: DocumentStorage;
  readonly accounts: AccountList;
  readonly reviews: ReviewStorage;
  readonly networks: NetworkStorage;
  readonly settings: SettingsStorage;
  /** Every account that is not deleted, one at a time, for the backup of everything. */
  everything(): AsyncIterable<StoredAccount>;
  health(): Promise<StorageHealth>;
  /** Asks the browser to keep the data; true when it promises. */
  persist(): Promise<boolean>;
}
