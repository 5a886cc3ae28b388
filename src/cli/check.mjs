import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { checkLayers } from './layers.mjs';
import { run } from './run.mjs';

/** @type {Record<string, () => number | Promise<number>>} what is checked, by the tool that does */
const checks = {
  'format (biome)': () =>
    run('biome', ['check', '--config-path=tests/config/format.json', '--error-on-warnings']),
  'lint (oxlint)': () => run('oxlint', ['--config', 'tests/config/oxlint.jsonc']),
  'types (tsc)': () => run('tsc', ['--project', '.']),
  'layers (dependency-cruiser)': checkLayers,
  'unused (knip)': () => run('knip', ['--config', 'tests/config/knip.jsonc']),
  'size (size-limit)': async () => {
    await ensureBuilt();
    return run('size-limit', ['--config', 'tests/config/size-limit.mjs']);
  },
};

/**
 * Runs every check, whatever the ones before it said.
 *
 * @returns {Promise<void>}
 * @throws {Error} naming the checks that failed
 */
export async function check() {
  await ensureInstalled();
  /** @type {string[]} */
  const failed = [];
  for (const [name, isFine] of Object.entries(checks)) {
    console.log(`\n— ${name}`);
    const code = await Promise.resolve(isFine()).catch(report);
    if (code !== 0) failed.push(name);
  }
  console.log('');
  if (failed.length > 0) throw new Error(`Failed: ${failed.join(', ')}`);
  console.log(`All ${Object.keys(checks).length} checks passed.`);
}

/** @param {unknown} error */
function report(error) {
  console.error(error instanceof Error ? error.message : error);
  return 1;
}
