import { type DepartmentId, KingsideError, type RankId, type Side, type TopicId } from '@/domain/index.ts';
import type { AccountDocument } from '../account-document.ts';
import { departmentsInOrder, ranksInOrder } from '../snapshot.ts';

interface Ordered {
  readonly id: string;
  readonly order: number;
}

/** An order between two neighbours: half way, or one beyond the end. */
function between(before: Ordered | undefined, after: Ordered | undefined): number {
  if (before === undefined) return after === undefined ? 1 : after.order - 1;
  return after === undefined ? before.order + 1 : (before.order + after.order) / 2;
}

/**
 * The orders that put a row at this place (0 = first) among the others: mostly its own alone. Two copies that
 * added a row at the same time gave it the same order; where no order fits between, all are counted anew.
 */
function ordersFor(rows: readonly Ordered[], id: string, index: number): ReadonlyMap<string, number> {
  const others = rows.filter((row) => row.id !== id);
  const place = Math.max(0, Math.min(index, others.length));
  const [before, after] = [others[place - 1], others[place]];
  const order = between(before, after);
  if (order !== before?.order && order !== after?.order) return new Map([[id, order]]);
  const ids = others.map((row) => row.id);
  return new Map(ids.toSpliced(place, 0, id).map((row, position) => [row, position + 1]));
}

function named(name: string): string {
  if (name.trim() === '') throw new KingsideError('emptyName');
  return name.trim();
}

/** Adds a file at the right end of its side. */
export function addDepartment(
  document: AccountDocument,
  name: string,
  side: Side = 'customer',
): DepartmentId {
  const order = between(departmentsInOrder(document.model.getState()).at(-1), undefined);
  return document.run(`Add department ${named(name)}`, (edit) =>
    edit.create('departments', { name: named(name), side, order }),
  );
}

export function renameDepartment(document: AccountDocument, id: DepartmentId, name: string): void {
  document.run(`Rename department to ${named(name)}`, (edit) =>
    edit.set('departments', id, { name: named(name) }),
  );
}

/** Puts a file at a place (0 = leftmost) among the files of its side. */
export function moveDepartment(document: AccountDocument, id: DepartmentId, index: number): void {
  const model = document.model.getState();
  const side = model.departments.get(id)?.side;
  const rows = departmentsInOrder(model).filter((department) => department.side === side);
  document.run(`Move department ${model.departments.get(id)?.name ?? ''}`, (edit) => {
    for (const [row, order] of ordersFor(rows, id, index)) edit.set('departments', row, { order });
  });
}

/** Removes a file; its people stand in *No department* afterwards. */
export function removeDepartment(document: AccountDocument, id: DepartmentId): void {
  const model = document.model.getState();
  document.run(`Remove department ${model.departments.get(id)?.name ?? ''}`, (edit) => {
    for (const person of model.people.values()) {
      if (person.department === id) edit.set('people', person.id, { department: undefined });
    }
    edit.remove('departments', id);
  });
}

/** Adds a row below the lowest. */
export function addRank(document: AccountDocument, name: string): RankId {
  const order = between(ranksInOrder(document.model.getState()).at(-1), undefined);
  return document.run(`Add rank ${named(name)}`, (edit) =>
    edit.create('ranks', { name: named(name), order }),
  );
}

export function renameRank(document: AccountDocument, id: RankId, name: string): void {
  document.run(`Rename rank to ${named(name)}`, (edit) => edit.set('ranks', id, { name: named(name) }));
}

/** Puts a row at a place, 0 being the highest. */
export function moveRank(document: AccountDocument, id: RankId, index: number): void {
  const model = document.model.getState();
  document.run(`Move rank ${model.ranks.get(id)?.name ?? ''}`, (edit) => {
    for (const [row, order] of ordersFor(ranksInOrder(model), id, index)) edit.set('ranks', row, { order });
  });
}

/** Removes a row; its people stand in *Rank unknown* afterwards. */
export function removeRank(document: AccountDocument, id: RankId): void {
  const model = document.model.getState();
  document.run(`Remove rank ${model.ranks.get(id)?.name ?? ''}`, (edit) => {
    for (const person of model.people.values()) {
      if (person.rank === id) edit.set('people', person.id, { rank: undefined });
    }
    edit.remove('ranks', id);
  });
}

export function addTopic(document: AccountDocument, name: string): TopicId {
  return document.run(`Add topic ${named(name)}`, (edit) => edit.create('topics', { name: named(name) }));
}

export function renameTopic(document: AccountDocument, id: TopicId, name: string): void {
  document.run(`Rename topic to ${named(name)}`, (edit) => edit.set('topics', id, { name: named(name) }));
}

/** Removes a topic and takes it off everything that carries it. */
export function removeTopic(document: AccountDocument, id: TopicId): void {
  const model = document.model.getState();
  document.run(`Remove topic ${model.topics.get(id)?.name ?? ''}`, (edit) => {
    for (const collection of ['people', 'relationships', 'touches', 'moves'] as const) {
      for (const record of model[collection].values()) {
        if (record.topics?.includes(id) === true) {
          edit.set(collection, record.id, { topics: record.topics.filter((topic) => topic !== id) });
        }
      }
    }
    edit.remove('topics', id);
  });
}
