import type { Department, Rank } from '@/domain/index.ts';
import type { PersonIndex } from '../clean-up.ts';
import { byCodeUnit } from '../compare.ts';
import { isLive } from '../coverage.ts';
import type { Position } from '../position.ts';

/** A customer department that has people in it. */
export interface DepartmentInUse {
  readonly department: Department;
  readonly people: readonly PersonIndex[];
  readonly circle: readonly PersonIndex[];
  /** Members of ours with a live thread to anybody in it. */
  readonly liveMembers: readonly PersonIndex[];
}

export function departmentsInUse({ board, snapshot }: Position): DepartmentInUse[] {
  const people = new Map<string, PersonIndex[]>();
  for (const index of board.customers) {
    const id = board.people[index]?.department;
    if (id === undefined) continue;
    const known = people.get(id);
    if (known === undefined) people.set(id, [index]);
    else known.push(index);
  }
  const members = new Map<string, Set<PersonIndex>>();
  for (const thread of board.threads) {
    const id = board.people[thread.contact]?.department;
    if (id === undefined || !isLive(thread, board)) continue;
    members.set(id, (members.get(id) ?? new Set()).add(thread.member));
  }
  const circle = new Set(board.circle);
  return inOrder(snapshot.departments)
    .filter(({ id, side }) => side === 'customer' && people.has(id))
    .map((department) => {
      const inside = people.get(department.id) ?? [];
      return {
        department,
        people: inside,
        circle: inside.filter((index) => circle.has(index)),
        liveMembers: [...(members.get(department.id) ?? [])].sort((a, b) => a - b),
      };
    });
}

/** Departments and ranks as they stand on the board. */
export function inOrder<Row extends Department | Rank>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => a.order - b.order || byCodeUnit(a.id, b.id));
}
