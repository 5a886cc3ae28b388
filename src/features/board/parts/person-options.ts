import { type Person, sides } from '@/domain/index.ts';

/** People as the options of a field: by side, then by name; a title tells namesakes apart. */
export function personOptions(
  people: ReadonlyMap<string, Person>,
  wanted: (person: Person) => boolean = () => true,
): { group: string; items: { value: string; label: string }[] }[] {
  const able = [...people.values()].filter(wanted);
  return sides
    .map(({ id, label }) => ({
      group: label,
      items: able
        .filter(({ side }) => side === id)
        .toSorted((a, b) => a.name.localeCompare(b.name))
        .map((person) => ({
          value: person.id,
          label: person.title === undefined ? person.name : `${person.name}, ${person.title}`,
        })),
    }))
    .filter(({ items }) => items.length > 0);
}
