import type { Person } from '@/domain/index.ts';

/** As in "12 people; they move to No department when it is removed". Undefined when nobody stands there. */
export function usesOf(
  people: ReadonlyMap<string, Person>,
  stands: (person: Person) => boolean,
  becomes: string,
): string | undefined {
  const count = [...people.values()].filter(stands).length;
  if (count === 0) return undefined;
  return count === 1
    ? `1 person, who ${becomes} when it is removed`
    : `${count} people, who ${becomes} when it is removed`;
}
