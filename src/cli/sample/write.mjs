import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../run.mjs';

/*
 * Writes the sample account anew. Do so only when its content changes: copies that people have opened of an
 * older one no longer merge with those of the new.
 */

const file = join(root, 'src/app/sample/sample-account.bin');

/** @type {{ module: typeof import('./sample-account.ts') }} */
const { module } = await runnerImport(join(root, 'src/cli/sample/sample-account.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { tsconfigPaths: true },
});
const document = module.sampleAccount('sample');
const bytes = document.encode();
document.close();
writeFileSync(file, bytes);
console.log(`Wrote ${bytes.length} bytes.`);
