import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { FakeAnalysis } from '#tests/support/fake-analysis.ts';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { TestBrowser } from '#tests/support/test-browser.ts';
import { testStorage } from '#tests/support/test-storage.ts';
import { openAccount } from '@/app/account/open-account.ts';
import { addPeople, connect, pinClock, tagPeople } from '@/document/index.ts';
import { createAccount } from '@/features/accounts/actions.ts';
import { takeReview } from '@/features/accounts/files/take-review.ts';
import type { BoardPreferences } from '@/features/board/session/session.ts';
import { select } from '@/features/board/session/view-store.ts';
import { readReview } from '@/formats/index.ts';
import type { OpenStorage } from '@/persistence/storage.ts';

const clock = pinnedClock('2026-03-01');
const preferences = createStore<BoardPreferences>(() => ({ stancePalette: 'standard' }));
const author = { id: 'anna', name: 'Anna Berg', initials: 'AB' };

async function openIn(storage: OpenStorage, id: string, onForgotten: () => void = () => undefined) {
  const account = await openAccount(id, {
    storage,
    clock,
    author: () => author,
    ownPiece: () => undefined,
    preferences,
    onForgotten,
    createClient: () => new FakeAnalysis(),
  });
  if (account === undefined) throw new Error('The account is not there.');
  return account;
}

async function start() {
  const browser = new TestBrowser();
  const storage = await testStorage(browser);
  const id = await createAccount({ storage, clock }, 'Northwind');
  return { browser, storage, id, account: await openIn(storage, id) };
}

describe('an open account', () => {
  it('is not there when nobody made it, or when it was deleted', async () => {
    const { storage, id } = await start();
    const options = {
      storage,
      clock,
      author: () => undefined,
      ownPiece: () => undefined,
      preferences,
      onForgotten: () => undefined,
    };
    expect(await openAccount('nobody', options)).toBeUndefined();
    await storage.accounts.remove(id, clock.now());
    expect(await openAccount(id, options)).toBeUndefined();
  });

  it('keeps what is done to it, signed by the profile, and its row in the list', async () => {
    const { storage, id, account } = await start();
    const [dana = ''] = addPeople(account.session.document, [{ name: 'Dana', side: 'customer' }]);
    tagPeople(account.session.document, [dana], 'role', 'decisionMaker');
    await expect.poll(() => account.session.analysis.getState().findings?.score.score).toBeTypeOf('number');
    await account.close();
    const row = await storage.accounts.get(id);
    expect(row).toMatchObject({ name: 'Northwind', pieces: 1 });
    expect(row?.score).toBeTypeOf('number');
    const again = await openIn(storage, id);
    expect(again.session.document.model.getState().people.get(dana)).toMatchObject({
      name: 'Dana',
      roleSetBy: 'Anna Berg',
    });
    await again.close();
  });

  it('reads the date it is pinned to, and stamps the real time', async () => {
    const { account } = await start();
    const { document } = account.session;
    expect(document.clock.today()).toBe('2026-03-01');
    pinClock(document, '2025-05-05');
    expect(document.clock.today()).toBe('2025-05-05');
    const [dana = ''] = addPeople(document, [{ name: 'Dana', side: 'customer' }]);
    expect(document.model.getState().people.get(dana)?.createdAt).toMatch(/^2026-03-01/);
    await account.close();
  });

  it('says how the saving goes', async () => {
    const { account } = await start();
    const kinds: string[] = [];
    account.session.saving.subscribe(({ kind }) => kinds.push(kind));
    addPeople(account.session.document, [{ name: 'Dana', side: 'customer' }]);
    await account.save();
    expect(kinds).toContain('saving');
    expect(account.session.saving.getState().kind).toBe('saved');
    await account.close();
  });

  it('stays equal in two tabs', async () => {
    const { browser, id, account } = await start();
    const other = await openIn(await testStorage(browser), id);
    addPeople(account.session.document, [{ name: 'Dana', side: 'customer' }]);
    await expect.poll(() => other.session.document.model.getState().people.size).toBe(1);
    addPeople(other.session.document, [{ name: 'Carl', side: 'customer' }]);
    await expect.poll(() => account.session.document.model.getState().people.size).toBe(2);
    await Promise.all([account.close(), other.close()]);
  });
});

describe('erasing a person', () => {
  it('reaches the undo log, the reviews, the selection and other tabs', async () => {
    const { browser, storage, id, account } = await start();
    const { document, view } = account.session;
    const [dana = '', carl = ''] = addPeople(document, [
      { name: 'Dana Erasable', side: 'customer' },
      { name: 'Carl', side: 'customer' },
    ]);
    connect(document, { kind: 'trusts', from: carl, to: dana });
    await takeReview({ storage, clock }, document, 'Spring');
    view.setState(select([dana, carl]));
    await account.save();

    const forgotten = vi.fn<() => void>();
    const other = await openIn(await testStorage(browser), id, forgotten);
    await account.session.erase(dana);

    const model = document.model.getState();
    expect([model.people.size, model.relationships.size]).toEqual([1, 0]);
    expect(document.undo()).toBeUndefined();
    expect([...view.getState().selection]).toEqual([carl]);
    const [review] = await storage.reviews.of(id);
    if (review === undefined) throw new Error('The review is not there.');
    const { records } = await readReview(review);
    expect([...records.people.keys()]).toEqual([carl]);
    await expect.poll(() => forgotten.mock.calls.length).toBeGreaterThan(0);
    await Promise.all([account.close(), other.close()]);
  });
});
