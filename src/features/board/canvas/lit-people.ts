import type { AccountDocument } from '@/document/index.ts';
import { belongsTo, type Person, type PersonId, type TopicId } from '@/domain/index.ts';
import type { BoardView } from '../session/view-store.ts';

interface Looking extends Pick<BoardView, 'selection' | 'insight' | 'topic'> {
  /** The people of the class of a colouring that is looked at. */
  readonly ofClass?: ReadonlySet<PersonId> | undefined;
}

/** The people whom a topic leaves on the board. */
export function peopleOfTopic(people: ReadonlyMap<PersonId, Person>, topic: TopicId): ReadonlySet<PersonId> {
  const found = [...people.values()].filter((person) => belongsTo(person, topic));
  return new Set(found.map(({ id }) => id));
}

/** An insight's people and path while they are what is looked at: until somebody else is selected. */
export function peopleOfInsight({
  insight,
  selection,
}: Pick<Looking, 'insight' | 'selection'>): ReadonlySet<PersonId> | undefined {
  if (insight === undefined) return undefined;
  const people = new Set([...insight.subjects, ...insight.path]);
  return [...selection].every((person) => people.has(person)) ? people : undefined;
}

/**
 * Who stands out while the rest is dimmed: an insight's people and path, else the selected pieces and those
 * they are tied to, else the people of a topic and of a colouring's class; undefined while everything is lit.
 */
export function litPeople(document: AccountDocument, view: Looking): ReadonlySet<PersonId> | undefined {
  const { selection, topic, ofClass } = view;
  const ofInsight = peopleOfInsight(view);
  // An insight about an empty square has nobody to stand out from the rest.
  if (ofInsight !== undefined && ofInsight.size > 0) return ofInsight;
  const { people } = document.model.getState();
  const ofTopic = topic === undefined ? undefined : peopleOfTopic(people, topic);
  if (selection.size === 0) {
    if (ofTopic === undefined || ofClass === undefined) return ofTopic ?? ofClass;
    return new Set([...ofTopic].filter((person) => ofClass.has(person)));
  }
  const lit = new Set(selection);
  for (const person of selection) {
    for (const tie of document.graph.relationshipsOf(person)) {
      const other = tie.from === person ? tie.to : tie.from;
      const shown = topic === undefined || (belongsTo(tie, topic) && ofTopic?.has(other) === true);
      if (shown) lit.add(other);
    }
  }
  return lit;
}
