import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { FakeAnalysis } from '#tests/support/fake-analysis.ts';
import { pinnedClock } from '#tests/support/pinned-clock.ts';
import { TestBrowser } from '#tests/support/test-browser.ts';
import { testStorage } from '#tests/support/test-storage.ts';
import { isTryingOut } from '@/app/account/guard-what-if.ts';
import { openAccount } from '@/app/account/open-account.ts';
import { addPeople, connect, editPerson, leave, pinClock, stepStances, tagPeople } from '@/document/index.ts';
import { createAccount } from '@/features/accounts/actions.ts';
import type { BoardPreferences } from '@/features/board/session/session.ts';
import { select } from '@/features/board/session/view-store.ts';
import * as notices from '@/ui/notices/notice.ts';

const notify = vi.spyOn(notices, 'notify');

beforeEach(() => {
  notify.mockReset().mockReturnValue();
});
afterAll(() => {
  notify.mockRestore();
});

/** An open account with a covered decision maker, and the analyses that were started for it. */
async function start() {
  const browser = new TestBrowser();
  const storage = await testStorage(browser);
  const clock = pinnedClock('2026-03-01');
  const id = await createAccount({ storage, clock }, 'Northwind');
  const analyses: FakeAnalysis[] = [];
  const account = await openAccount(id, {
    storage,
    clock,
    author: () => ({ id: 'anna', name: 'Anna Berg', initials: 'AB' }),
    ownPiece: () => undefined,
    preferences: createStore<BoardPreferences>(() => ({ stancePalette: 'standard' })),
    onForgotten: () => undefined,
    createClient: () => {
      const client = new FakeAnalysis();
      analyses.push(client);
      return client;
    },
  });
  if (account === undefined) throw new Error('The account is not there.');
  const { document, analysis } = account.session;
  const [anna = '', dana = ''] = addPeople(document, [
    { name: 'Anna', side: 'team' },
    { name: 'Dana', side: 'customer', role: 'decisionMaker', influence: 5, stance: 0 },
  ]);
  connect(document, { kind: 'covers', from: anna, to: dana, strength: 5, lastContact: '2026-03-01' });
  document.forgetHistory();
  await expect.poll(() => analysis.getState().revision).toBe(document.model.getState().revision);
  await account.save();
  const shown = () => account.shown.getState();
  const sandbox = () => {
    const found = shown().sandbox;
    if (found === undefined) throw new Error('There is no sandbox.');
    return found;
  };
  const scoreOf = (board = shown()) => board.analysis.getState().findings?.score.score;
  return { storage, clock, id, account, analyses, anna, dana, shown, sandbox, scoreOf };
}

describe('Trying something out', () => {
  it('lays a copy over the board that shares view and camera, and knows its score from the start', async () => {
    const { account, shown, scoreOf } = await start();
    const real = account.session;
    expect(shown()).toBe(real);
    real.tryOut();
    expect(shown()).not.toBe(real);
    expect(shown().document).not.toBe(real.document);
    for (const shared of ['view', 'camera', 'walker', 'preferences'] as const)
      expect(shown()[shared]).toBe(real[shared]);
    expect(scoreOf()).toBe(scoreOf(real));
    expect(shown().analysis.getState()).toMatchObject({
      revision: shown().document.model.getState().revision,
      rankingsAreCurrent: true,
    });
    await account.close();
  });

  it('analyses the copy, and leaves the real board, its analysis and its row in the list alone', async () => {
    const { storage, id, account, dana, shown, sandbox, scoreOf } = await start();
    const real = account.session;
    const [state, score] = [real.document.encode(), scoreOf(real)];
    real.tryOut((document) => tagPeople(document, [dana], 'stance', -2));
    await expect.poll(() => scoreOf()).toBeLessThan(score ?? 0);
    expect(sandbox().before.analysis.getState().findings?.score.score).toBe(score);
    expect(real.document.encode()).toEqual(state);
    sandbox().leave();
    expect(shown()).toBe(real);
    await account.close();
    expect((await storage.accounts.get(id))?.score).toBe(score);
    expect(await storage.documents.read(id)).toEqual(state);
  });

  it('goes on in the sandbox that is open', async () => {
    const { account, dana, shown } = await start();
    account.session.tryOut((document) => stepStances(document, [dana], 1));
    const copy = shown();
    account.session.tryOut((document) => stepStances(document, [dana], 1));
    copy.tryOut((document) => tagPeople(document, [dana], 'influence', 1));
    expect(shown()).toBe(copy);
    expect(copy.document.model.getState().people.get(dana)).toMatchObject({ stance: 2, influence: 1 });
    expect(copy.document.history.getState().done).toHaveLength(3);
    await account.close();
  });

  it('opens nothing when it is refused', async () => {
    const { account, analyses, anna, shown } = await start();
    const { session } = account;
    expect(() => session.tryOut((document) => tagPeople(document, [anna], 'stance', 1))).toThrow(
      /Only contacts have a stance/,
    );
    expect(shown()).toBe(session);
    expect(analyses.map(({ closed }) => closed)).toEqual([false, true]);
    await account.close();
  });

  it('tells how much of the change is on the same people, where people came or went', async () => {
    const { account, dana, shown, sandbox, scoreOf } = await start();
    const real = account.session;
    real.tryOut((document) => stepStances(document, [dana], 1));
    expect(await sandbox().changeOnSamePeople()).toBeUndefined();
    // A decision maker nobody has met: access falls for everybody, but Dana's stance is as much better as before.
    shown().tryOut(
      (document) => void addPeople(document, [{ name: 'Emil', side: 'customer', role: 'decisionMaker' }]),
    );
    await expect.poll(() => scoreOf()).toBeLessThan(scoreOf(real) ?? 0);
    expect(await sandbox().changeOnSamePeople()).toBeCloseTo(5);
    await account.close();
  });

  it('erases nobody', async () => {
    const { account, dana, shown } = await start();
    account.session.tryOut();
    await expect(shown().erase(dana)).rejects.toThrow(/off in a what-if/);
    expect(shown().document.model.getState().people.has(dana)).toBe(true);
    await account.close();
  });

  it('reads the date the copy is pinned to, and notices a new day', async () => {
    const { account, analyses, clock, shown } = await start();
    account.session.tryOut((document) => pinClock(document, '2025-05-05'));
    expect(shown().document.clock.today()).toBe('2025-05-05');
    expect(account.session.document.clock.today()).toBe('2026-03-01');
    shown().document.undo();
    const asked = analyses[1]?.asked.length ?? 0;
    clock.setToday('2026-03-02');
    account.refresh();
    expect(analyses[1]?.asked).toHaveLength(asked + 1);
    await account.close();
  });
});

describe('Applying what was tried out', () => {
  it('is one step of the real board, which can be undone and is stored', async () => {
    const { storage, id, account, analyses, dana, shown, sandbox } = await start();
    const { document } = account.session;
    account.session.tryOut((copy) => void leave(copy, dana));
    shown().tryOut((copy) => void addPeople(copy, [{ name: 'Eve', side: 'customer' }]));
    sandbox().apply();
    expect(shown()).toBe(account.session);
    expect(document.history.getState().done.map(({ label }) => label)).toEqual(['What if: 2 changes']);
    expect(document.model.getState().people.size).toBe(4);
    expect(analyses.map(({ closed }) => closed)).toEqual([false, true]);
    await account.save();
    expect(await storage.documents.read(id)).toEqual(document.encode());
    document.undo();
    expect(document.model.getState().people.size).toBe(2);
    await account.close();
  });

  it('is called what the only step was called', async () => {
    const { account, dana, sandbox } = await start();
    account.session.tryOut((copy) => void leave(copy, dana));
    sandbox().apply();
    expect(account.session.document.history.getState().done.at(-1)?.label).toBe('What if: Dana leaves');
    await account.close();
  });

  it('that wrote nothing offers to undo nothing', async () => {
    const { account, dana, sandbox } = await start();
    const { document } = account.session;
    account.session.tryOut((copy) => tagPeople(copy, [dana], 'stance', 2));
    tagPeople(document, [dana], 'stance', 1);
    sandbox().apply();
    expect(notify).toHaveBeenLastCalledWith({
      id: 'board',
      text: 'Nothing was applied: all of it was changed elsewhere meanwhile.',
    });
    account.session.tryOut((copy) => editPerson(copy, dana, { title: 'CFO' }));
    editPerson(document, dana, { title: 'CFO' });
    sandbox().apply();
    expect(notify).toHaveBeenLastCalledWith({
      id: 'board',
      text: 'Nothing was different in the end; the board is as it was.',
    });
    expect(document.history.getState().done).toHaveLength(2);
    expect(document.model.getState().people.get(dana)).toMatchObject({ stance: 1, title: 'CFO' });
    await account.close();
  });

  it('is refused while the account is for reading only, and nothing is lost', async () => {
    const { account, dana, shown, sandbox } = await start();
    account.session.document.doc.getMap('meta').set('schemaVersion', 99);
    account.session.tryOut((copy) => tagPeople(copy, [dana], 'stance', 2));
    const copy = shown();
    expect(() => sandbox().apply()).toThrow(/open for reading only/);
    expect(shown()).toBe(copy);
    expect(copy.document.model.getState().people.get(dana)?.stance).toBe(2);
    await account.close();
  });
});

describe('Leaving a sandbox', () => {
  it('stops its analysis and lets go of people who were only tried out', async () => {
    const { account, analyses, dana, shown, sandbox } = await start();
    const { view } = account.session;
    account.session.tryOut();
    const [eve = ''] = addPeople(shown().document, [{ name: 'Eve', side: 'customer' }]);
    view.setState(select([dana, eve]));
    sandbox().leave();
    expect(analyses.map(({ closed }) => closed)).toEqual([false, true]);
    expect([...view.getState().selection]).toEqual([dana]);
    account.session.tryOut();
    expect(shown().document.model.getState().people.has(eve)).toBe(false);
    await account.close();
  });

  it('loses something only when something was tried out', async () => {
    const { account, dana, shown } = await start();
    expect(isTryingOut(account)).toBe(false);
    account.session.tryOut();
    expect(isTryingOut(account)).toBe(false);
    stepStances(shown().document, [dana], 1);
    expect(isTryingOut(account)).toBe(true);
    shown().document.undo();
    expect(isTryingOut(account)).toBe(false);
    await account.close();
  });

  it('happens with the account: both analyses are closed', async () => {
    const { account, analyses, dana } = await start();
    account.session.tryOut((copy) => stepStances(copy, [dana], 1));
    await account.close();
    expect(analyses.map(({ closed }) => closed)).toEqual([true, true]);
  });
});
