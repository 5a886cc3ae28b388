import type { Relationship, Touch } from './records.ts';
import type { CalendarDate, PersonId } from './units.ts';

/** The latest touch of each pair of team member and contact. */
export type LatestTouches = ReadonlyMap<string, CalendarDate>;

const pairKey = (member: PersonId, contact: PersonId) => `${member}\n${contact}`;

/** Reads every touch once, so that many relationships can ask. */
export function latestTouches(touches: Iterable<Touch>): LatestTouches {
  const latest = new Map<string, CalendarDate>();
  for (const touch of touches) {
    for (const member of touch.team) {
      for (const contact of touch.contacts) {
        const key = pairKey(member, contact);
        const known = latest.get(key);
        if (known === undefined || touch.date > known) latest.set(key, touch.date);
      }
    }
  }
  return latest;
}

/** The later of the date entered and the latest touch of the two, or undefined when neither is known. */
export function lastContactOf(relationship: Relationship, touches: LatestTouches): CalendarDate | undefined {
  const touched =
    touches.get(pairKey(relationship.from, relationship.to)) ??
    touches.get(pairKey(relationship.to, relationship.from));
  const entered = relationship.lastContact;
  if (touched === undefined) return entered;
  return entered === undefined || touched > entered ? touched : entered;
}
