import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applyUpdateV2, Doc, Map as YMap } from 'yjs';
import { type OpenAccount, TestBrowser, type TestTab } from '#tests/support/test-browser.ts';

/** What can happen to one of two tabs of the same account. */
const stepArbitrary = fc.record({
  tab: fc.constantFrom(0, 1),
  act: fc.oneof(
    fc.record({ kind: fc.constant('set' as const), id: fc.nat(6), field: fc.nat(2), value: fc.nat(99) }),
    fc.record({ kind: fc.constant('delete' as const), id: fc.nat(6) }),
    fc.constant({ kind: 'flush' as const }),
    fc.constant({ kind: 'breathe' as const }),
    fc.constant({ kind: 'wake' as const }),
    fc.constant({ kind: 'reopen' as const }),
    fc.constant({ kind: 'failing' as const }),
    fc.constant({ kind: 'working' as const }),
    fc.constant({ kind: 'forget' as const }),
  ),
});

type Step = typeof stepArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

const people = (doc: Doc) => doc.getMap<YMap<number>>('people');

/** A tab that can be closed and opened again, and whose disk can fail. */
class Actor {
  #failing = false;
  readonly #tab: TestTab;
  #account: OpenAccount;

  private constructor(tab: TestTab, account: OpenAccount) {
    this.#tab = tab;
    this.#account = account;
  }

  static async in(browser: TestBrowser): Promise<Actor> {
    const tab = await browser.tab();
    return new Actor(tab, await tab.open('acme'));
  }

  get content(): unknown {
    return people(this.#account.doc).toJSON();
  }

  async do(act: Step['act']): Promise<void> {
    const { doc, stored } = this.#account;
    switch (act.kind) {
      case 'set': {
        const known = people(doc).get(String(act.id));
        if (known === undefined)
          people(doc).set(String(act.id), new YMap<number>([[String(act.field), act.value]]));
        else known.set(String(act.field), act.value);
        return;
      }
      case 'delete':
        return people(doc).delete(String(act.id));
      case 'flush':
        return this.#failing ? undefined : stored.flush();
      case 'breathe':
        return new Promise((resolve) => setTimeout(resolve, 1));
      case 'wake':
        return this.#tab.wake();
      case 'reopen':
        return this.reopen();
      case 'failing':
        this.#fail(true);
        return;
      case 'working':
        this.#fail(false);
        return;
      case 'forget':
        return stored.forgetHistory();
    }
  }

  #fail(failing: boolean): void {
    this.#failing = failing;
    this.#tab.failWrites(failing ? new Error('No room left') : undefined);
  }

  async reopen(): Promise<void> {
    this.#fail(false);
    await this.#account.stored.close();
    this.#account = await this.#tab.open('acme');
  }

  async settle(): Promise<void> {
    this.#fail(false);
    this.#tab.wake();
    await this.#account.stored.flush();
  }
}

describe('persistence', () => {
  it.each([true, false])(
    'converges to what is stored, whatever two tabs do (channels: %s)',
    async (channels) => {
      const run = async (steps: readonly Step[]) => {
        const browser = new TestBrowser({ compactAfter: 4, channels });
        try {
          const actors = [await Actor.in(browser), await Actor.in(browser)];
          for (const { tab, act } of steps) await actors[tab]?.do(act);
          for (const actor of actors) await actor.settle();
          for (const actor of actors) await actor.settle();

          const reader = await browser.tab();
          const stored = new Doc();
          const state = await reader.documents.read('acme');
          if (state !== undefined) applyUpdateV2(stored, state);
          const expected = people(stored).toJSON();
          await vi.waitFor(() => {
            for (const actor of actors) expect(actor.content).toEqual(expected);
          });
          for (const actor of actors) await actor.reopen();
          for (const actor of actors) expect(actor.content).toEqual(expected);
          expect((await reader.open('acme')).stored.damagedRows).toBe(0);
        } finally {
          browser.quit();
        }
      };
      await fc.assert(fc.asyncProperty(fc.array(stepArbitrary, { maxLength: 60 }), run), { numRuns: 60 });
    },
    60_000,
  );

  it('has every edit of both tabs once they are flushed', async () => {
    const edits = fc.array(fc.record({ tab: fc.constantFrom(0, 1), pause: fc.boolean() }), { maxLength: 60 });
    const run = async (list: readonly { tab: number; pause: boolean }[]) => {
      const browser = new TestBrowser({ compactAfter: 4 });
      try {
        const tabs = [await (await browser.tab()).open('acme'), await (await browser.tab()).open('acme')];
        for (const [index, { tab, pause }] of list.entries()) {
          tabs[tab]?.doc.getMap('people').set(String(index), 'here');
          if (pause) await tabs[tab]?.stored.flush();
        }
        for (const { stored } of tabs) await stored.close();
        const { doc } = await (await browser.tab()).open('acme');
        expect(doc.getMap('people').size).toBe(list.length);
      } finally {
        browser.quit();
      }
    };
    await fc.assert(fc.asyncProperty(edits, run), { numRuns: 60 });
  }, 60_000);
});
