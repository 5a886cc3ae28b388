import type { AccountDocument } from '@/document/index.ts';
import type { Person, TopicId } from '@/domain/index.ts';

/** The topics that all of these people carry, and those that only some do. */
export function sharedTopics(people: readonly Person[]): {
  all: readonly TopicId[];
  some: readonly TopicId[];
} {
  const carried = new Set(people.flatMap(({ topics = [] }) => topics));
  const all = [...carried].filter((topic) => people.every(({ topics = [] }) => topics.includes(topic)));
  return { all, some: [...carried].filter((topic) => !all.includes(topic)) };
}

/** Makes these the topics that all carry, as one step; topics that only some carry stay with them. */
export function setSharedTopics(
  document: AccountDocument,
  people: readonly Person[],
  chosen: readonly TopicId[],
): void {
  const removed = new Set(sharedTopics(people).all.filter((topic) => !chosen.includes(topic)));
  document.run(`Set topics of ${people.length} people`, (edit) => {
    for (const { id, topics = [] } of people) {
      const next = [...new Set([...topics.filter((topic) => !removed.has(topic)), ...chosen])];
      edit.set('people', id, { topics: next.length === 0 ? undefined : next });
    }
  });
}
