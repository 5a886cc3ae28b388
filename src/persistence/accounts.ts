import { Dexie, liveQuery } from 'dexie';
import type { AccountList, AccountSummary } from '@/document/ports.ts';
import { type AccountId, type Instant, KingsideError } from '@/domain/index.ts';
import type { Database } from './database.ts';
import type { Environment } from './environment.ts';
import { inWords, isTaken } from './failures.ts';
import { Journal } from './journal.ts';
import { Leftovers } from './leftovers.ts';
import { networkKey } from './networks.ts';
import { updateRow } from './rows.ts';
import { joinTabs } from './tabs.ts';

/** The accounts table, and what must change together with it. */
export class Accounts implements AccountList {
  readonly #database: Database;
  readonly #environment: Environment;

  constructor(database: Database, environment: Environment) {
    this.#database = database;
    this.#environment = environment;
  }

  watch(
    listener: (accounts: readonly AccountSummary[]) => void,
    onError: (error: unknown) => void,
  ): () => void {
    const present = () => this.#database.accounts.filter(isPresent).toArray();
    const subscription = liveQuery(present).subscribe(listener, onError);
    return () => subscription.unsubscribe();
  }

  get(id: AccountId): Promise<AccountSummary | undefined> {
    return this.#database.accounts.get(id);
  }

  removed(): Promise<readonly AccountSummary[]> {
    return this.#database.accounts.filter((account) => !isPresent(account)).toArray();
  }

  async create(account: AccountSummary, update: Uint8Array): Promise<void> {
    const { accounts, updates } = this.#database;
    try {
      await this.#database.transaction('rw', accounts, updates, async () => {
        await Promise.all([accounts.add(account), updates.add(updateRow(account.id, 1, update))]);
      });
    } catch (error) {
      throw isTaken(error) ? new KingsideError('accountExists', account.name) : inWords(error);
    }
  }

  async describe(id: AccountId, figures: Partial<Omit<AccountSummary, 'id'>>): Promise<void> {
    await this.#database.accounts.update(id, figures);
  }

  async remove(id: AccountId, at: Instant): Promise<void> {
    await this.#database.accounts.update(id, { deletedAt: at });
  }

  async restore(id: AccountId): Promise<void> {
    const { accounts } = this.#database;
    await this.#database.transaction('rw', accounts, async () => {
      const account = await accounts.get(id);
      if (account === undefined) return;
      const { deletedAt, ...present } = account;
      if (deletedAt !== undefined) await accounts.put(present);
    });
  }

  async purge(id: AccountId): Promise<void> {
    const { accounts, updates, generations, reviews, settings } = this.#database;
    await this.#database.transaction('rw', accounts, updates, generations, reviews, settings, async () => {
      await Promise.all([
        accounts.delete(id),
        settings.delete(networkKey(id)),
        new Journal(this.#database, id).delete(),
        reviews.where('[account+id]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete(),
      ]);
    });
    new Leftovers(this.#environment.leftoverStorage, this.#database.name, id).clear();
    const tabs = joinTabs(this.#environment, this.#database.name, id);
    tabs.tell();
    tabs.leave();
  }
}

export function isPresent(account: AccountSummary): boolean {
  return account.deletedAt === undefined;
}
