import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** Where in everything that IndexedDB holds a text can be read, packed bytes unpacked: `store` by `store`. */
export async function storedTraces(page: Page, text: string): Promise<readonly string[]> {
  const rows = await page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () =>
          reject(request.error ?? new Error('IndexedDB did not answer.')),
        );
      });
    const found: { store: string; base64: string }[] = [];
    const keep = (store: string, bytes: Uint8Array) => {
      let binary = '';
      for (const byte of bytes) binary += String.fromCharCode(byte);
      found.push({ store, base64: btoa(binary) });
    };
    const gather = (store: string, value: unknown) => {
      if (value instanceof ArrayBuffer) keep(store, new Uint8Array(value));
      else if (ArrayBuffer.isView(value))
        keep(store, new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
      else if (typeof value === 'object' && value !== null)
        for (const [key, part] of Object.entries(value)) {
          gather(store, key);
          gather(store, part);
        }
      else keep(store, new TextEncoder().encode(String(value)));
    };
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        gather(store, await done(objects.getAll()));
        gather(store, await done(objects.getAllKeys()));
      }
      database.close();
    }
    return found;
  });
  const holds = ({ base64 }: { base64: string }) => {
    const bytes = Buffer.from(base64, 'base64');
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return plain.includes(text) || plain.includes(Buffer.from(text, 'utf16le'));
  };
  return [...new Set(rows.filter(holds).map(({ store }) => store))].toSorted();
}
