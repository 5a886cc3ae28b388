import type { ReadModel } from '@/document/index.ts';
import { circleRoles, type PersonId } from '@/domain/index.ts';

/** Something that is not known of some of those whose word counts. */
export interface Missing {
  /** As in "no stance". */
  readonly what: string;
  readonly people: readonly PersonId[];
}

/**
 * What keeps the confidence down: of whom in the circle which fact is unknown, the most frequent first.
 *
 * @param contacts those the analysis counts
 * @param hasDate whether the day of any contact with somebody is known
 */
export function missingOf(
  contacts: Iterable<PersonId>,
  { people }: Pick<ReadModel, 'people'>,
  hasDate: (contact: PersonId) => boolean,
): readonly Missing[] {
  const circle = [...contacts].flatMap((id) => {
    const person = people.get(id);
    return person !== undefined && circleRoles.some((role) => role === person.role) ? [person] : [];
  });
  const without = (what: string, isKnown: (person: (typeof circle)[number]) => boolean): Missing => ({
    what,
    people: circle.filter((person) => !isKnown(person)).map(({ id }) => id),
  });
  return [
    without('no stance', ({ stance }) => stance !== undefined),
    without('no influence', ({ influence }) => influence !== undefined),
    without('no dated contact', ({ id }) => hasDate(id)),
  ]
    .filter((missing) => missing.people.length > 0)
    .toSorted((a, b) => b.people.length - a.people.length);
}
