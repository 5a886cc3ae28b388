import { type Department, type Rank, type Side, sideIds, type Topic } from '@/domain/index.ts';
import { sameName } from '../table/words.ts';
import type { JsonObject } from './parse-json.ts';
import type { Findings } from './vet-records.ts';

/** The longest name a department, rank or topic is made from. */
const longestName = 150;

const isSide = (value: unknown): value is Side => sideIds.some((side) => side === value);

const nextOrder = (rows: ReadonlyMap<string, { readonly order: number }>) =>
  [...rows.values()].reduce((last, { order }) => Math.max(last, order), 0) + 1;

/**
 * Lets people name their department, rank and topics by id or by name. What the file names but does not list
 * is made, with an id that follows from its name, so that the same file gives the same account again.
 */
export class NameResolver {
  readonly #departments: Map<string, Department>;
  readonly #ranks: Map<string, Rank>;
  readonly #topics: Map<string, Topic>;
  readonly #findings: Findings;
  readonly #byName = new Map<string, string>();

  constructor(
    departments: Map<string, Department>,
    ranks: Map<string, Rank>,
    topics: Map<string, Topic>,
    findings: Findings,
  ) {
    this.#departments = departments;
    this.#ranks = ranks;
    this.#topics = topics;
    this.#findings = findings;
    for (const { id, side, name } of departments.values()) this.#name(`department ${side}`, name, id);
    for (const { id, name } of ranks.values()) this.#name('rank', name, id);
    for (const { id, name } of topics.values()) this.#name('topic', name, id);
  }

  /** The person with ids where names were; what is neither is left for the schema to refuse. */
  person(raw: JsonObject): JsonObject {
    const side = isSide(raw['side']) ? raw['side'] : undefined;
    return {
      ...raw,
      ...(side === undefined ? {} : { department: this.#department(raw['department'], side, raw['name']) }),
      rank: this.#rank(raw['rank']),
      topics: this.#topicIds(raw['topics']),
    };
  }

  /** A relationship or touch, likewise. */
  withTopics(raw: JsonObject): JsonObject {
    return raw['topics'] === undefined ? raw : { ...raw, topics: this.#topicIds(raw['topics']) };
  }

  #department(value: unknown, side: Side, person: unknown): unknown {
    if (!isName(value)) return value;
    const known = this.#departments.get(value);
    if (known?.side === side) return value;
    const named = this.#byName.get(`department ${side} ${sameName(value)}`);
    if (named !== undefined) return named;
    if (known !== undefined) {
      this.#findings.note(
        `${String(person)} stands in "${known.name}", a file of another side; they come in without a department.`,
      );
      return undefined;
    }
    return this.#make(`department ${side}`, value, (id) => {
      this.#departments.set(id, { id, name: value.trim(), side, order: nextOrder(this.#departments) });
    });
  }

  #rank(value: unknown): unknown {
    if (!isName(value) || this.#ranks.has(value)) return value;
    return (
      this.#byName.get(`rank ${sameName(value)}`) ??
      this.#make('rank', value, (id) => {
        this.#ranks.set(id, { id, name: value.trim(), order: nextOrder(this.#ranks) });
      })
    );
  }

  #topicIds(value: unknown): unknown {
    if (!Array.isArray(value)) return value;
    return value.map((topic: unknown) => {
      if (!isName(topic) || this.#topics.has(topic)) return topic;
      return (
        this.#byName.get(`topic ${sameName(topic)}`) ??
        this.#make('topic', topic, (id) => {
          this.#topics.set(id, { id, name: topic.trim() });
        })
      );
    });
  }

  #make(kind: string, name: string, add: (id: string) => void): string | undefined {
    const id = this.#freeId(`${kind} ${sameName(name)}`);
    if (name.length > longestName) {
      this.#findings.note(`The name of a ${kind} is far too long and was left out: ${name.slice(0, 50)}…`);
      return undefined;
    }
    add(id);
    this.#name(kind, name, id);
    return id;
  }

  /** A record made from a name in an earlier import may have been renamed since, and keeps its id. */
  #freeId(wanted: string): string {
    const isTaken = (id: string) => this.#departments.has(id) || this.#ranks.has(id) || this.#topics.has(id);
    let id = wanted;
    for (let count = 2; isTaken(id); count += 1) id = `${wanted} ${count}`;
    return id;
  }

  #name(kind: string, name: string, id: string): void {
    const key = `${kind} ${sameName(name)}`;
    if (!this.#byName.has(key)) this.#byName.set(key, id);
  }
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
