import type { CollectionName } from '@/domain/index.ts';
import { type AccountContents, collectionOrder, formatName, formatVersion, otherKeys } from './contents.ts';

/** The keys of a record in the order they are written; unknown ones follow by name. */
const keyOrder: Readonly<Record<CollectionName | 'account', readonly string[]>> = {
  account: ['id', 'name', 'asOf', 'reviewCadence', 'contactLimit', 'sample'],
  ranks: ['id', 'name', 'order'],
  departments: ['id', 'name', 'side', 'order'],
  topics: ['id', 'name'],
  people: [
    'id',
    'name',
    'side',
    'title',
    'department',
    'rank',
    'role',
    'influence',
    'stance',
    'active',
    'key',
    'pin',
  ],
  relationships: ['id', 'kind', 'from', 'to', 'strength', 'target', 'cadence', 'lastContact'],
  touches: ['id', 'date', 'team', 'contacts', 'channel', 'note'],
  moves: ['id', 'what', 'type', 'member', 'contact', 'via', 'reason', 'due', 'expected', 'doneOn'],
  dismissals: ['id', 'insight', 'severity', 'reason', 'by', 'at'],
  views: ['id', 'name', 'lens', 'colouring', 'litClasses', 'layers', 'topic', 'department', 'focus', 'frame'],
};

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function inKeyOrder(row: object, order: readonly string[]): Record<string, unknown> {
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const entries = Object.entries(row).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => place(a) - place(b) || compare(a, b)));
}

/** Files and rows stand in their order on the board, everything else by id. */
function sorted<Row extends { readonly id: string; readonly order?: number }>(
  rows: Iterable<Row>,
): readonly Row[] {
  return [...rows].sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || compare(a.id, b.id));
}

/**
 * The readable account JSON of `public/kingside-account.schema.json` as an object. The same contents give the
 * same JSON, whatever the order they were made in. Keys of the file nobody knows here come back at the top.
 */
export function toAccountJson({ id, account, records }: AccountContents): Record<string, unknown> {
  const { [otherKeys]: others, ...known } = account as typeof account & { readonly [otherKeys]?: unknown };
  const json: Record<string, unknown> = {
    format: formatName,
    version: formatVersion,
    account: inKeyOrder({ ...(id === undefined ? {} : { id }), ...known }, keyOrder.account),
  };
  for (const name of collectionOrder) {
    const rows: Iterable<{ readonly id: string; readonly order?: number }> = records[name].values();
    json[name] = sorted(rows).map((row) => inKeyOrder(row, keyOrder[name]));
  }
  if (typeof others === 'object' && others !== null) {
    for (const [key, value] of Object.entries(others)) if (!Object.hasOwn(json, key)) json[key] = value;
  }
  return json;
}

/** The readable account JSON as text, a line per key. */
export function writeAccountJson(contents: AccountContents): string {
  return `${JSON.stringify(toAccountJson(contents), undefined, 2)}\n`;
}
