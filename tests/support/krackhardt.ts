import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../shared/data/krackhardt');

const names = [
  'High-Tec-Attributes.csv',
  'High-Tec-edgelist-Advice.txt',
  'High-Tec-edgelist-Friendship.txt',
  'High-Tec-edgelist-ReportsTo.txt',
] as const;

/** The files of the real organisation, by name. */
export type Krackhardt = Readonly<Record<(typeof names)[number], string>>;

/** Reads them; undefined where the data does not lie beside the checkout, and then their tests skip. */
export function readKrackhardt(): Krackhardt | undefined {
  if (!names.every((name) => existsSync(resolve(folder, name)))) return undefined;
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(resolve(folder, name), 'utf8')]),
  ) as Krackhardt;
}
