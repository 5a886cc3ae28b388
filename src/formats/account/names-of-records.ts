import type { ReadModel } from '@/document/index.ts';
import { type CollectionName, kindOf } from '@/domain/index.ts';
import type { ContentRecords } from './contents.ts';

type Named = ContentRecords | ReadModel;

/** What a record is called on screen. */
export function nameOfRecord(collection: CollectionName, id: string, records: Named): string {
  const person = (who: string) => records.people.get(who)?.name ?? 'somebody who is gone';
  switch (collection) {
    case 'relationships': {
      const relationship = records.relationships.get(id);
      if (relationship === undefined) return id;
      return `${person(relationship.from)} ${kindOf(relationship.kind).verb} ${person(relationship.to)}`;
    }
    case 'touches': {
      const touch = records.touches.get(id);
      return touch === undefined
        ? id
        : `${touch.date}: ${[...touch.team, ...touch.contacts].map(person).join(', ')}`;
    }
    case 'moves':
      return records.moves.get(id)?.what ?? id;
    case 'dismissals':
      return records.dismissals.get(id)?.reason ?? id;
    case 'people':
    case 'topics':
    case 'departments':
    case 'ranks':
    case 'views':
      return records[collection].get(id)?.name ?? id;
  }
}
