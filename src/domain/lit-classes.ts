import type { DepartmentId } from './units.ts';

/** The class of a colouring that holds a department's people, as views name it. */
export type DepartmentClassId = `department:${DepartmentId}`;

const prefix = 'department:';

/** By the department itself, not its place: a view that is kept lights the same one when others come and go. */
export function classOfDepartment(id: DepartmentId): DepartmentClassId {
  return `${prefix}${id}`;
}

/** The department of such a class; undefined for any other. */
export function departmentOfClass(id: string | number): DepartmentId | undefined {
  return typeof id === 'string' && id.startsWith(prefix) ? id.slice(prefix.length) : undefined;
}
