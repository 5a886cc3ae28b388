import { Dexie } from 'dexie';
import type { Review, ReviewStorage } from '@/document/ports.ts';
import type { AccountId } from '@/domain/index.ts';
import type { Database } from './database.ts';
import { whenStored } from './failures.ts';
import { alone } from './rows.ts';

/** The reviews of all accounts. */
export class Reviews implements ReviewStorage {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async add(review: Review): Promise<void> {
    const { reviews } = this.#database;
    const added = this.#database.transaction('rw', reviews, async () => {
      const known = await reviews.where('[account+id]').equals([review.account, review.id]).count();
      if (known === 0) await reviews.add(stored(review));
    });
    await whenStored(added);
  }

  async of(account: AccountId): Promise<readonly Review[]> {
    return await this.#of(account).sortBy('at');
  }

  async rewrite(account: AccountId, change: (review: Review) => Promise<Review | undefined>): Promise<void> {
    const { reviews } = this.#database;
    const done = new Set<string>();
    // The change takes its time, which no transaction outlasts: another tab may add or delete one meanwhile.
    for (;;) {
      const waiting = (await this.#of(account).toArray()).filter((review) => !done.has(review.id));
      if (waiting.length === 0) return;
      const changed = await Promise.all(waiting.map(change));
      const kept = changed.filter((review) => review !== undefined);
      const removed = waiting.filter((_, at) => changed[at] === undefined);
      const written = this.#database.transaction('rw', reviews, async () => {
        const present = new Set((await this.#of(account).primaryKeys()).map(([, id]) => id));
        await reviews.bulkPut(kept.filter((review) => present.has(review.id)).map(stored));
        await reviews.bulkDelete(removed.map(({ id }) => [account, id]));
      });
      await whenStored(written);
      for (const review of waiting) done.add(review.id);
    }
  }

  #of(account: AccountId) {
    const { reviews } = this.#database;
    return reviews.where('[account+id]').between([account, Dexie.minKey], [account, Dexie.maxKey]);
  }
}

function stored(review: Review): Review {
  return { ...review, data: alone(review.data) };
}
