import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Doc } from 'yjs';
import { type OpenStorage, openStorage } from '@/persistence/storage.ts';

let name: string;
let open: OpenStorage[];
beforeEach(() => {
  name = `kingside-test-${crypto.randomUUID()}`;
  open = [];
});
afterEach(async () => {
  for (const storage of open) storage.close();
  await Dexie.delete(name);
});

async function tab(): Promise<OpenStorage> {
  const storage = await openStorage({ name, compactAfter: 10 });
  open.push(storage);
  return storage;
}

async function connect(storage: OpenStorage) {
  const doc = new Doc();
  return { doc, people: doc.getMap<string>('people'), stored: await storage.documents.connect('acme', doc) };
}

/** The database of a real browser and its channels; the rest is tested with one in memory. */
describe('the storage of the browser', () => {
  it('keeps edits over compactions, a reload and a wake-up', async () => {
    const first = await connect(await tab());
    for (let index = 0; index < 35; index += 1) {
      first.people.set(`person ${index}`, 'here');
      await first.stored.flush();
    }
    window.dispatchEvent(new Event('focus'));
    await first.stored.close();
    const second = await connect(await tab());
    expect(second.people.size).toBe(35);
    expect(second.stored.damagedRows).toBe(0);
  });

  it('keeps two connections equal that edit at the same time', async () => {
    const left = await connect(await tab());
    const right = await connect(await tab());
    for (let index = 0; index < 40; index += 1) {
      left.people.set(`left ${index}`, 'here');
      right.people.set(`right ${index}`, 'here');
      if (index % 3 === 0) await left.stored.flush();
      if (index % 5 === 0) await right.stored.flush();
    }
    await Promise.all([left.stored.flush(), right.stored.flush()]);
    await vi.waitFor(() => {
      expect(left.people.size).toBe(80);
      expect(right.people.toJSON()).toEqual(left.people.toJSON());
    });
    await Promise.all([left.stored.close(), right.stored.close()]);
    expect((await connect(await tab())).people.size).toBe(80);
  });

  it('forgets history in every tab', async () => {
    const left = await connect(await tab());
    const right = await connect(await tab());
    const onForgotten = vi.fn<() => void>();
    right.stored.onForgotten(onForgotten);
    left.people.set('dana', 'Dana');
    await left.stored.forgetHistory();
    await vi.waitFor(() => expect(onForgotten).toHaveBeenCalledOnce());
    await Promise.all([left.stored.close(), right.stored.close()]);
    expect((await connect(await tab())).people.toJSON()).toEqual({ dana: 'Dana' });
  });

  it('lists accounts live, purges them, and tells about itself', async () => {
    const storage = await tab();
    const seen: number[] = [];
    const stop = storage.accounts.watch(
      (list) => seen.push(list.length),
      () => undefined,
    );
    const account = { id: 'acme', name: 'Acme', pieces: 0, changedAt: '2026-03-01T10:00:00.000Z' };
    await storage.accounts.create(account, new Uint8Array([0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
    await storage.accounts.purge('acme');
    await vi.waitFor(() => expect(seen.at(-1)).toBe(0));
    stop();
    const { used, quota, persisted } = await storage.health();
    expect(quota).toBeGreaterThan(used ?? 0);
    expect(typeof persisted).toBe('boolean');
  });
});
