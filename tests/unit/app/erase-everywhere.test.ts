import { describe, expect, it } from 'vitest';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { testStorage } from '#tests/support/test-storage.ts';
import { eraseEverywhere } from '@/app/account/erase-everywhere.ts';
import { AccountDocument, addPeople, type ReviewStorage, schemaVersion } from '@/document/index.ts';
import { takeReview } from '@/features/accounts/files/take-review.ts';
import { createViewStore } from '@/features/board/session/view-store.ts';
import { readReview } from '@/formats/index.ts';

const clock = pinnedClock('2026-03-01');

async function withDana() {
  const storage = await testStorage();
  const document = new AccountDocument({ id: 'acme', clock });
  addPeople(document, [
    { id: 'dana', name: 'Dana', side: 'customer' },
    { id: 'carl', name: 'Carl', side: 'customer' },
  ]);
  await takeReview({ storage, clock }, document, 'Spring');
  const stored = await storage.documents.connect('acme', document.doc);
  const erase = (reviews: ReviewStorage = storage.reviews) =>
    eraseEverywhere('dana', {
      document,
      stored,
      view: createViewStore(),
      reviews,
      networks: storage.networks,
    });
  return { storage, document, erase, people: () => [...document.model.getState().people.keys()] };
}

describe('erasing a person everywhere', () => {
  it('is not held up by a review that cannot be read: that one goes', async () => {
    const { storage, erase, people } = await withDana();
    const at = clock.now();
    await storage.reviews.add({
      id: 'broken',
      account: 'acme',
      name: 'Broken',
      at,
      data: new Uint8Array([1]),
    });
    await erase();
    expect(people()).toEqual(['carl']);
    const reviews = await storage.reviews.of('acme');
    expect(reviews.map(({ name }) => name)).toEqual(['Spring']);
    for (const review of reviews) {
      expect([...(await readReview(review)).records.people.keys()]).toEqual(['carl']);
    }
  });

  it('forgets where the person stood in the network', async () => {
    const { storage, erase } = await withDana();
    const places = [
      ['dana', 1, 2],
      ['carl', 3, 4],
    ];
    await storage.settings.set('network/acme', { of: 'abc', places });
    expect((await storage.networks.get('acme'))?.places.size).toBe(2);
    await erase();
    expect([...((await storage.networks.get('acme'))?.places.keys() ?? [])]).toEqual(['carl']);
  });

  it('leaves the person on the board where the reviews cannot be written, to be asked for again', async () => {
    const { storage, erase, people } = await withDana();
    const full: ReviewStorage = {
      add: (review) => storage.reviews.add(review),
      of: (account) => storage.reviews.of(account),
      rewrite: () => Promise.reject(new Error('The disk is full')),
    };
    await expect(erase(full)).rejects.toThrow('The disk is full');
    expect(people()).toEqual(['dana', 'carl']);
    await erase();
    expect(people()).toEqual(['carl']);
  });

  it('touches no review of an account that is open for reading only', async () => {
    const { storage, document, erase } = await withDana();
    document.doc.getMap('meta').set('schemaVersion', schemaVersion + 1);
    const before = await storage.reviews.of('acme');
    await expect(erase()).rejects.toThrow('reading only');
    expect(await storage.reviews.of('acme')).toEqual(before);
  });
});
