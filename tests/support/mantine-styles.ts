import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const mantine = 'node_modules/@mantine/core/esm';
const importFrom = /^import (.+) from "(\.[^"]+)";$/gm;

/** Where each name that Mantine exports comes from. */
function exportedFiles(): ReadonlyMap<string, string> {
  const index = readFileSync(`${mantine}/index.mjs`, 'utf8');
  return new Map(
    [...index.matchAll(importFrom)].flatMap(([, names = '', file = '']) =>
      names
        .replaceAll(/[{}]/g, '')
        .split(',')
        .map((name): [string, string] => [name.trim(), join(mantine, file)]),
    ),
  );
}

/** The style sheets of a module and of everything it imports. */
function styleSheetsOf(file: string, seen: Set<string>): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const own = /([^/]+)\.module\.mjs$/.exec(file)?.[1];
  if (own !== undefined) return [own];
  return [...readFileSync(file, 'utf8').matchAll(importFrom)].flatMap(([, , path = '']) =>
    styleSheetsOf(normalize(join(dirname(file), path)), seen),
  );
}

/** The names that our own code and the packages around Mantine's core take from it. */
function usedNames(): readonly string[] {
  const filesIn = (folder: string, ending: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(ending))
      .map((file) => join(folder, file));
  const files = [
    ...filesIn('src', '.tsx'),
    ...filesIn('node_modules/@mantine/notifications/esm', '.mjs'),
    ...filesIn('node_modules/@mantine/spotlight/esm', '.mjs'),
  ];
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/import \{([^}]+)\} from ["']@mantine\/core["']/g)].flatMap(
      ([, names = '']) => names.split(',').map((name) => name.replace(/\btype\b/, '').trim()),
    ),
  );
}

/** The style sheets of every Mantine component that is used, directly or within another, by name. */
export function neededStyleSheets(): readonly string[] {
  const files = exportedFiles();
  const seen = new Set<string>();
  const needed = usedNames().flatMap((name) => {
    const file = files.get(name);
    return file === undefined ? [] : styleSheetsOf(file, seen);
  });
  return [...new Set(needed)].toSorted();
}
