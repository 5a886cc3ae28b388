import { type BoardSnapshot, belongsTo, type TopicId } from '@/domain/index.ts';

/** The board restricted to one topic: people and relationships of other topics only are left out. */
export function restrictedTo(snapshot: BoardSnapshot, topic: TopicId): BoardSnapshot {
  return {
    ...snapshot,
    people: snapshot.people.filter((person) => belongsTo(person, topic)),
    relationships: snapshot.relationships.filter((relationship) => belongsTo(relationship, topic)),
  };
}
