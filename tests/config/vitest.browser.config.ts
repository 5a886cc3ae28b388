import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumFlags, findChromium } from '../../src/cli/chromium.mjs';
import { root } from '../../src/cli/run.mjs';
import { type Krackhardt, readKrackhardt } from '../support/krackhardt.ts';

const executablePath = await findChromium();

declare module 'vitest' {
  interface ProvidedContext {
    readonly krackhardt: Krackhardt | undefined;
  }
}

/** Components in a real Chromium; the axe and layout assertions mean nothing in an imitation of the DOM. */
export default defineConfig({
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  // Found before the first test: a package that is bundled later brings a second React with it.
  optimizeDeps: { entries: ['tests/browser/**/*.test.{ts,tsx}', 'src/app/main.tsx'] },
  test: {
    root,
    name: 'browser',
    // A page cannot read files that lie beside the checkout.
    provide: { krackhardt: readKrackhardt() },
    // Generous, for two slow cores that do something else as well.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    include: ['tests/browser/**/*.test.{ts,tsx}'],
    // Each file keeps a page of its own: shared, notices of one lie over the pieces of the next.
    restoreMocks: true,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { args: chromiumFlags(), ...(executablePath === undefined ? {} : { executablePath }) },
      }),
      instances: [{ browser: 'chromium', viewport: { width: 1280, height: 720 } }],
    },
  },
});
