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
 * Runs every check, whatever the ones before it said, or those whose name has one of the words.
 *
 * @param {readonly string[]} words
 * @returns {Promise<void>}
 * @throws {Error} naming the checks that failed
 */
export async function check(words) {
  await ensureInstalled();
  const chosen = Object.entries(checks).filter(
    ([name]) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  if (chosen.length === 0)
    throw new Error(`There is no such check; there are ${Object.keys(checks).join(', ')}.`);
  /** @type {string[]} */
  const failed = [];
  for (const [name, isFine] of chosen) {
    console.log(`\n— ${name}`);
    const code = await Promise.resolve(isFine()).catch(report);
    if (code !== 0) failed.push(name);
  }
  console.log('');
  if (failed.length > 0) throw new Error(`Failed: ${failed.join(', ')}`);
  console.log(chosen.length === 1 ? 'The check passed.' : `All ${chosen.length} checks passed.`);
}

/** @param {unknown} error */
function report(error) {
  console.error(error instanceof Error ? error.message : error);
  return 1;
}
