import type { AccountDocument } from '@/document/index.ts';
import type { Person, PersonId, TopicId } from '@/domain/index.ts';
import type { BoardView } from '../session/view-store.ts';

type Looking = Pick<BoardView, 'selection' | 'insight' | 'topic'>;

/** The people of a topic: who carries no topic at all belongs to every one. */
export function peopleOfTopic(people: ReadonlyMap<PersonId, Person>, topic: TopicId): ReadonlySet<PersonId> {
  const found = [...people.values()].filter(
    ({ topics = [] }) => topics.length === 0 || topics.includes(topic),
  );
  return new Set(found.map(({ id }) => id));
}

/**
 * Who stands out while the rest is dimmed: the selected pieces and those they are tied to, else an insight's
 * people and path, else a topic's people; undefined while everything is lit.
 */
export function litPeople(document: AccountDocument, view: Looking): ReadonlySet<PersonId> | undefined {
  if (view.insight !== undefined)
    return new Set([...view.insight.subjects, ...view.insight.path, ...view.selection]);
  if (view.selection.size > 0) {
    const lit = new Set(view.selection);
    for (const person of view.selection)
      for (const other of document.graph.neighboursOf(person)) lit.add(other);
    return lit;
  }
  return view.topic === undefined ? undefined : peopleOfTopic(document.model.getState().people, view.topic);
}
