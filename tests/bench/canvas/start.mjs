import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';

/* `npm run bench:canvas`. Node 20 reads no TypeScript, so Vite does, as for our own commands. */

/** @type {{ module: typeof import('./run.ts') }} */
const { module } = await runnerImport(join(import.meta.dirname, 'run.ts'), {
  root: resolve(import.meta.dirname, '../../..'),
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
