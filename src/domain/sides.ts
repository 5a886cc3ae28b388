/** The three sides of the board, in the order they stand on it. */
export const sides = [
  { id: 'team', label: 'Our team', one: 'team member', many: 'team members' },
  { id: 'customer', label: 'Customer', one: 'contact', many: 'contacts' },
  { id: 'outside', label: 'Outside', one: 'outside person', many: 'outside people' },
] as const;

export type Side = (typeof sides)[number]['id'];

export const sideIds: readonly Side[] = sides.map((side) => side.id);

export function sideOf(id: Side): (typeof sides)[number] {
  const side = sides.find((candidate) => candidate.id === id);
  if (side === undefined) throw new RangeError(`No such side: ${id}`);
  return side;
}
