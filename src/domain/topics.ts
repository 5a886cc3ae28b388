import type { TopicId } from './units.ts';

/**
 * Whether something stays when the board is restricted to a topic: what carries no topic at all belongs to
 * every one, so that the team and the chief executive need no tags.
 */
export function belongsTo({ topics }: { readonly topics?: readonly TopicId[] }, topic: TopicId): boolean {
  return topics === undefined || topics.length === 0 || topics.includes(topic);
}
