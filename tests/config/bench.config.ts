import { defineConfig } from 'vitest/config';
import { root } from '../../src/cli/run.mjs';

/**
 * `npm run bench [part of a file's name]`: tests/bench/*.bench.ts are ordinary test files that measure, print what
 * they measured with console.log and assert ratios. Vitest runs them, because it reads TypeScript and the aliases
 * on every Node; one after the other, because a measurement wants the machine for itself.
 */
export default defineConfig({
  root,
  resolve: { tsconfigPaths: true },
  test: {
    include: ['tests/bench/**/*.bench.ts'],
    fileParallelism: false,
    disableConsoleIntercept: true,
    // Memory is measured after a collection of garbage, which only a flag lets a program ask for.
    execArgv: ['--expose-gc'],
    testTimeout: 300_000,
    passWithNoTests: true,
  },
});
