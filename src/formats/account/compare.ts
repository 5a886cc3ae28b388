import type { ReadModel } from '@/document/index.ts';
import type { Account, CollectionName } from '@/domain/index.ts';
import { type AccountContents, type ContentRecords, collectionOrder, contentsOf } from './contents.ts';
import { matchRecords } from './match-records.ts';
import { nameOfRecord } from './names-of-records.ts';

/** Whose value stays. For a record only one has: `mine` leaves this account as it is, `theirs` follows the file. */
export type Side = 'mine' | 'theirs';

export interface FieldDifference {
  readonly field: string;
  /** Undefined where unknown. */
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly choice: Side;
}

interface Differing {
  /** Names the difference: collection and id. */
  readonly key: string;
  readonly collection: CollectionName | 'account';
  readonly id: string;
  /** What the record is called on screen. */
  readonly name: string;
}

export type Difference = Differing &
  (
    | { readonly where: 'both'; readonly fields: readonly FieldDifference[] }
    | { readonly where: 'onlyHere' | 'onlyThere'; readonly choice: Side }
  );

/** Two accounts side by side, with what is to become of each difference. */
export interface Comparison {
  readonly differences: readonly Difference[];
  /** The file's records with this account's ids where both have them. */
  readonly theirs: AccountContents;
}

/** Fields that say nothing of the customer. */
const never = new Set(['id', 'createdAt']);

const sameJson = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** What is known goes before what is unknown, a later last contact before an earlier one, and mine before theirs. */
function usualChoice(field: string, mine: unknown, theirs: unknown): Side {
  if (mine === undefined) return 'theirs';
  if (field === 'lastContact' && typeof mine === 'string' && typeof theirs === 'string' && theirs > mine)
    return 'theirs';
  return 'mine';
}

function fieldDifferences(
  mine: object,
  theirs: object,
  left: ReadonlySet<string>,
): readonly FieldDifference[] {
  const here = new Map<string, unknown>(Object.entries(mine));
  const there = new Map<string, unknown>(Object.entries(theirs));
  return [...new Set([...here.keys(), ...there.keys()])]
    .filter((field) => !left.has(field) && !sameJson(here.get(field), there.get(field)))
    .sort()
    .map((field) => {
      const [one, other] = [here.get(field), there.get(field)];
      return { field, mine: one, theirs: other, choice: usualChoice(field, one, other) };
    });
}

function compareCollection(
  collection: CollectionName,
  mine: ContentRecords,
  theirs: ContentRecords,
  matchedByName: ReadonlySet<string>,
): readonly Difference[] {
  const [here, there] = [mine[collection], theirs[collection]];
  return [...new Set([...here.keys(), ...there.keys()])].sort().flatMap((id): Difference[] => {
    const [one, other] = [here.get(id), there.get(id)];
    const differing = { key: `${collection}/${id}`, collection, id };
    if (one !== undefined && other !== undefined) {
      // Two accounts that were made apart count their files and rows differently.
      const left = matchedByName.has(id) ? new Set([...never, 'order']) : never;
      const fields = fieldDifferences(one, other, left);
      if (fields.length === 0) return [];
      return [{ ...differing, name: nameOfRecord(collection, id, mine), where: 'both', fields }];
    }
    return one === undefined
      ? [{ ...differing, name: nameOfRecord(collection, id, theirs), where: 'onlyThere', choice: 'theirs' }]
      : [{ ...differing, name: nameOfRecord(collection, id, mine), where: 'onlyHere', choice: 'mine' }];
  });
}

function accountDifferences(mine: Account, theirs: Account): readonly Difference[] {
  const fields = fieldDifferences(mine, theirs, never);
  if (fields.length === 0) return [];
  return [{ key: 'account', collection: 'account', id: '', name: mine.name, where: 'both', fields }];
}

/**
 * Compares a file without a document's state with this account, field by field. Records belong together by
 * id; in files made elsewhere departments, ranks and topics also by name, people by key, e-mail, or name and
 * organisation, and relationships by kind and ends. With `idsOnly` by id alone. What only one has stays or
 * comes in; where both know something else, mine stays unless chosen otherwise.
 */
export function compareAccounts(
  model: ReadModel,
  file: AccountContents,
  { idsOnly = false } = {},
): Comparison {
  const mine = contentsOf('', model).records;
  const { records, byName } = matchRecords(mine, file.records, idsOnly);
  const differences = collectionOrder.flatMap((name) => compareCollection(name, mine, records, byName[name]));
  return {
    differences: [...accountDifferences(model.account, file.account), ...differences],
    theirs: { ...file, records },
  };
}

/** One difference, or one field of it. */
export interface DifferenceChoice {
  readonly key: string;
  /** Undefined for the whole record. */
  readonly field?: string;
}

/** The comparison with another choice for some differences or for all. */
export function chooseDifferences(
  comparison: Comparison,
  which: readonly DifferenceChoice[] | 'all',
  choice: Side,
): Comparison {
  const chosen = which === 'all' ? undefined : new Set(which.map(({ key, field = '' }) => `${key} ${field}`));
  const isChosen = (key: string, field = '') =>
    chosen === undefined || chosen.has(`${key} ${field}`) || chosen.has(`${key} `);
  return {
    ...comparison,
    differences: comparison.differences.map((difference) => {
      if (difference.where !== 'both')
        return isChosen(difference.key) ? { ...difference, choice } : difference;
      const fields = difference.fields.map((field) =>
        isChosen(difference.key, field.field) ? { ...field, choice } : field,
      );
      return { ...difference, fields };
    }),
  };
}
