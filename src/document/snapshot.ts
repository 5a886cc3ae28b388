import type { BoardSnapshot, Department, Rank } from '@/domain/index.ts';
import type { ReadModel } from './read-model.ts';

const inOrder = <Row extends { readonly order: number; readonly id: string }>(rows: Iterable<Row>): Row[] =>
  [...rows].toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

/** Files of the board, left to right. */
export function departmentsInOrder(model: Pick<ReadModel, 'departments'>): readonly Department[] {
  return inOrder(model.departments.values());
}

/** Rows of the board, the highest first. */
export function ranksInOrder(model: Pick<ReadModel, 'ranks'>): readonly Rank[] {
  return inOrder(model.ranks.values());
}

const snapshots = new WeakMap<ReadModel, BoardSnapshot>();

/**
 * The board as the analysis, the lenses and the exports read it. A department of another side, or one that
 * is no longer there, and a rank that is no longer there read as unknown. Made once per model.
 */
export function snapshotOf(model: ReadModel): BoardSnapshot {
  const known = snapshots.get(model);
  if (known !== undefined) return known;
  const snapshot: BoardSnapshot = {
    account: model.account,
    people: [...model.people.values()].map((person) => {
      const { department, rank, ...rest } = person;
      const hasDepartment =
        department !== undefined && model.departments.get(department)?.side === person.side;
      const hasRank = rank !== undefined && model.ranks.has(rank);
      if (hasDepartment === (department !== undefined) && hasRank === (rank !== undefined)) return person;
      return { ...rest, ...(hasDepartment ? { department } : {}), ...(hasRank ? { rank } : {}) };
    }),
    relationships: [...model.relationships.values()],
    touches: [...model.touches.values()],
    topics: [...model.topics.values()],
    departments: departmentsInOrder(model),
    ranks: ranksInOrder(model),
  };
  snapshots.set(model, snapshot);
  return snapshot;
}
