import { type DepartmentId, type Person, type RankId, type Side, sideIds, sideOf } from '@/domain/index.ts';
import type { LensBoard } from '../lenses/lens.ts';
import { comparePieces } from './piece-order.ts';

export interface SeatFile {
  readonly id: string;
  readonly name: string;
  readonly side: Side;
  readonly department: DepartmentId | null;
}

export interface SeatRow {
  readonly id: string;
  readonly name: string;
  readonly rank: RankId | null;
}

/** Who stands on which square, before anything has a size. */
export interface Seats {
  /** Left to right: our team's, the customer's, the outside. */
  readonly files: readonly SeatFile[];
  /** Highest rank first, *Rank unknown* last. */
  readonly rows: readonly SeatRow[];
  /** `squares[file][row]`: the people there, in their order. */
  readonly squares: readonly (readonly (readonly Person[])[])[];
  /** Per side, those with neither department nor rank, in their order. */
  readonly trays: ReadonlyMap<Side, readonly Person[]>;
}

const noDepartmentName = 'No department';
const unknownRankName = 'Rank unknown';

/** Sides whose one file without departments stands for all of them carry the side's own name. */
const nameWithoutDepartments: Readonly<Record<Side, string>> = {
  team: sideOf('team').label,
  customer: noDepartmentName,
  outside: sideOf('outside').label,
};

const byOrder = (a: { order: number; id: string }, b: { order: number; id: string }) =>
  a.order - b.order || (a.id < b.id ? -1 : 1);

/**
 * Gives everybody a seat. A department of another side or one that is gone counts as none, a rank that is
 * gone as unknown. The file *No department* and the row *Rank unknown* are there only when somebody needs
 * them, or when there would be no file or no row at all.
 */
export function seatPeople(board: LensBoard): Seats {
  const departments = board.departments.toSorted(byOrder);
  const ranks = board.ranks.toSorted(byOrder);
  const sideOfDepartment = new Map(departments.map((department) => [department.id, department.side]));
  const knownRanks = new Set(ranks.map((rank) => rank.id));

  const departmentOf = (person: Person) =>
    person.department !== undefined && sideOfDepartment.get(person.department) === person.side
      ? person.department
      : null;
  const rankOf = (person: Person) =>
    person.rank !== undefined && knownRanks.has(person.rank) ? person.rank : null;

  const people = board.people.toSorted(comparePieces);
  const inTray = (person: Person) => departmentOf(person) === null && rankOf(person) === null;
  const seated = people.filter((person) => !inTray(person));

  const files = sideIds.flatMap((side): SeatFile[] => {
    const own: SeatFile[] = departments
      .filter((department) => department.side === side)
      .map(({ id, name }) => ({ id: `department:${id}`, name, side, department: id }));
    const none = { id: `none:${side}`, side, department: null };
    if (own.length === 0) return [{ ...none, name: nameWithoutDepartments[side] }];
    const needed = seated.some((person) => person.side === side && departmentOf(person) === null);
    return needed ? [...own, { ...none, name: noDepartmentName }] : own;
  });

  const rows: SeatRow[] = ranks.map(({ id, name }) => ({ id: `rank:${id}`, name, rank: id }));
  if (rows.length === 0 || seated.some((person) => rankOf(person) === null)) {
    rows.push({ id: 'none', name: unknownRankName, rank: null });
  }

  const squares = files.map(() => rows.map((): Person[] => []));
  const fileOf = new Map(files.map((file, index) => [file.id, index]));
  const rowOf = new Map(rows.map((row, index) => [row.rank, index]));
  for (const person of seated) {
    const department = departmentOf(person);
    const file = fileOf.get(department === null ? `none:${person.side}` : `department:${department}`);
    const row = rowOf.get(rankOf(person));
    if (file !== undefined && row !== undefined) squares[file]?.[row]?.push(person);
  }

  const trays = new Map(
    sideIds.map((side) => [side, people.filter((person) => person.side === side && inTray(person))]),
  );
  return { files, rows, squares, trays };
}
