import type { AccountId } from '@/domain/index.ts';

/** The part of `localStorage` that leftovers need. */
export type LeftoverStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * What a page could not put on disk before it was left. IndexedDB gives up a write that waits behind another
 * when its page goes (6 of 25 reloads in the moment of an edit lost something); `localStorage` is written
 * before the page can go. Whoever opens the account next brings the leftovers in and writes them properly.
 */
export class Leftovers {
  readonly #storage: LeftoverStorage | undefined;
  readonly #prefix: string;

  constructor(storage: LeftoverStorage | undefined, database: string, account: AccountId) {
    this.#storage = storage;
    this.#prefix = `${database}/leftover/${account}/`;
  }

  /** Keeps an update; the answer forgets it again. */
  keep(update: Uint8Array): () => void {
    const key = `${this.#prefix}${crypto.randomUUID()}`;
    try {
      this.#storage?.setItem(key, toText(update));
    } catch {
      // Full as well, and the page is going: there is nobody left to tell.
    }
    return () => this.#storage?.removeItem(key);
  }

  /** Everything that was left, with how to forget it once it is on disk. */
  all(): readonly { readonly update: Uint8Array; readonly forget: () => void }[] {
    return this.#keys().map((key) => ({
      update: toBytes(this.#storage?.getItem(key) ?? ''),
      forget: () => this.#storage?.removeItem(key),
    }));
  }

  /** Forgets everything that was left, as the removal of the account and an erasure demand. */
  clear(): void {
    for (const key of this.#keys()) this.#storage?.removeItem(key);
  }

  #keys(): readonly string[] {
    const storage = this.#storage;
    if (storage === undefined) return [];
    return Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(
      (key): key is string => key?.startsWith(this.#prefix) === true,
    );
  }
}

/** A character a byte: `localStorage` keeps text only. */
const toText = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const toBytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
