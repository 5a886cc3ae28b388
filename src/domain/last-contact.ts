import type { Relationship, Touch } from './records.ts';
import type { CalendarDate, PersonId } from './units.ts';

/** The latest touch of each pair: team member, then contact. */
export type LatestTouches = ReadonlyMap<PersonId, ReadonlyMap<PersonId, CalendarDate>>;

/** Reads every touch once, so that many relationships can ask. */
export function latestTouches(touches: Iterable<Touch>): LatestTouches {
  const latest = new Map<PersonId, Map<PersonId, CalendarDate>>();
  for (const { date, team, contacts } of touches) {
    for (const member of team) {
      const own = latest.get(member) ?? new Map<PersonId, CalendarDate>();
      latest.set(member, own);
      for (const contact of contacts) {
        const known = own.get(contact);
        if (known === undefined || date > known) own.set(contact, date);
      }
    }
  }
  return latest;
}

/** The later of the date entered and the latest touch of the two, or undefined when neither is known. */
export function lastContactOf(relationship: Relationship, touches: LatestTouches): CalendarDate | undefined {
  const touched =
    touches.get(relationship.from)?.get(relationship.to) ??
    touches.get(relationship.to)?.get(relationship.from);
  const entered = relationship.lastContact;
  if (touched === undefined) return entered;
  return entered === undefined || touched > entered ? touched : entered;
}
