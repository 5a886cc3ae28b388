import {
  applyUpdateV2,
  type Doc,
  encodeStateAsUpdateV2,
  encodeStateVectorFromUpdateV2,
  mergeUpdatesV2,
} from 'yjs';
import { dropHiddenEdits, visibleState } from '@/document/hidden-edits.ts';
import type { SaveStatus, StoredDocument } from '@/document/ports.ts';
import { KingsideError } from '@/domain/index.ts';
import { inWords, isQuotaExceeded, messageOf, whenStored } from './failures.ts';
import type { Journal } from './journal.ts';
import type { Leftovers } from './leftovers.ts';
import { isIntact } from './rows.ts';
import { applyUpdates, damage, updatesOf } from './stored-updates.ts';
import type { Tabs } from './tabs.ts';

export interface ConnectionOptions {
  readonly doc: Doc;
  readonly journal: Journal;
  /** Joins the tabs of the account; the listener is called when one of them has news. */
  readonly tabs: (onNews: () => void) => Tabs;
  readonly onWake: (listener: () => void) => () => void;
  readonly onLeave: (listener: () => void) => () => void;
  readonly leftovers: Leftovers;
  /** The number of updates after which they are compacted. */
  readonly compactAfter: number;
}

/**
 * A document that follows its journal and is followed by it. Whatever touches the journal runs one after the
 * other. Writing is self-clocking: at once when idle, and what arrives meanwhile is merged into the next write.
 */
export class Connection implements StoredDocument {
  readonly #doc: Doc;
  readonly #journal: Journal;
  readonly #tabs: Tabs;
  readonly #leftovers: Leftovers;
  readonly #stopWaking: () => void;
  readonly #stopLeaving: () => void;
  readonly #compactAfter: number;
  readonly #statusListeners = new Set<(status: SaveStatus) => void>();
  readonly #forgottenListeners = new Set<() => void>();

  #status: SaveStatus = { kind: 'saved' };
  /** Updates that are not on disk yet, in order. */
  #pending: Uint8Array[] = [];
  /** Forget the leftovers that are in the document or pending, once that is on disk. */
  #forgetLeftovers: (() => void)[] = [];
  /** Every update up to this number is in the document. */
  #seen = 0;
  /** The number of the update at which compaction is due. */
  #compactFrom = 0;
  #epoch = 0;
  #damaged = 0;
  #queue: Promise<unknown> = Promise.resolve();
  #writing: Promise<void> | undefined;
  #catchingUp = false;
  #failure: unknown;
  #closing: Promise<void> | undefined;
  #closed = false;

  private constructor({ doc, journal, tabs, onWake, onLeave, leftovers, compactAfter }: ConnectionOptions) {
    this.#doc = doc;
    this.#journal = journal;
    this.#leftovers = leftovers;
    this.#compactAfter = compactAfter;
    // Joined before the first load, so that nothing is missed between the two.
    this.#tabs = tabs(() => this.#followOthers());
    this.#stopWaking = onWake(() => {
      this.#followOthers();
      if (this.#pending.length > 0) void this.#write();
    });
    this.#stopLeaving = onLeave(() => this.#leave());
  }

  /** Loads what is stored into the document and begins to follow. Rejects when the journal cannot be read. */
  static async open(options: ConnectionOptions): Promise<Connection> {
    const connection = new Connection(options);
    try {
      await connection.#serially(() => connection.#open());
    } catch (error) {
      connection.#letGo();
      throw error;
    }
    return connection;
  }

  get damagedRows(): number {
    return damage(this.#doc, this.#damaged);
  }

  status(): SaveStatus {
    return this.#status;
  }

  onStatus(listener: (status: SaveStatus) => void): () => void {
    this.#statusListeners.add(listener);
    return () => this.#statusListeners.delete(listener);
  }

  onForgotten(listener: () => void): () => void {
    this.#forgottenListeners.add(listener);
    return () => this.#forgottenListeners.delete(listener);
  }

  async flush(): Promise<void> {
    await this.#writing;
    // A write that was under way and failed is tried again: whatever was in its way may be gone.
    if (this.#pending.length > 0) await this.#write();
    if (this.#status.kind === 'notSaved') throw inWords(this.#failure);
  }

  forgetHistory(): Promise<void> {
    const forgotten = this.#serially(async () => {
      for (;;) {
        const written = this.#pending.length;
        const standing = await this.#journal.replace(this.#seen, this.#epoch, visibleState(this.#doc));
        if (standing === 'current') {
          this.#pending.splice(0, written);
          this.#leftovers.clear();
          break;
        }
        await this.#catchUp();
      }
      dropHiddenEdits(this.#doc);
      this.#seen += 1;
      this.#epoch += 1;
      this.#damaged = 0;
      this.#compacted(this.#seen);
      this.#tabs.tell();
      if (this.#pending.length > 0) void this.#write();
      else this.#setStatus({ kind: 'saved' });
    });
    return whenStored(forgotten);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.#doc.off('updateV2', this.#onUpdate);
    try {
      await this.flush();
    } finally {
      this.#letGo();
      await this.#queue;
    }
  }

  #letGo(): void {
    this.#closed = true;
    this.#doc.off('updateV2', this.#onUpdate);
    this.#stopWaking();
    this.#stopLeaving();
    this.#tabs.leave();
  }

  async #open(): Promise<void> {
    const stored = await this.#journal.load();
    const own = this.#doc.store.clients.size > 0 ? encodeStateAsUpdateV2(this.#doc) : undefined;
    this.#damaged = stored.damaged + applyUpdates(this.#doc, updatesOf(stored), this);
    this.#seen = stored.last;
    this.#epoch = stored.epoch;
    this.#compacted(stored.through);
    this.#doc.on('updateV2', this.#onUpdate);
    if (own !== undefined) this.#onUpdate(own, undefined);
    this.#bringInLeftovers();
    if (this.#pending.length === 0) this.#compactWhenDue();
  }

  /** What an earlier page could not write any more counts as edits of this one. */
  #bringInLeftovers(): void {
    for (const { update, forget } of this.#leftovers.all()) {
      this.#forgetLeftovers.push(forget);
      try {
        applyUpdateV2(this.#doc, update);
      } catch {
        this.#damaged += 1;
      }
    }
    if (this.#pending.length === 0) this.#everythingIsOnDisk();
  }

  #everythingIsOnDisk(): void {
    for (const forget of this.#forgetLeftovers.splice(0)) forget();
  }

  /** The page goes: what is not on disk yet, a row on its way included, is left for the next one. */
  #leave(): void {
    if (this.#closed || this.#pending.length === 0) return;
    this.#forgetLeftovers.push(this.#leftovers.keep(mergeUpdatesV2(this.#pending)));
  }

  readonly #onUpdate = (update: Uint8Array, origin: unknown) => {
    if (origin === this) return;
    this.#pending.push(update);
    void this.#write();
  };

  /** Writes what is pending. Never rejects: the status says how it went. */
  #write(): Promise<void> {
    this.#writing ??= this.#serially(() => this.#writePending());
    this.#setStatus({ kind: 'saving' });
    return this.#writing;
  }

  async #writePending(): Promise<void> {
    try {
      while (this.#pending.length > 0) await this.#writeOnce();
      this.#everythingIsOnDisk();
      this.#setStatus({ kind: 'saved' });
    } catch (error) {
      this.#failure = error;
      this.#setStatus({
        kind: 'notSaved',
        reason: isQuotaExceeded(error) ? 'full' : 'failed',
        detail: messageOf(error),
      });
    } finally {
      this.#writing = undefined;
    }
    this.#compactWhenDue();
  }

  async #writeOnce(): Promise<void> {
    const count = this.#pending.length;
    const standing = await this.#journal.append(this.#seen, mergeUpdatesV2(this.#pending));
    if (standing !== 'current') return this.#catchUp();
    this.#seen += 1;
    this.#pending.splice(0, count);
    this.#tabs.tell();
  }

  #followOthers(): void {
    if (this.#catchingUp || this.#closed) return;
    this.#catchingUp = true;
    this.#serially(() => {
      this.#catchingUp = false;
      return this.#closed ? Promise.resolve() : this.#catchUp();
    }).catch(() => {
      // Nothing of ours is at stake: the next message, wake-up or write reads the same rows again.
    });
  }

  /** Brings in what other tabs have written. Rejects when that cannot be read, or the account is gone. */
  async #catchUp(): Promise<void> {
    const { standing, rows } = await this.#journal.after(this.#seen);
    if (standing === 'behind') return this.#reload();
    if (standing === 'gone') {
      this.#tellForgotten();
      throw new KingsideError('accountGone');
    }
    const intact = rows.filter(isIntact);
    this.#seen = rows.at(-1)?.number ?? this.#seen;
    this.#damaged += rows.length - intact.length;
    this.#damaged += applyUpdates(
      this.#doc,
      intact.map((row) => row.bytes),
      this,
    );
  }

  /** Brings in everything, since rows that were not seen may have been deleted. */
  async #reload(): Promise<void> {
    const stored = await this.#journal.load();
    const forgotten = stored.epoch > this.#epoch;
    if (forgotten) dropHiddenEdits(this.#doc);
    this.#damaged = stored.damaged + applyUpdates(this.#doc, updatesOf(stored), this);
    this.#seen = stored.last;
    this.#epoch = stored.epoch;
    this.#compacted(stored.through);
    if (!forgotten) return;
    // What waits may still spell out what was erased; now that the document knows, it can be said anew.
    if (this.#pending.length > 0 && stored.generation !== undefined) {
      const known = encodeStateVectorFromUpdateV2(stored.generation);
      this.#pending = [encodeStateAsUpdateV2(this.#doc, known)];
    }
    this.#tellForgotten();
  }

  #compactWhenDue(): void {
    if (this.#seen < this.#compactFrom) return;
    this.#compactFrom = Number.POSITIVE_INFINITY;
    this.#serially(async () => {
      const state = encodeStateAsUpdateV2(this.#doc);
      this.#compacted(await this.#journal.compact(this.#seen, this.#epoch, state, this.#compactAfter));
    }).catch(() => {
      // Every update is on disk already; a full disk, say, may have room later.
      this.#compacted(this.#seen);
    });
  }

  #compacted(through: number): void {
    this.#compactFrom = through + this.#compactAfter;
  }

  #tellForgotten(): void {
    for (const listener of [...this.#forgottenListeners]) listener();
  }

  #setStatus(status: SaveStatus): void {
    if (status.kind === this.#status.kind && status.kind !== 'notSaved') return;
    this.#status = status;
    for (const listener of [...this.#statusListeners]) listener(status);
  }

  /** Runs the work after all that was asked for before, so that no two of them meet in the journal. */
  #serially<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}
