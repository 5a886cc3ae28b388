import {
  insightNames,
  moveWithout,
  type ReadModel,
  type Review,
  unsigned,
  viewWithout,
} from '@/document/index.ts';
import type { AccountId, PersonId } from '@/domain/index.ts';
import { gunzip, gzip } from '../bytes/gzip.ts';
import { type AccountContents, contentsOf } from './contents.ts';
import { type VettedAccount, vetAccountJson } from './vet-json.ts';
import { toAccountJson } from './write-json.ts';

const write = (contents: AccountContents) => gzip(JSON.stringify(toAccountJson(contents)));

/** What a review keeps (`Review.data`): gzip of the readable account JSON. */
export async function writeReview(id: AccountId, model: ReadModel): Promise<Uint8Array> {
  return await write(contentsOf(id, model));
}

/** The board as a review has it. Throws what the catalogue says when the review is damaged. */
export async function readReview({ name, data }: Pick<Review, 'name' | 'data'>): Promise<VettedAccount> {
  return vetAccountJson(await gunzip({ name, bytes: data }), name, { ofAnySize: true });
}

/**
 * A review without a person, as `erasePerson` leaves the account: their record, relationships, part in touches, moves
 * and the focus of views, the dismissals about them, and their name where it stamps something.
 */
export async function withoutPerson(review: Review, person: PersonId): Promise<Review> {
  const vetted = await readReview(review);
  const { records } = vetted;
  const name = records.people.get(person)?.name;
  const without = <Row extends object>(
    rows: ReadonlyMap<string, Row>,
    isAbout: (row: Row, id: string) => boolean,
  ) =>
    new Map([...rows].filter(([id, row]) => !isAbout(row, id)).map(([id, row]) => [id, unsigned(row, name)]));
  const others = (ids: readonly PersonId[]) => ids.filter((id) => id !== person);
  const touches = [...records.touches.values()]
    .map((touch) => ({ ...touch, team: others(touch.team), contacts: others(touch.contacts) }))
    .filter(({ team, contacts }) => team.length > 0 && contacts.length > 0);
  const data = await write({
    ...vetted,
    records: {
      ...records,
      people: without(records.people, (_, id) => id === person),
      relationships: without(records.relationships, ({ from, to }) => from === person || to === person),
      touches: new Map(touches.map((touch) => [touch.id, unsigned(touch, name)])),
      moves: new Map(
        [...without(records.moves, ({ contact }) => contact === person)].map(([id, move]) => [
          id,
          withChanges(move, moveWithout(move, person, name)),
        ]),
      ),
      dismissals: without(records.dismissals, ({ insight }) => insightNames(insight, person)),
      views: new Map(
        [...records.views].map(([id, view]) => [
          id,
          unsigned(withChanges(view, viewWithout(view, person)), name),
        ]),
      ),
    },
  });
  return { ...review, data };
}

/** A record with changed fields; an undefined one is gone. */
function withChanges<Row extends object>(record: Row, changes: Readonly<Record<string, unknown>>): Row {
  const kept = Object.entries({ ...record, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Row;
}
