import type { PersonId, Relationship, RelationshipId } from '@/domain/index.ts';
import type { ReadModel } from './read-model.ts';

type Drawn = Pick<ReadModel, 'people' | 'relationships'>;

/** The relationships of one person by id, whichever end they are. */
type Incident = Map<RelationshipId, Relationship>;

/**
 * People and the relationships between them as adjacency lists. It answers who is tied to whom without reading every
 * relationship, and follows the read model by difference. The first board needs no more of a graph than this; the
 * workers that compute figures bring graphology with them, which would be 16 kB of what every start loads.
 */
export class RelationshipGraph {
  readonly #incident = new Map<PersonId, Incident>();
  #followed: Drawn = { people: new Map(), relationships: new Map() };

  constructor(model: Drawn) {
    this.follow(model);
  }

  /** Takes over what differs from the model followed so far. */
  follow(model: Drawn): void {
    const before = this.#followed;
    this.#followed = model;
    if (before.relationships !== model.relationships) {
      for (const [id, relationship] of before.relationships) {
        if (model.relationships.get(id) !== relationship) this.#drop(relationship);
      }
    }
    if (before.people !== model.people) {
      for (const id of model.people.keys()) if (!before.people.has(id)) this.#incident.set(id, new Map());
      // A relationship whose end is gone is left out of the model, so none is lost here.
      for (const id of before.people.keys()) if (!model.people.has(id)) this.#incident.delete(id);
    }
    if (before.relationships !== model.relationships) {
      for (const [id, relationship] of model.relationships) {
        if (before.relationships.get(id) !== relationship) this.#put(relationship);
      }
    }
  }

  /** The relationships that begin or end at this person, in no particular order. */
  relationshipsOf(person: PersonId): readonly Relationship[] {
    return [...(this.#incident.get(person)?.values() ?? [])];
  }

  /** The relationships between two people, in either direction. */
  relationshipsBetween(one: PersonId, other: PersonId): readonly Relationship[] {
    return this.relationshipsOf(one).filter(({ from, to }) => from === other || to === other);
  }

  /** Everybody tied to this person. */
  neighboursOf(person: PersonId): readonly PersonId[] {
    const others = this.relationshipsOf(person).map(({ from, to }) => (from === person ? to : from));
    return [...new Set(others)];
  }

  #put(relationship: Relationship): void {
    for (const end of [relationship.from, relationship.to])
      this.#incident.get(end)?.set(relationship.id, relationship);
  }

  #drop({ id, from, to }: Relationship): void {
    for (const end of [from, to]) this.#incident.get(end)?.delete(id);
  }
}
