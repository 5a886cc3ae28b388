import type { DepartmentId } from '@/domain/index.ts';
import type { PersonIndex } from '../clean-up.ts';
import { isLive } from '../coverage.ts';
import type { Position } from '../position.ts';

/** How many live threads each of ours has into each department, and who has one to whom. */
export interface LiveCounts {
  count(member: PersonIndex, contact: PersonIndex): number;
}

export function liveCountsOf({ board }: Pick<Position, 'board'>): LiveCounts {
  const departmentOf = (person: PersonIndex): DepartmentId | undefined => board.people[person]?.department;
  const perDepartment = new Map<DepartmentId, Map<PersonIndex, number>>();
  const pairs = new Set<number>();
  const pairKey = (member: PersonIndex, contact: PersonIndex) => member * board.people.length + contact;
  for (const thread of board.threads) {
    if (!isLive(thread, board)) continue;
    const { member, contact } = thread;
    pairs.add(pairKey(member, contact));
    const department = departmentOf(contact);
    if (department === undefined) continue;
    const counts = perDepartment.get(department) ?? new Map<PersonIndex, number>();
    perDepartment.set(department, counts.set(member, (counts.get(member) ?? 0) + 1));
  }
  return {
    /** Into the contact's department, other than to the contact. */
    count: (member, contact) => {
      const department = departmentOf(contact);
      if (department === undefined) return 0;
      const all = perDepartment.get(department)?.get(member) ?? 0;
      return all - (pairs.has(pairKey(member, contact)) ? 1 : 0);
    },
  };
}

/** The one with most live threads into the contact's department, other than to the contact; of equal ones the first id. */
export function mostThreadsInto(
  counts: LiveCounts,
  contact: PersonIndex,
  members: readonly PersonIndex[],
): PersonIndex {
  const [first, ...rest] = members;
  if (first === undefined) throw new RangeError('Nobody of ours');
  return rest.reduce(
    (best, member) => (counts.count(member, contact) > counts.count(best, contact) ? member : best),
    first,
  );
}
