import { type Person, roleIds } from '@/domain/index.ts';

const names = new Intl.Collator('en');

/** The table of roles runs from king to pawn on each side; without a role one stands behind. */
const placeOf = (person: Person) =>
  person.role === undefined ? roleIds.length : roleIds.indexOf(person.role);

/**
 * The order of people within a square: by role, then name, then id. Influence and stance do not count, so
 * that quick tagging does not shuffle the pieces under the user's hands.
 */
export function comparePieces(a: Person, b: Person): number {
  return placeOf(a) - placeOf(b) || names.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}
