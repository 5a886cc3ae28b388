import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TestBrowser } from '#tests/support/test-browser.ts';
import type { Review } from '@/document/ports.ts';
import type { Database } from '@/persistence/database.ts';
import { Reviews } from '@/persistence/reviews.ts';

let browser: TestBrowser;
let database: Database;
let reviews: Reviews;
beforeEach(async () => {
  browser = new TestBrowser();
  ({ database } = await browser.tab());
  reviews = new Reviews(database);
});
afterEach(() => browser.quit());

const review = (id: string, account = 'acme', day = '01'): Review => ({
  id,
  account,
  name: `Review ${id}`,
  at: `2026-03-${day}T10:00:00.000Z`,
  data: new Uint8Array([1, 2, 3]),
});

describe('reviews', () => {
  it('are kept per account, the oldest first', async () => {
    await reviews.add(review('a', 'acme', '09'));
    await reviews.add(review('b', 'acme', '02'));
    await reviews.add(review('a', 'other', '05'));
    expect((await reviews.of('acme')).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await reviews.of('other')).toEqual([review('a', 'other', '05')]);
    expect(await reviews.of('nobody')).toEqual([]);
  });

  it('stay as they are when added again', async () => {
    await reviews.add(review('a'));
    await reviews.add({ ...review('a'), data: new Uint8Array([9]) });
    expect(await reviews.of('acme')).toEqual([review('a')]);
  });

  it('are all rewritten, one added meanwhile included, and those of others are not', async () => {
    await reviews.add(review('a'));
    await reviews.add(review('b'));
    await reviews.add(review('a', 'other'));
    await reviews.rewrite('acme', async (old) => {
      if (old.id === 'a') await reviews.add(review('late', 'acme', '03'));
      return { ...old, data: new Uint8Array([0]) };
    });
    expect((await reviews.of('acme')).map(({ id, data }) => [id, ...data])).toEqual([
      ['a', 0],
      ['b', 0],
      ['late', 0],
    ]);
    expect(await reviews.of('other')).toEqual([review('a', 'other')]);
  });

  it('that do not fit any more say so in plain words', async () => {
    await reviews.add(review('a'));
    const noRoom = new DOMException('', 'QuotaExceededError');
    vi.spyOn(database.reviews, 'add').mockRejectedValue(noRoom);
    vi.spyOn(database.reviews, 'bulkPut').mockRejectedValue(noRoom);
    await expect(reviews.add(review('b'))).rejects.toMatchObject({ code: 'diskFull' });
    await expect(reviews.rewrite('acme', async (old) => old)).rejects.toMatchObject({ code: 'diskFull' });
    vi.restoreAllMocks();
    expect(await reviews.of('acme')).toEqual([review('a')]);
  });

  it('are removed where nothing becomes of them', async () => {
    await reviews.add(review('a'));
    await reviews.add(review('b'));
    await reviews.rewrite('acme', async (old) => (old.id === 'a' ? undefined : old));
    expect((await reviews.of('acme')).map(({ id }) => id)).toEqual(['b']);
  });
});
