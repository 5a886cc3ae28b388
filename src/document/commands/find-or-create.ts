import type { DepartmentId, RankId, Side, TopicId } from '@/domain/index.ts';
import type { Edit } from '../edit.ts';
import type { ReadModel } from '../read-model.ts';
import { departmentsInOrder, ranksInOrder } from '../snapshot.ts';

const normal = (name: string) => name.trim().toLocaleLowerCase();

/**
 * Finds departments, ranks and topics by name, whatever the case, and makes those that are missing at the
 * end of the board. It remembers what it made, so that one command can ask for a new one many times.
 */
export class Structure {
  readonly #edit: Edit;
  readonly #departments = new Map<string, DepartmentId>();
  readonly #ranks = new Map<string, RankId>();
  readonly #topics = new Map<string, TopicId>();
  #lastDepartment = 0;
  #lastRank = 0;

  constructor(edit: Edit, model: ReadModel) {
    this.#edit = edit;
    for (const { side, name, id, order } of departmentsInOrder(model)) {
      const key = `${side}/${normal(name)}`;
      if (!this.#departments.has(key)) this.#departments.set(key, id);
      this.#lastDepartment = Math.max(this.#lastDepartment, order);
    }
    for (const { name, id, order } of ranksInOrder(model)) {
      if (!this.#ranks.has(normal(name))) this.#ranks.set(normal(name), id);
      this.#lastRank = Math.max(this.#lastRank, order);
    }
    for (const { name, id } of model.topics.values()) this.#topics.set(normal(name), id);
  }

  department(side: Side, name: string): DepartmentId {
    const key = `${side}/${normal(name)}`;
    const known = this.#departments.get(key);
    if (known !== undefined) return known;
    this.#lastDepartment += 1;
    const id = this.#edit.create('departments', { name: name.trim(), side, order: this.#lastDepartment });
    this.#departments.set(key, id);
    return id;
  }

  rank(name: string): RankId {
    const known = this.#ranks.get(normal(name));
    if (known !== undefined) return known;
    this.#lastRank += 1;
    const id = this.#edit.create('ranks', { name: name.trim(), order: this.#lastRank });
    this.#ranks.set(normal(name), id);
    return id;
  }

  topic(name: string): TopicId {
    const known = this.#topics.get(normal(name));
    if (known !== undefined) return known;
    const id = this.#edit.create('topics', { name: name.trim() });
    this.#topics.set(normal(name), id);
    return id;
  }
}
