import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root, run } from './run.mjs';

/** Where the built page is. */
export const builtPage = join(root, 'dist');

/** What a build is made of. */
const sources = ['src', 'public', 'index.html', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];

/** Lies in the build itself, and so goes with it whoever empties the folder. */
const stamp = '.sources';

/**
 * A hash over names and contents of everything below these paths.
 *
 * @param {string} folder what the paths are relative to
 * @param {readonly string[]} paths files and folders; what is not there counts as absent
 */
export function hashOf(folder, paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesAt(join(folder, path)))) {
    const name = relative(folder, file).split(sep).join('/');
    const content = readFileSync(file);
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesAt(path) {
  if (!existsSync(path)) return [];
  try {
    const names = readdirSync(path).toSorted();
    return names.flatMap((name) => filesAt(join(path, name)));
  } catch {
    return [path];
  }
}

/** @returns {Promise<void>} after a build of the sources as they are */
export async function build() {
  const made = hashOf(root, sources);
  // Vite keeps what the caller's environment says, and React would be the slow one for developers.
  const code = await run('vite', ['build'], { NODE_ENV: 'production' });
  if (code !== 0) throw new Error('The build failed; what is wrong stands above.');
  writeFileSync(join(builtPage, stamp), made);
}

/** @returns {Promise<void>} at once when the build is of these very sources */
export async function ensureBuilt() {
  const file = join(builtPage, stamp);
  if (existsSync(file) && readFileSync(file, 'utf8') === hashOf(root, sources)) return;
  console.log('Building …');
  await build();
}
