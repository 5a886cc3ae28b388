import { readFileSync } from 'node:fs';

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[], css?: string[],
 *   assets?: string[] }} Chunk */

const dist = '../../dist';

const manifestFile = new URL(`${dist}/.vite/manifest.json`, import.meta.url);
const manifest = /** @type {Record<string, Chunk>} */ (JSON.parse(readFileSync(manifestFile, 'utf8')));

/** Loaded later, but on the way to the first board: the screens. Dialogs are loaded when they are opened. */
const onTheWay = /^src\/app\/(screens|views)\//;

/** @type {Set<string>} */
const files = new Set();

/** @param {string} name */
function collect(name) {
  const chunk = manifest[name];
  if (!chunk || files.has(chunk.file)) return;
  // Of the assets only the worker that every board starts counts: no fonts, and not the one that reads files.
  const workers = (chunk.assets ?? []).filter((file) => file.includes('analysis.worker'));
  for (const file of [chunk.file, ...(chunk.css ?? []), ...workers]) files.add(file);
  for (const imported of chunk.imports ?? []) collect(imported);
  for (const lazy of chunk.dynamicImports ?? []) if (onTheWay.test(lazy)) collect(lazy);
}

for (const [name, chunk] of Object.entries(manifest)) if (chunk.isEntry) collect(name);

export default [
  {
    name: 'start page and board',
    path: [...files].map((file) => `${dist}/${file}`),
    gzip: true,
    limit: '450 kB',
  },
];
