import type { AccountId } from '@/domain/index.ts';
import { appendRow } from './append-row.ts';
import type { Database } from './database.ts';
import { isTaken } from './failures.ts';
import { generationRow, isIntact, type UpdateRow, updateRow } from './rows.ts';

/** All that is stored of one document, as far as it can be read. */
export interface Stored {
  /** The newest generation that is intact. */
  readonly generation: Uint8Array | undefined;
  /** The updates it does not contain, in order. */
  readonly updates: readonly Uint8Array[];
  /** The number of the last update stored; 0 when nothing ever was. */
  readonly last: number;
  /** The number of the last update that any generation contains. */
  readonly through: number;
  readonly epoch: number;
  /** Rows whose checksum does not fit. */
  readonly damaged: number;
}

/**
 * How a reader who has seen the updates up to some number stands: the rows go on from there (`current`), some
 * were compacted or forgotten in the meantime (`behind`), or the account was purged (`gone`).
 */
export type Standing = 'current' | 'behind' | 'gone';

/**
 * The stored updates of one account: numbered rows, and generations, which are compacted states. A generation
 * contains every update up to `through`. The one before it is kept, together with the updates between the two,
 * so that a damaged generation loses nothing. Damaged updates stay until history is forgotten.
 */
export class Journal {
  readonly #database: Database;
  readonly #account: AccountId;

  constructor(database: Database, account: AccountId) {
    this.#database = database;
    this.#account = account;
  }

  /** Reads everything. */
  load(): Promise<Stored> {
    return this.#transaction('r', async () => {
      const [generations, rows] = await Promise.all([
        this.#generations().toArray(),
        this.#updates(0).toArray(),
      ]);
      const intact = generations.filter(isIntact);
      const newest = intact.at(-1);
      const readable = rows.filter(isIntact);
      const through = generations.at(-1)?.through ?? 0;
      return {
        generation: newest?.bytes,
        updates: readable.filter((row) => row.number > (newest?.through ?? 0)).map((row) => row.bytes),
        last: Math.max(through, rows.at(-1)?.number ?? 0),
        through,
        epoch: newest?.epoch ?? 0,
        damaged: generations.length - intact.length + rows.length - readable.length,
      };
    });
  }

  /** Reads the rows after the update number `seen`. Where the reader is not current there are none. */
  after(seen: number): Promise<{ readonly standing: Standing; readonly rows: readonly UpdateRow[] }> {
    return this.#transaction('r', async () => {
      const [standing, rows] = await Promise.all([this.#standing(seen), this.#updates(seen + 1).toArray()]);
      return { standing, rows: standing === 'current' ? rows : [] };
    });
  }

  /**
   * Writes an update as number `seen + 1`, which only succeeds (`current`) when nobody else has written since:
   * otherwise nothing stays written, and the writer must catch up first. This keeps a sleeping tab from
   * bringing back what another has erased.
   */
  async append(seen: number, update: Uint8Array): Promise<Standing> {
    try {
      await appendRow(this.#database, updateRow(this.#account, seen + 1, update));
    } catch (error) {
      if (isTaken(error)) return 'behind';
      throw error;
    }
    // Asked afterwards: waiting for the answer first would be time in which a closing tab loses the edit.
    const standing = await this.#transaction('r', () => this.#standing(seen));
    if (standing !== 'current') await this.#database.updates.delete([this.#account, seen + 1]);
    return standing;
  }

  /**
   * Makes `state`, which contains every update up to `seen`, the newest generation, and deletes what only
   * older ones needed; does nothing unless that takes up at least `atLeast` updates. Returns the number
   * through which the newest generation goes now.
   */
  compact(seen: number, epoch: number, state: Uint8Array, atLeast: number): Promise<number> {
    return this.#transaction('rw', async () => {
      const generations = await this.#generations().toArray();
      const newest = generations.at(-1)?.through ?? 0;
      if (seen - newest < Math.max(1, atLeast)) return newest;
      const kept = generations.findLast(isIntact);
      if (kept !== undefined) {
        const others = generations.filter((generation) => generation !== kept);
        await this.#database.generations.bulkDelete(others.map(({ account, through }) => [account, through]));
        await this.#updates(0, kept.through).filter(isIntact).delete();
      }
      await this.#database.generations.put(generationRow(this.#account, seen, epoch, state));
      return seen;
    });
  }

  /**
   * Makes `state` all there is, as number `seen + 1` of the next epoch: every generation and every update is
   * deleted. Only succeeds (`current`) when nobody has written since `seen`.
   */
  replace(seen: number, epoch: number, state: Uint8Array): Promise<Standing> {
    return this.#transaction('rw', async () => {
      const [standing, newer] = await Promise.all([this.#standing(seen), this.#updates(seen + 1).count()]);
      if (standing !== 'current') return standing;
      if (newer > 0) return 'behind';
      await this.delete();
      await this.#database.generations.add(generationRow(this.#account, seen + 1, epoch + 1, state));
      return 'current';
    });
  }

  /** Deletes everything; a tab that has the account open finds it gone. */
  delete(): Promise<void> {
    return this.#transaction('rw', async () => {
      await Promise.all([this.#updates(0).delete(), this.#generations().delete()]);
    });
  }

  /** Updates up to the oldest generation may be deleted; without a generation none ever is. */
  async #standing(seen: number): Promise<Standing> {
    const [generations, lastSeen] = await Promise.all([
      this.#generations().primaryKeys(),
      this.#updates(seen, seen).count(),
    ]);
    const oldest = generations[0];
    if (oldest === undefined) return seen === 0 || lastSeen > 0 ? 'current' : 'gone';
    return seen < oldest[1] ? 'behind' : 'current';
  }

  #updates(from: number, to: number = Number.POSITIVE_INFINITY) {
    const { updates } = this.#database;
    return updates.where('[account+number]').between([this.#account, from], [this.#account, to], true, true);
  }

  #generations() {
    const { generations } = this.#database;
    const last = [this.#account, Number.POSITIVE_INFINITY];
    return generations.where('[account+through]').between([this.#account, 0], last, true, true);
  }

  #transaction<Result>(mode: 'r' | 'rw', work: () => Promise<Result>): Promise<Result> {
    const { updates, generations } = this.#database;
    return this.#database.transaction(mode, updates, generations, work);
  }
}
