import { compareIDs, type Doc, getState, type ID } from 'yjs';
import { type CollectionName, collectionNames } from '@/domain/index.ts';
import { sameValue } from './patches.ts';
import { collectionOf, recordOf, type StoredRecord } from './shape.ts';

interface Field {
  readonly name: string;
  readonly value: unknown;
  /** The other copy has had this value before. */
  readonly seen: boolean;
}

/** One copy's part of a record, as it was before the merge. */
interface Half {
  readonly made: ID;
  /** The other copy has had this map before, so that the two were joined then. */
  readonly joined: boolean;
  readonly fields: readonly Field[];
}

/** A record that both copies made by themselves under the same id. */
export interface TwiceMade {
  readonly collection: CollectionName;
  readonly id: string;
  readonly halves: readonly [Half, Half];
}

const hasSeen = (doc: Doc, { client, clock }: ID) => getState(doc.store, client) > clock;

function halfOf(record: StoredRecord, made: ID, other: Doc): Half {
  // Plain values: what is shared in one document cannot be put into another.
  const fields = Object.entries(record.toJSON()).map(([name, value]): Field => {
    const item = record._map.get(name);
    return { name, value, seen: item !== undefined && hasSeen(other, item.id) };
  });
  return { made, joined: hasSeen(other, made), fields };
}

/**
 * The records that two copies hold as two maps: both imported the same readable file, say. Of two maps under one
 * key Yjs keeps one whole, and the edits in the other would be lost.
 */
export function twiceMade(mine: Doc, theirs: Doc): readonly TwiceMade[] {
  return collectionNames.flatMap((collection) =>
    [...collectionOf(theirs, collection)].flatMap(([id, stored]): TwiceMade[] => {
      const [one, other] = [recordOf(collectionOf(mine, collection).get(id)), recordOf(stored)];
      const [here, there] = [one?._item?.id, other?._item?.id];
      if (one === undefined || other === undefined || here === undefined || there === undefined) return [];
      if (compareIDs(here, there)) return [];
      return [{ collection, id, halves: [halfOf(one, here, theirs), halfOf(other, there, mine)] }];
    }),
  );
}

/**
 * Brings what the maps that gave way knew over to those that stayed, once the two copies are merged. Where both
 * knew something else the value of the map that stayed stays, which is the same one in every copy; what was
 * edited in the other since the two were joined is newer and goes before it.
 */
export function joinRecords(doc: Doc, records: readonly TwiceMade[]): void {
  for (const { collection, id, halves } of records) {
    const stays = recordOf(collectionOf(doc, collection).get(id));
    const made = stays?._item?.id;
    if (stays === undefined || made === undefined) continue;
    for (const half of halves) {
      if (compareIDs(half.made, made)) continue;
      for (const { name, value, seen } of half.fields) {
        const goesBefore = half.joined ? !sameValue(stays.get(name), value) : !stays.has(name);
        if (!seen && goesBefore) stays.set(name, value);
      }
    }
  }
}
