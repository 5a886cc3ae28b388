import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './run.mjs';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean }> }} Lockfile */

/**
 * Whether everything the lockfile names is installed at its version. npm writes what it installed into a
 * lockfile of its own, so that nobody has to keep a stamp. Optional packages are those for other platforms.
 *
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json
 */
export function isComplete(wanted, installed) {
  const there = installed.packages ?? {};
  return Object.entries(wanted.packages ?? {}).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
}

/**
 * Installs what is missing, exactly as locked.
 *
 * @param {import('./run.mjs').Output} [out] where to say so
 * @returns {Promise<void>}
 * @throws {Error} when npm fails
 */
export async function ensureInstalled(out = 'stdout') {
  if (isComplete(lockfile('package-lock.json'), lockfile('node_modules/.package-lock.json'))) return;
  process[out].write('Installing what is missing …\n');
  const code = await npm(['ci', '--no-audit', '--no-fund'], out);
  if (code !== 0) throw new Error('npm could not install the packages; the first start needs a network.');
}

/**
 * @param {string} path
 * @returns {Lockfile} an empty one where there is none
 */
function lockfile(path) {
  try {
    return /** @type {Lockfile} */ (JSON.parse(readFileSync(join(root, path), 'utf8')));
  } catch {
    return {};
  }
}
