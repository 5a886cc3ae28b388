import {
  type CalendarDate,
  dayNumber,
  type Instant,
  kindOf,
  type Move,
  type MoveId,
  type Person,
  type PersonId,
  type Relationship,
  type Tag,
  type Touch,
  tags,
} from '@/domain/index.ts';

/** Something that has changed about one person. */
export type PersonChange =
  | { readonly kind: 'added'; readonly date: CalendarDate }
  | { readonly kind: 'tag'; readonly date: CalendarDate; readonly tag: Tag; readonly by?: string }
  | { readonly kind: 'connected'; readonly date: CalendarDate; readonly relationship: Relationship }
  /** As entered with the relationship, apart from touches. */
  | { readonly kind: 'contacted'; readonly date: CalendarDate; readonly relationship: Relationship }
  | { readonly kind: 'touch'; readonly date: CalendarDate; readonly touch: Touch }
  | { readonly kind: 'planned' | 'done'; readonly date: CalendarDate; readonly move: Move };

interface Board {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly touches: ReadonlyMap<string, Touch>;
  readonly moves: ReadonlyMap<MoveId, Move>;
}

/** Days looked back where nobody says how many. */
export const usualDaysBack = 30;

const millisecondsPerDay = 86_400_000;

/** The day so many days before another. Throws a RangeError when that is no date. */
export function daysBefore(date: CalendarDate, days: number): CalendarDate {
  const day = dayNumber(date);
  if (day === undefined) throw new RangeError(`Not a date: ${date}`);
  return new Date((day - days) * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The calendar day (UTC) of a moment. */
const dayOf = (instant: Instant): CalendarDate => instant.slice(0, 10);

/**
 * What has changed on a day or later, by person, the newest first: who was added, whose tags were set, what was
 * connected, who was in contact, and with whom moves were planned and done. Only people on the board have an entry.
 */
export function changesSince(
  { people, relationships, touches, moves }: Board,
  since: CalendarDate,
): ReadonlyMap<PersonId, readonly PersonChange[]> {
  const found = new Map<PersonId, PersonChange[]>();
  const note = (person: PersonId, change: PersonChange) => {
    if (change.date < since || !people.has(person)) return;
    const known = found.get(person);
    if (known === undefined) found.set(person, [change]);
    else known.push(change);
  };
  for (const person of people.values()) {
    if (person.createdAt !== undefined) note(person.id, { kind: 'added', date: dayOf(person.createdAt) });
    for (const tag of tags) {
      const [at, by] = [person[`${tag}SetAt`], person[`${tag}SetBy`]];
      if (at === undefined) continue;
      note(person.id, { kind: 'tag', tag, date: dayOf(at), ...(by === undefined ? {} : { by }) });
    }
  }
  for (const relationship of relationships.values()) {
    const { from, to, createdAt, lastContact } = relationship;
    for (const end of new Set([from, to])) {
      if (createdAt !== undefined) note(end, { kind: 'connected', date: dayOf(createdAt), relationship });
      if (lastContact !== undefined) note(end, { kind: 'contacted', date: lastContact, relationship });
    }
  }
  for (const touch of touches.values()) {
    for (const person of new Set([...touch.team, ...touch.contacts])) {
      note(person, { kind: 'touch', date: touch.date, touch });
    }
  }
  for (const move of moves.values()) {
    const { contact, member, createdAt, doneOn } = move;
    for (const person of new Set([contact, member])) {
      if (person === undefined) continue;
      if (createdAt !== undefined) note(person, { kind: 'planned', date: dayOf(createdAt), move });
      if (doneOn !== undefined) note(person, { kind: 'done', date: doneOn, move });
    }
  }
  for (const changes of found.values())
    changes.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return found;
}

/** A change in a few words; its date and whose it is stand beside it. */
export function changeWords(
  change: PersonChange,
  person: PersonId,
  nameOf: (person: PersonId) => string,
): string {
  switch (change.kind) {
    case 'added':
      return 'Added';
    case 'tag': {
      const tag = `${change.tag.charAt(0).toUpperCase()}${change.tag.slice(1)}`;
      return change.by === undefined ? `${tag} set` : `${tag} set by ${change.by}`;
    }
    case 'connected': {
      const { kind, from, to } = change.relationship;
      return `New: ${nameOf(from)} ${kindOf(kind).verb} ${nameOf(to)}`;
    }
    case 'contacted': {
      const { from, to } = change.relationship;
      return `Contact with ${nameOf(from === person ? to : from)}`;
    }
    case 'planned':
    case 'done':
      return `Move ${change.kind}: ${change.move.what ?? 'not said what'}`;
    case 'touch': {
      const { team, contacts, channel } = change.touch;
      const others = (team.includes(person) ? contacts : team).map(nameOf);
      return `${channel ?? 'Touch'} with ${others.join(', ')}`;
    }
  }
}
