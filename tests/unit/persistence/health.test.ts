import { describe, expect, it } from 'vitest';
import { readHealth, requestPersistence } from '@/persistence/health.ts';

/** A storage manager that has only these answers, as in older browsers. */
const manager = (answers: Partial<StorageManager>) => answers as StorageManager;

describe('health', () => {
  it('passes on what the browser tells', async () => {
    const told = manager({
      estimate: () => Promise.resolve({ usage: 10, quota: 100 }),
      persisted: () => Promise.resolve(true),
    });
    expect(await readHealth(told)).toEqual({ used: 10, quota: 100, persisted: true });
  });

  it('leaves out what it does not tell', async () => {
    expect(await readHealth(undefined)).toEqual({ persisted: false });
    expect(await readHealth(manager({ estimate: () => Promise.resolve({ quota: 5 }) }))).toEqual({
      quota: 5,
      persisted: false,
    });
    const refusing = manager({
      estimate: () => Promise.reject(new TypeError('Not here')),
      persisted: () => {
        throw new TypeError('Not here');
      },
    });
    expect(await readHealth(refusing)).toEqual({ persisted: false });
  });

  it('asks the browser to keep the data, and takes silence for no', async () => {
    expect(await requestPersistence(manager({ persist: () => Promise.resolve(true) }))).toBe(true);
    expect(await requestPersistence(manager({ persist: () => Promise.resolve(false) }))).toBe(false);
    expect(await requestPersistence(undefined)).toBe(false);
  });
});
