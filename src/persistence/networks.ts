import type { KeptNetwork, NetworkStorage } from '@/document/ports.ts';
import type { AccountId, PersonId } from '@/domain/index.ts';
import type { Database } from './database.ts';
import { whenStored } from './failures.ts';

/** Where among the settings an account's network is kept. */
export const networkKey = (account: AccountId) => `network/${account}`;

/** As it is stored: a place is `[person, x, y]`. */
interface StoredNetwork {
  readonly of: string;
  readonly places: readonly (readonly [PersonId, number, number])[];
}

/**
 * The networks of all accounts, each a value among the settings. What cannot be read counts as nothing: the lens works
 * it out again.
 */
export class Networks implements NetworkStorage {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async get(account: AccountId): Promise<KeptNetwork | undefined> {
    return read((await this.#database.settings.get(networkKey(account)))?.value);
  }

  async keep(account: AccountId, { of, places }: KeptNetwork): Promise<void> {
    const value: StoredNetwork = { of, places: [...places].map(([id, { x, y }]) => [id, x, y]) };
    const { accounts, settings } = this.#database;
    // Not beside an account that another tab has removed for good meanwhile.
    const kept = this.#database.transaction('rw', accounts, settings, async () => {
      if ((await accounts.get(account)) !== undefined)
        await settings.put({ key: networkKey(account), value });
    });
    await whenStored(kept);
  }

  async erase(account: AccountId, person: PersonId): Promise<void> {
    const { settings } = this.#database;
    const erased = this.#database.transaction('rw', settings, async () => {
      const key = networkKey(account);
      const row = await settings.get(key);
      if (row === undefined) return;
      const known = read(row.value);
      const places = [...(known?.places ?? [])].filter(([id]) => id !== person);
      // What cannot be read may hold anything.
      if (known === undefined) await settings.delete(key);
      else
        await settings.put({
          key,
          value: { of: known.of, places: places.map(([id, { x, y }]) => [id, x, y]) },
        });
    });
    await whenStored(erased);
  }
}

function read(value: unknown): KeptNetwork | undefined {
  if (typeof value !== 'object' || value === null || !('of' in value) || !('places' in value))
    return undefined;
  const { of, places } = value;
  if (typeof of !== 'string' || !Array.isArray(places)) return undefined;
  const known = places.filter(isPlace).map(([id, x, y]) => [id, { x, y }] as const);
  return { of, places: new Map(known) };
}

function isPlace(row: unknown): row is StoredNetwork['places'][number] {
  return (
    Array.isArray(row) &&
    row.length === 3 &&
    typeof row[0] === 'string' &&
    Number.isFinite(row[1]) &&
    Number.isFinite(row[2])
  );
}
