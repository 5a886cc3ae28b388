import type { BoardSnapshot, TopicId } from '@/domain/index.ts';

/**
 * The board restricted to one topic: people and relationships of other topics only are left out. What
 * carries no topic at all belongs to every topic, so that the team and the chief executive need no tags.
 */
export function restrictedTo(snapshot: BoardSnapshot, topic: TopicId): BoardSnapshot {
  const belongs = ({ topics }: { readonly topics?: readonly TopicId[] }) =>
    topics === undefined || topics.length === 0 || topics.includes(topic);
  return {
    ...snapshot,
    people: snapshot.people.filter(belongs),
    relationships: snapshot.relationships.filter(belongs),
  };
}
