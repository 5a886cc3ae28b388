import type { Person, PersonId } from '@/domain/index.ts';
import { sameName } from '../table/words.ts';

/** By what a person of a file was found here. */
export type MatchedBy = 'id' | 'key' | 'email' | 'nameAndOrganisation';

export interface PersonMatch {
  readonly person: PersonId;
  readonly by: MatchedBy;
}

/** What is known of somebody to be found. */
export type Wanted = Partial<Pick<Person, 'id' | 'key' | 'email' | 'name' | 'organisation' | 'side'>>;

const contradict = (one: string | undefined, other: string | undefined) =>
  one !== undefined && other !== undefined && sameName(one) !== sameName(other);

function push(index: Map<string, Person[]>, text: string | undefined, person: Person): void {
  if (text === undefined || text.trim() === '') return;
  const known = index.get(sameName(text));
  if (known === undefined) index.set(sameName(text), [person]);
  else known.push(person);
}

/** Finds people by what identifies them, the surest first. */
export class PersonIndex {
  readonly #ids = new Map<string, Person>();
  readonly #keys = new Map<string, Person[]>();
  readonly #emails = new Map<string, Person[]>();
  readonly #names = new Map<string, Person[]>();

  constructor(people: Iterable<Person>) {
    for (const person of people) {
      this.#ids.set(person.id, person);
      push(this.#keys, person.key, person);
      push(this.#emails, person.email, person);
      push(this.#names, person.name, person);
    }
  }

  /**
   * The person that is meant: by id, key, e-mail, or name and organisation, each only where it fits one
   * person. A name matches nobody with another key, organisation or (where told) side. `ambiguous` when
   * several people have the name.
   */
  match(wanted: Wanted): PersonMatch | 'ambiguous' | undefined {
    const byId = wanted.id === undefined ? undefined : this.#ids.get(wanted.id);
    if (byId !== undefined) return { person: byId.id, by: 'id' };
    const byKey = only(this.#keys, wanted.key);
    if (byKey !== undefined) return { person: byKey.id, by: 'key' };
    const byEmail = only(this.#emails, wanted.email);
    if (byEmail !== undefined && !contradict(byEmail.key, wanted.key))
      return { person: byEmail.id, by: 'email' };

    const named = (wanted.name === undefined ? [] : (this.#names.get(sameName(wanted.name)) ?? [])).filter(
      (person) =>
        !contradict(person.key, wanted.key) &&
        !contradict(person.organisation, wanted.organisation) &&
        !contradict(person.side, wanted.side),
    );
    // Of several, the one that is as unidentified as the one that is wanted.
    const [one, ...others] =
      named.length > 1
        ? named.filter(({ key, email }) => key === wanted.key && email === wanted.email)
        : named;
    if (one !== undefined && others.length === 0) return { person: one.id, by: 'nameAndOrganisation' };
    return named.length > 1 ? 'ambiguous' : undefined;
  }

  /** The person a cell of a relationship table means: an id, key, e-mail or name. */
  named(text: string): PersonId | 'ambiguous' | undefined {
    const byId = this.#ids.get(text.trim());
    if (byId !== undefined) return byId.id;
    for (const index of [this.#keys, this.#emails, this.#names]) {
      const found = index.get(sameName(text)) ?? [];
      if (found.length > 1) return 'ambiguous';
      if (found[0] !== undefined) return found[0].id;
    }
    return undefined;
  }
}

function only(index: ReadonlyMap<string, readonly Person[]>, text: string | undefined): Person | undefined {
  const found = text === undefined ? [] : (index.get(sameName(text)) ?? []);
  return found.length === 1 ? found[0] : undefined;
}
