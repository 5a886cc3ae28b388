import { defineConfig } from 'vitest/config';
import { root } from '../../src/cli/run.mjs';

/** Everything that needs no browser: unit, contract and property tests. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    root,
    name: 'node',
    environment: 'node',
    // The files of a worker share the modules they load, which is half of what a run costs. A module that was loaded
    // before cannot be replaced: what is to be watched is spied upon, and put back (no `vi.mock`).
    isolate: false,
    // Generous, for two slow cores that do something else as well.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    include: ['tests/{unit,contracts,properties}/**/*.test.{ts,tsx}'],
  },
});
