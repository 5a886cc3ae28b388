import type { AccountDocument } from '@/document/index.ts';
import { belongsTo, type Person, type PersonId, type TopicId } from '@/domain/index.ts';
import type { BoardView } from '../session/view-store.ts';

/** What leaves only some people lit, whoever is selected. */
interface Filters extends Pick<BoardView, 'topic'> {
  /** The people of the classes of a colouring that are looked at. */
  readonly ofClass?: ReadonlySet<PersonId> | undefined;
  /** The people whom the focus leaves. */
  readonly ofFocus?: ReadonlySet<PersonId> | undefined;
}

interface Looking extends Filters, Pick<BoardView, 'selection' | 'insight'> {}

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

/** The people whom topic, colouring and focus leave, and among whom one walks; undefined for everybody. */
export function peopleLeft(
  document: AccountDocument,
  { topic, ofClass, ofFocus }: Filters,
): ReadonlySet<PersonId> | undefined {
  const ofTopic = topic === undefined ? undefined : peopleOfTopic(document.model.getState().people, topic);
  const [first, ...others] = [ofTopic, ofClass, ofFocus].filter((people) => people !== undefined);
  if (first === undefined || others.length === 0) return first;
  return new Set([...first].filter((person) => others.every((people) => people.has(person))));
}

/**
 * Who stands out while the rest is dimmed: an insight's people and path, else whom the focus leaves, else the
 * selected pieces and those they are tied to, else the people of a topic and of a colouring's class; undefined while
 * everything is lit. Who is selected is never dimmed.
 */
export function litPeople(document: AccountDocument, view: Looking): ReadonlySet<PersonId> | undefined {
  const { selection, topic, ofFocus } = view;
  const ofInsight = peopleOfInsight(view);
  // An insight about an empty square has nobody to stand out from the rest.
  if (ofInsight !== undefined && ofInsight.size > 0) return ofInsight;
  if (selection.size === 0 || ofFocus !== undefined) {
    const left = peopleLeft(document, view);
    return left === undefined || selection.size === 0 ? left : new Set([...left, ...selection]);
  }
  const { people } = document.model.getState();
  const ofTopic = topic === undefined ? undefined : peopleOfTopic(people, topic);
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
