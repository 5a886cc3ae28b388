import type { Findings } from '@/analysis/index.ts';
import type { PersonId, Relationship } from '@/domain/index.ts';

/**
 * The member of ours who covers each contact best today: by the largest direct value, then the higher level, then
 * the first id. Contacts nobody covers have no entry.
 */
export function ownersOf(
  relationships: ReadonlyMap<string, Relationship>,
  threads: Findings['threads'],
): ReadonlyMap<PersonId, PersonId> {
  const best = new Map<
    PersonId,
    { readonly member: PersonId; readonly direct: number; readonly level: number }
  >();
  for (const [id, { direct, counts }] of threads) {
    const thread = relationships.get(id);
    if (thread === undefined || !counts) continue;
    const { from: member, to: contact, strength: level = 0 } = thread;
    const known = best.get(contact);
    const isBetter =
      known === undefined ||
      (direct - known.direct || level - known.level || (member < known.member ? 1 : -1)) > 0;
    if (isBetter) best.set(contact, { member, direct, level });
  }
  return new Map([...best].map(([contact, { member }]) => [contact, member]));
}
