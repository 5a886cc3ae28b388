import { type ReadModel, snapshotOf } from '@/document/index.ts';
import type { Account, AccountId, Records, Topic } from '@/domain/index.ts';

/** The readable records of an account by collection and id. */
export type ContentRecords = { readonly [Name in keyof Records]: ReadonlyMap<string, Records[Name]> };

/** What a file, a review or a document holds of one account. */
export interface AccountContents {
  readonly id?: AccountId;
  readonly account: Account;
  readonly records: ContentRecords;
}

export const formatName = 'kingside-account';
export const formatVersion = 1;

/** The collections in the order a file has them: what others refer to comes first. */
export const collectionOrder = [
  'ranks',
  'departments',
  'topics',
  'people',
  'relationships',
  'touches',
  'moves',
  'dismissals',
  'views',
] as const satisfies readonly (keyof Records)[];

/** The field of the account that keeps a file's unknown keys of the top level, so that they survive. */
export const otherKeys = 'otherKeys';

const byId = <Row extends { readonly id: string }>(rows: Iterable<Row>): ReadonlyMap<string, Row> =>
  new Map([...rows].map((row) => [row.id, row]));

function withKnownTopics<Row extends { readonly topics?: readonly string[] }>(
  row: Row,
  topics: ReadonlyMap<string, Topic>,
): Row {
  if (row.topics === undefined || row.topics.every((topic) => topics.has(topic))) return row;
  return { ...row, topics: row.topics.filter((topic) => topics.has(topic)) };
}

/**
 * The contents of a document. Relationships that the invariants leave out stay in, except those whose end is
 * gone; references to departments, ranks and topics that are gone read as unknown.
 */
export function contentsOf(id: AccountId, model: ReadModel): AccountContents {
  const people = snapshotOf(model).people.map((person) => withKnownTopics(person, model.topics));
  const relationships = [...model.storedRelationships.values()]
    .filter((relationship) => model.ignored.get(relationship.id)?.kind !== 'missingEnd')
    .map((relationship) => withKnownTopics(relationship, model.topics));
  const touches = [...model.touches.values()].map((touch) => withKnownTopics(touch, model.topics));
  const moves = [...model.moves.values()].map((move) => withKnownTopics(move, model.topics));
  return {
    id,
    account: model.account,
    records: {
      ranks: model.ranks,
      departments: model.departments,
      topics: model.topics,
      people: byId(people),
      relationships: byId(relationships),
      touches: byId(touches),
      moves: byId(moves),
      dismissals: model.dismissals,
      views: model.views,
    },
  };
}
