import { readAccount } from '@/document/index.ts';
import { type Account, KingsideError } from '@/domain/index.ts';
import { limits } from '../limits.ts';
import { type AccountContents, collectionOrder, otherKeys } from './contents.ts';
import { accountObject, isObject, type JsonObject, parseJson } from './parse-json.ts';
import { NameResolver } from './resolve-names.ts';
import { Findings, listOf, type SetAside, vetRecords } from './vet-records.ts';
import { vetRelationships } from './vet-relationships.ts';

/** What a file holds that can come in, and what was set aside. */
export interface VettedAccount extends AccountContents {
  /** Broken records; the others are not affected. */
  readonly quarantined: readonly SetAside[];
  /** What else is worth telling: turned round, made from a name, left out. */
  readonly notes: readonly string[];
}

/** The key beside the readable data that holds the Yjs state, base64. */
export const stateKey = 'yjs';

const knownKeys: ReadonlySet<string> = new Set([
  'format',
  'version',
  'account',
  stateKey,
  ...collectionOrder,
]);

const longestId = 200;

function vetAccount(json: JsonObject, findings: Findings): Pick<VettedAccount, 'id' | 'account'> {
  const raw = json['account'];
  if (!isObject(raw)) findings.note('The account itself has no fields; it comes in without a name.');
  const { id, ...fields } = isObject(raw) ? raw : {};
  const account = readAccount(Object.entries(fields));
  for (const [field, value] of Object.entries(fields)) {
    const isLost = value !== null && field !== 'schemaVersion' && !Object.hasOwn(account, field);
    if (isLost || (field === 'name' && account.name !== value)) {
      findings.note(`The account's "${field}" cannot be read and was left out.`);
    }
  }
  const others = Object.fromEntries(Object.entries(json).filter(([key]) => !knownKeys.has(key)));
  const named: Account =
    Object.keys(others).length === 0 ? account : { ...account, ...{ [otherKeys]: others } };
  const hasId = typeof id === 'string' && id !== '' && id.length <= longestId;
  return { account: named, ...(hasId ? { id } : {}) };
}

/** Whether every row has an order and they grow; otherwise their place in the list is their order. */
function isInOrder(rows: readonly unknown[]): boolean {
  let last = Number.NEGATIVE_INFINITY;
  return rows.every((row) => {
    const order = isObject(row) ? row['order'] : undefined;
    if (typeof order !== 'number' || !Number.isFinite(order) || order < last) return false;
    last = order;
    return true;
  });
}

function withOrder(rows: readonly unknown[]): (raw: JsonObject, at: number) => JsonObject {
  return isInOrder(rows) ? (raw) => raw : (raw, at) => ({ ...raw, order: at + 1 });
}

/** Throws where an import would bring more people or relationships than the limit. */
export function refuseTooMany(people: number, relationships: number): void {
  if (people > limits.people) throw new KingsideError('tooManyPeople', people, limits.people);
  if (relationships > limits.relationships) {
    throw new KingsideError('tooManyRelationships', relationships, limits.relationships);
  }
}

export interface VetOptions {
  /** For what was an account of ours already, which may have grown beyond the limit of one import. */
  readonly ofAnySize?: boolean;
}

/** Vets a parsed file record by record. Throws where there are more people or relationships than the limit. */
export function vetAccountObject(json: JsonObject, { ofAnySize = false }: VetOptions = {}): VettedAccount {
  const findings = new Findings();
  const list = (collection: (typeof collectionOrder)[number]) => listOf(json, collection, findings);
  if (!ofAnySize) refuseTooMany(list('people').length, list('relationships').length);

  const inRankOrder = withOrder(list('ranks'));
  const inFileOrder = withOrder(list('departments'));
  const ranks = vetRecords('ranks', list('ranks'), findings, inRankOrder);
  const departments = vetRecords('departments', list('departments'), findings, (raw, at) => ({
    ...inFileOrder(raw, at),
    side: raw['side'] ?? 'customer',
  }));
  const topics = vetRecords('topics', list('topics'), findings);
  const names = new NameResolver(departments, ranks, topics, findings);
  const withTopics = (raw: JsonObject) => names.withTopics(raw);
  const people = vetRecords('people', list('people'), findings, (raw) => names.person(raw));
  const relationships = vetRelationships(
    vetRecords('relationships', list('relationships'), findings, withTopics),
    people,
    findings,
  );
  const touches = vetRecords('touches', list('touches'), findings, withTopics);
  const moves = vetRecords('moves', list('moves'), findings, withTopics);
  const dismissals = vetRecords('dismissals', list('dismissals'), findings);
  const views = vetRecords('views', list('views'), findings);
  return {
    ...vetAccount(json, findings),
    records: { ranks, departments, topics, people, relationships, touches, moves, dismissals, views },
    quarantined: findings.quarantined,
    notes: [...new Set(findings.notes)],
  };
}

/**
 * Reads the readable account JSON. Broken records are set aside one by one; the file is refused only when it
 * is no JSON, no account, newer than this Kingside, or beyond the limits.
 */
export function vetAccountJson(text: string, name = 'account.json', options?: VetOptions): VettedAccount {
  return vetAccountObject(accountObject(name, parseJson(name, text)), options);
}
