import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ensureInstalled } from '../../../src/cli/install.mjs';
import { root } from '../../../src/cli/run.mjs';

/* `npm run bench:canvas`. Node 20 reads no TypeScript, so Vite does, as for our own commands. */

await ensureInstalled();
/** @type {{ module: typeof import('./run.ts') }} */
const { module } = await runnerImport(join(root, 'tests/bench/canvas/run.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { tsconfigPaths: true },
});
try {
  await module.benchCanvas(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
