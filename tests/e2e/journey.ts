import { test as base, expect, type Request } from '@playwright/test';
import { AccountsPage } from './pages/accounts-page.ts';
import { BoardPage } from './pages/board-page.ts';

interface Journey {
  readonly accounts: AccountsPage;
  readonly board: BoardPage;
  /** Nothing is thrown, and nobody but the app's own server is asked. */
  readonly quiet: void;
}

/** A journey through the built app. It fails when a page throws, or asks anybody but the app's own server. */
export const test = base.extend<Journey>({
  accounts: async ({ page }, provide) => provide(new AccountsPage(page)),
  board: async ({ page }, provide) => provide(new BoardPage(page)),
  quiet: [
    async ({ context, baseURL }, provide) => {
      const thrown: string[] = [];
      const foreign = new Set<Request>();
      context.on('weberror', (error) => thrown.push(error.error().message));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        const own = protocol === 'data:' || protocol === 'blob:' || origin === new URL(baseURL ?? '').origin;
        if (!own) foreign.add(request);
      });
      context.on('requestfailed', (request) => {
        // What the policy of the page stops never leaves the browser.
        if (request.failure()?.errorText === 'csp') foreign.delete(request);
      });
      await provide();
      expect(thrown).toEqual([]);
      expect([...foreign].map((request) => request.url())).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
