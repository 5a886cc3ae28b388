import type {
  Account,
  BoardSnapshot,
  CalendarDate,
  Department,
  Person,
  Rank,
  Relationship,
  RelationshipKind,
  Side,
  Topic,
  Touch,
} from '@/domain/index.ts';

type PersonFields = Partial<Omit<Person, 'id' | 'side'>>;

/**
 * Builds boards in the words of the domain. Names are ids; departments, ranks and topics that people
 * mention appear by themselves, in the order of their mention.
 *
 * ```
 * new TestBoard().team('Anna').contact('Dana', { role: 'decisionMaker' }).connect('Anna', 'covers', 'Dana')
 * ```
 */
export class TestBoard {
  readonly #people = new Map<string, Person>();
  readonly #relationships: Relationship[] = [];
  readonly #touches: Touch[] = [];
  readonly #departments = new Map<string, Department>();
  readonly #ranks = new Map<string, Rank>();
  readonly #topics = new Map<string, Topic>();
  #account: Account = { name: 'Test account' };

  account(fields: Partial<Account>): this {
    this.#account = { ...this.#account, ...fields };
    return this;
  }

  /** One of ours. */
  team(name: string, fields: PersonFields = {}): this {
    return this.#person(name, 'team', fields);
  }

  /** One of the customer's. */
  contact(name: string, fields: PersonFields = {}): this {
    return this.#person(name, 'customer', fields);
  }

  /** A competitor, partner or consultant. */
  outside(name: string, fields: PersonFields = {}): this {
    return this.#person(name, 'outside', fields);
  }

  department(name: string, side: Side = 'customer'): this {
    const order = this.#departments.get(name)?.order ?? this.#departments.size;
    this.#departments.set(name, { id: name, name, side, order });
    return this;
  }

  /** Ranks are mentioned from the highest to the lowest. */
  rank(...names: readonly string[]): this {
    for (const name of names) {
      if (!this.#ranks.has(name)) this.#ranks.set(name, { id: name, name, order: this.#ranks.size });
    }
    return this;
  }

  topic(name: string): this {
    this.#topics.set(name, { id: name, name });
    return this;
  }

  /** The same pair may be connected several times. */
  connect(
    from: string,
    kind: RelationshipKind,
    to: string,
    fields: Partial<Omit<Relationship, 'kind' | 'from' | 'to'>> = {},
  ): this {
    const id = `r${this.#relationships.length + 1}`;
    this.#relationships.push({ id, kind, from, to, ...fields });
    return this;
  }

  touch(date: CalendarDate, team: readonly string[], contacts: readonly string[]): this {
    this.#touches.push({ id: `t${this.#touches.length + 1}`, date, team, contacts });
    return this;
  }

  snapshot(): BoardSnapshot {
    return {
      account: this.#account,
      people: [...this.#people.values()],
      relationships: [...this.#relationships],
      touches: [...this.#touches],
      topics: [...this.#topics.values()],
      departments: [...this.#departments.values()],
      ranks: [...this.#ranks.values()],
    };
  }

  #person(name: string, side: Side, fields: PersonFields): this {
    const { department, rank, topics } = fields;
    if (department !== undefined && !this.#departments.has(department)) this.department(department, side);
    if (rank !== undefined) this.rank(rank);
    for (const topic of topics ?? []) this.topic(topic);
    this.#people.set(name, { id: name, name, side, ...fields });
    return this;
  }
}
